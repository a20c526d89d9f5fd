import Diagnostics
import FrontMatter

/// Resolves names of studios, alliances or achievements, which must be on the wall.
struct TeamResolver {
  private let kind: RecordKind
  private let records: [RecordCommon]
  /// From a position among all records of the kind to one in the roll, for those that are shown.
  private let rollPositions: [Int?]
  private var index: RecordIndex
  private let unreadable: Set<String>
  private var proposals: NameProposals

  init(
    _ kind: RecordKind, _ records: [(common: RecordCommon, name: String)], rollPositions: [Int?],
    unreadable: Set<String>
  ) {
    self.kind = kind
    self.rollPositions = rollPositions
    self.unreadable = unreadable
    self.records = records.map(\.common)
    index = RecordIndex(count: records.count) { (records[$0].common.stem, records[$0].name) }
    proposals = NameProposals(index.names)
  }

  /// Whether the name is some record's, shown or not.
  mutating func knows(_ name: String) -> Bool { if case .none = index[name] { false } else { true } }

  /// - Returns: `nil` for one that isn't shown, and where the name is unknown or ambiguous (reported).
  mutating func resolve(_ written: Located<String>, into diagnostics: inout [Diagnostic]) -> Int? {
    let name = written.value
    let found: [Int]
    switch index[name] {
    case .one(let position): return rollPositions[position]
    case .several(let positions): found = positions
    case .none:
      guard !unreadable.contains(name) else { return nil }
      diagnostics.append(unresolved(name, at: written.place))
      return nil
    }
    diagnostics.append(
      .ambiguous(
        name, at: written.place, among: found.map { records[$0].file }, .init("个", kind.title.english),
        hint: .init("请写文件名来区分", "Write the file's name to tell them apart")))
    return nil
  }

  private mutating func unresolved(_ name: String, at place: SourcePlace) -> Diagnostic {
    let title = kind.title
    // Names of teams end alike: two characters apart, 张三工作室 and 李四工作室 are no slips for each other.
    let scalars = Array(name.unicodeScalars)
    let near = proposals.nearest(to: name).flatMap {
      NearMiss.distance(scalars, Array($0.unicodeScalars)) == 1 ? $0 : nil
    }
    return Diagnostic(
      .unresolvedReference, at: place,
      Message("没有名为“\(name)”的\(title.chinese)", "There is no \(title.english) “\(name)”").proposing(near),
      hint: .init(
        "请写\(title.chinese)的全称或文件名(不带 .md)", "Write the \(title.english)'s name or its file name without .md"))
  }
}
