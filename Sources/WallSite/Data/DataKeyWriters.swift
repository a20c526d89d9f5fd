/// Writes the members that tell which record it is.
struct DataKeyWriters<Record: Sendable>: Sendable {
  /// A class, because it never changes and every record goes through all of them.
  private final class Run: Sendable {
    let writers: DataFieldWriters<Record>
    let number: @Sendable (Record, DataSource) -> Int

    init(_ writers: DataFieldWriters<Record>, _ number: @escaping @Sendable (Record, DataSource) -> Int) {
      self.writers = writers
      self.number = number
    }
  }

  private let all: DataFieldWriters<Record>
  private let runs: [Run]

  /// - Parameter shared: Where many records have them alike: all of them, in runs.
  init(_ writers: [DataFieldWriter<Record>], sharing shared: [DataSharedKeys<Record>]) {
    all = DataFieldWriters(writers)
    var rest = writers[...]
    runs = shared.map { keys in
      defer { rest = rest.dropFirst(keys.count) }
      return Run(DataFieldWriters(Array(rest.prefix(keys.count))), keys.number)
    }
  }

  func write(_ record: Record, _ wall: DataSource, into output: inout DataOutput) {
    guard !runs.isEmpty else { return all.write(record, wall, into: &output) }
    for run in runs {
      output.keys(run.number(record, wall)) { run.writers.write(record, wall, into: &$0) }
    }
  }
}
