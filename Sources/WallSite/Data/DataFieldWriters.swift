/// Writes some members of records, one after the other.
struct DataFieldWriters<Record: Sendable>: Sendable {
  private let writers: [DataFieldWriter<Record>]
  /// The same ones, for the loop.
  private let loop: [Unmanaged<DataFieldWriter<Record>>]

  init(_ writers: [DataFieldWriter<Record>]) {
    self.writers = writers
    loop = writers.map { Unmanaged.passUnretained($0) }
  }

  @inline(__always)
  func write(_ record: Record, _ wall: DataSource, into output: inout DataOutput) {
    for index in loop.indices {
      loop[index]._withUnsafeGuaranteedRef { $0.write(record, wall, into: &output) }
    }
  }
}
