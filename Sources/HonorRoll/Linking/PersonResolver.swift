import Diagnostics
import FrontMatter
import HanText

/// Resolves names of people in files to people of the wall.
struct PersonResolver {
  private let people: [Craftsman]
  private let visibilities: [Visibility]
  /// From a position in `people` to one in the roll, for those that are shown; otherwise -1. Everybody who is named is
  /// looked up here, so it is small.
  private let rollPositions: [Int32]
  /// Whether there is anybody who may not be named.
  let hidesAnybody: Bool
  private var index: RecordIndex
  /// Made for the first name that nobody has: most walls have no such slip.
  private lazy var near = NearNames(people.map(\.name.text))
  private let units: TermNames
  /// Stems of profiles that could not be understood; a reference to one is no further problem.
  private let unreadable: Set<String>

  /// - Parameter units: The wall's units, so that a short name in `张伟(某公司)` picks the right one.
  init(
    _ people: [Craftsman], visibilities: [Visibility], rollPositions: [Int?], units: TermNames, unreadable: Set<String>
  ) {
    self.people = people
    self.visibilities = visibilities
    self.rollPositions = rollPositions.map { Int32($0 ?? -1) }
    hidesAnybody = visibilities.contains { $0 == .hidden || $0 == .neutral }
    self.units = units
    self.unreadable = unreadable
    index = RecordIndex(count: people.count) { (people[$0].common.stem, people[$0].name.text) }
  }

  /// - Returns: `nil` for somebody who may not be mentioned, and where the name is ambiguous (reported).
  mutating func resolve(_ written: Located<String>, into diagnostics: inout [Diagnostic]) -> PersonReference? {
    // Most are a name and nothing else, of somebody whose name nobody else has.
    if WrittenName.isBare(written.value), case .one(let position) = index[written.value] {
      return mention(of: position, called: written.value)
    }
    let reference = WrittenName(written.value)
    // A name is compared in its right form, so `张 伟` in a list still finds 张伟.
    let name = PersonName(reference.name).text
    guard !reference.isOutsider else { return .outsider(name) }
    var found = index[name].positions
    if let unit = reference.unit {
      found = found.filter { isOf(people[$0], unit: unit) }
    }
    guard let first = found.first else {
      if reference.unit == nil, !unreadable.contains(name) {
        if let several = several(reference.name) {
          diagnostics.append(.severalPeople(several, at: written.place))
        } else if Self.isFileName(name) {
          diagnostics.append(.noSuchProfile(name, at: written.place))
        } else {
          reportNearMiss(name, at: written.place, into: &diagnostics)
        }
      }
      return .outsider(name)
    }
    guard found.count == 1 else {
      diagnostics.append(ambiguity(name, at: written.place, among: found, isOneUnit: reference.unit != nil))
      return nil
    }
    return mention(of: first, called: name)
  }

  /// - Parameter position: In `people`.
  private func mention(of position: Int, called name: String) -> PersonReference? {
    let shown = rollPositions[position]
    if shown >= 0 { return .member(Int(shown)) }
    return visibilities[position] == .unpublished ? .outsider(name) : nil
  }

  /// Those whom a name may mean and who are nowhere on the wall, the name neither.
  mutating func hidden(_ written: Located<String>) -> [Craftsman] {
    guard hidesAnybody else { return [] }
    let reference = WrittenName(written.value)
    guard !reference.isOutsider else { return [] }
    return index[PersonName(reference.name).text].positions.filter { position in
      switch visibilities[position] {
      case .hidden, .neutral: reference.unit.map { isOf(people[position], unit: $0) } ?? true
      case .shown, .unpublished: false
      }
    }.map { people[$0] }
  }

  /// The unit written with a name, by the name the wall has for it.
  func outsiderUnit(of written: Located<String>) -> String? {
    WrittenName(written.value).unit.map { units.canonical($0) }
  }

  /// Whether it can only be the name of a profile's file, such as `张伟-2` or `zhang-wei`, and nobody's own.
  private static func isFileName(_ name: String) -> Bool {
    if Slug.isValid(name) { return true }
    guard let dash = name.utf8.lastIndex(of: UInt8(ascii: "-")), dash != name.startIndex else { return false }
    let number = name.utf8[dash...].dropFirst()
    return !number.isEmpty && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The names of which a text is made with blanks between them, where somebody on the wall has one of them.
  private mutating func several(_ text: String) -> [String]? {
    let names = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard names.count > 1, names.allSatisfy({ $0.unicodeScalars.count > 1 }) else { return nil }
    for name in names where !index[name].positions.isEmpty { return names }
    return nil
  }

  private mutating func reportNearMiss(_ name: String, at place: SourcePlace, into diagnostics: inout [Diagnostic]) {
    guard let position = near.nearest(to: name) else { return }
    let known = people[position].name.text
    diagnostics.append(
      Diagnostic(
        .nearMissName, at: place,
        .init("墙上没有“\(name)”,但有“\(known)”", "The wall has no “\(name)” but has “\(known)”"),
        hint: .init(
          "如是同一人请改正;如确是墙外的人,请写“外:\(name)”", "Correct it if they are the same; for an outsider write “外:\(name)”")))
  }

  /// Whether it is, or was when honored, the person's unit; by any of its names.
  private func isOf(_ person: Craftsman, unit: String) -> Bool {
    let unit = units.canonical(unit)
    return person.unit.map { units.canonical($0.value) } == unit
      || person.awards.contains { $0.unitThen.map(units.canonical) == unit }
  }

  private func ambiguity(
    _ name: String, at place: SourcePlace, among found: [Int], isOneUnit: Bool
  ) -> Diagnostic {
    let unit = found.lazy.compactMap { people[$0].unit?.value }.first ?? "某单位"
    // Namesakes of one unit are told apart by their files alone.
    let stem = found.lazy.map { people[$0].common.stem }.first { $0 != name } ?? "\(name)-2"
    return .ambiguous(
      name, at: place, among: found.map { people[$0].common.file }, .init("人", "person called"),
      hint: isOneUnit
        ? .init("请写文件名(不带 .md),如“\(stem)”", "Write the file's name without .md, such as “\(stem)”")
        : .init("请写明单位,如“\(name)(\(unit))”", "Name the unit, such as “\(name)(\(unit))”"))
  }
}

extension Diagnostic {
  fileprivate static func severalPeople(_ names: [String], at place: SourcePlace) -> Diagnostic {
    let text = names.joined(separator: " ")
    let list = "[" + names.joined(separator: ", ") + "]"
    return Diagnostic(
      .nearMissName, at: place,
      .init("“\(text.shortened)”像是 \(names.count) 个人", "“\(text.shortened)” looks like \(names.count) people"),
      hint: .init("各人之间用逗号,写成“\(list.shortened)”", "Put commas between them: “\(list.shortened)”"))
  }

  fileprivate static func noSuchProfile(_ name: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .unresolvedReference, at: place,
      .init("没有文件名为“\(name)”的人", "There is no profile with the file name “\(name)”"),
      hint: .init(
        "请写姓名,或现在的文件名(不带 .md);墙外的人请写“外:”加姓名",
        "Write the name, or what the file is called now without .md; for an outsider “外:” and the name"))
  }
}
