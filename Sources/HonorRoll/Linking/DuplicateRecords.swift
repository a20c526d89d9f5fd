import Diagnostics

/// Finds records of one kind that tell of the same thing, which would then be counted twice.
enum DuplicateRecords {
  /// - Parameters:
  ///   - records: In the order of their files.
  ///   - title: What the kind is called.
  ///   - measure: The Chinese measure word with which the kind is counted.
  ///   - name: What a record tells of. Few have the name of another.
  ///   - details: What else tells one thing from another; asked for only where two have one name.
  static func report<Record>(
    _ records: [Record], _ title: Message, measure: String = "项", common: (Record) -> RecordCommon,
    name: (Record) -> String, details: (Record) -> [String], into diagnostics: inout [Diagnostic]
  ) {
    guard mayRepeat(records, name) else { return }
    var names = TextTable(capacity: records.count)
    // The first record of each name, by the name's number.
    var first: [Int] = []
    // The first record of each thing, once a second one has its name.
    var known: [Thing: Int] = [:]
    for (position, record) in records.enumerated() {
      let (isNew, number) = names.insert(name(record))
      guard !isNew else {
        first.append(position)
        continue
      }
      let other = Thing(name: number, details: details(records[first[number]]))
      if known[other] == nil { known[other] = first[number] }
      let thing = Thing(name: number, details: details(record))
      guard let earlier = known[thing] else {
        known[thing] = position
        continue
      }
      let file = common(records[earlier]).file
      diagnostics.append(
        Diagnostic(
          .duplicateRecord, at: common(record).place,
          .init(
            "“\(file)”写的像是同一\(measure)\(title.chinese),会算两次",
            "“\(file)” seems to tell of the same \(title.english), which is then counted twice"),
          hint: .init("是同一个的删去一份;不是的,名称里写明区别", "Delete one, or tell them apart by their names")))
    }
  }

  /// Hardly ever do two records have one name, and their hashes tell that they don't.
  private static func mayRepeat<Record>(_ records: [Record], _ name: (Record) -> String) -> Bool {
    var names = DistinctTexts(capacity: records.count)
    return !records.allSatisfy { names.insert(name($0)) }
  }

  private struct Thing: Hashable {
    /// Its number.
    let name: Int
    let details: [String]
  }
}
