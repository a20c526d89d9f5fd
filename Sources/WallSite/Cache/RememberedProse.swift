/// What the last build knew of the records' own words, so that a build in which they alone changed can put the new ones
/// where the old ones stand.
struct RememberedProse: Sendable {
  var index: ProseIndex
  /// Files of records whose words stand elsewhere too, or that had something to be reported.
  let excluded: Set<String>
  /// Whether the wall offers data, in which the summaries stand too.
  let hasData: Bool

  init(index: ProseIndex, excluded: Set<String>, hasData: Bool) {
    self.index = index
    self.excluded = excluded
    self.hasData = hasData
  }

  /// - Returns: `nil` where the bytes are not those of `write`.
  init?(_ reader: inout CacheReader) {
    guard let hasData = reader.number(), let count = reader.count() else { return nil }
    var excluded: Set<String> = []
    for _ in 0..<count {
      guard let file = reader.text() else { return nil }
      excluded.insert(file)
    }
    guard let index = reader.slice() else { return nil }
    self.init(index: ProseIndex(index), excluded: excluded, hasData: hasData != 0)
  }

  /// What `write` wrote, or a 0 in its place: `.some(nil)`. `nil` where there is neither.
  static func optional(_ reader: inout CacheReader) -> RememberedProse?? {
    switch reader.number() {
    case 0: .some(nil)
    case 1: RememberedProse(&reader).map(Optional.some)
    default: nil
    }
  }

  func write(to writer: inout CacheWriter) {
    writer.append(hasData ? 1 : 0)
    writer.append(excluded.count)
    for file in excluded.sorted(by: { $0.precedesInBytes($1) }) { writer.append(file) }
    writer.append(contentsOf: index.allParts)
  }
}
