import Diagnostics

/// Finds records of one kind that tell of the same thing, which would then be counted twice.
enum DuplicateRecords {
  /// - Parameters:
  ///   - records: In the order of their files.
  ///   - name: What a record tells of. Few have the name of another.
  ///   - details: What else tells one thing from another; asked for only where two have one name.
  ///   - areApart: Whether what else is written of two tells them apart.
  static func report<Record>(
    _ kind: RecordKind, _ records: [Record], common: (Record) -> RecordCommon, name: (Record) -> String,
    details: (Record) -> [String], areApart: (Record, Record) -> Bool = { _, _ in false },
    into diagnostics: inout [Diagnostic]
  ) {
    guard mayRepeat(records, name) else { return }
    var names = TextTable(capacity: records.count)
    // The first record of each name, by the name's number.
    var first: [Int] = []
    // The first records of each thing, once a second one has its name: one, or several that are apart.
    var known: [Thing: [Int]] = [:]
    for (position, record) in records.enumerated() {
      let (isNew, number) = names.insert(name(record))
      guard !isNew else {
        first.append(position)
        continue
      }
      let other = Thing(name: number, details: details(records[first[number]]))
      if known[other] == nil { known[other] = [first[number]] }
      let thing = Thing(name: number, details: details(record))
      guard let earlier = known[thing]?.first(where: { !areApart(records[$0], record) }) else {
        known[thing, default: []].append(position)
        continue
      }
      diagnostics.append(duplicate(kind, at: common(record).place, of: common(records[earlier]).file))
    }
  }

  private static func duplicate(_ kind: RecordKind, at place: SourcePlace, of file: String) -> Diagnostic {
    let title = kind.title
    let same =
      switch kind {
      case .craftsman: "同一个人"
      case .studio, .alliance: "同一个\(title.chinese)"
      default: "同一项\(title.chinese)"
      }
    return Diagnostic(
      .duplicateRecord, at: place,
      .init(
        "“\(file)”写的像是\(same),会算两次", "“\(file)” seems to tell of the same \(title.english), which is then counted twice"
      ),
      hint: kind == .craftsman
        ? .init(
          "是同一个人的合成一份,删去多余的;确是同名的两人,请写明各自的“单位”或“出生”",
          "Merge them and delete one; if they are namesakes, write the unit or the birth of each")
        : .init("是同一个的删去一份;不是的,名称里写明区别", "Delete one, or tell them apart by their names"))
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
