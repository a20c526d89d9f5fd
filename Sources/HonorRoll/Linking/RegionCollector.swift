import Diagnostics
import FrontMatter
import HanText

/// Gathers the regions that records name into one tree.
///
/// A region is named by itself where there is one of that name (`包头市`), by its path (`内蒙古自治区/包头市`), which also
/// makes regions the wall doesn't list, or by its names joined (`内蒙古自治区包头市`).
struct RegionCollector {
  private struct Step: Hashable {
    let parent: Int?
    let name: String
  }

  private(set) var terms: [Term] = []
  /// By position, all names of a region.
  private var ownNames: [[String]] = []
  private var positionsByName: [String: [Int]] = [:]
  private var positionsByStep: [Step: Int] = [:]
  private let listedCount: Int
  private var proposals: NameProposals
  /// What records call regions, as written.
  private var written = TextTable()
  /// By number in `written`.
  private var names: [Name] = []

  private struct Name {
    let isPath: Bool
    /// What it was last understood as without any problem, and how many regions there were then: what a name means may
    /// change with each region that is added.
    var understood: (region: Int, count: Int)?
  }

  init(listed: [RegionEntry]) {
    let tree = ListedRegions(listed)
    listedCount = tree.terms.count
    proposals = NameProposals(tree.names.joined())
    for (term, names) in zip(tree.terms, tree.names) { add(term, names: names) }
  }

  private mutating func add(_ term: Term, names own: [String]) {
    let position = terms.count
    terms.append(term)
    ownNames.append(own)
    if let parent = term.parent { terms[parent].children.append(position) }
    for name in Set(own) {
      positionsByName[name, default: []].append(position)
      let step = Step(parent: term.parent, name: name)
      if positionsByStep[step] == nil { positionsByStep[step] = position }
    }
  }

  /// The position of a region that is named by its path, made where it is new.
  ///
  /// - Parameter names: Takes the number of the name where it is no path, otherwise `nil`.
  mutating func position(
    ofPath path: Located<String>?, name names: inout [Int?], into diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard let path else {
      names.append(nil)
      return nil
    }
    let number = number(of: path.value)
    names.append(self.names[number].isPath ? nil : number)
    return self.names[number].isPath ? position(ofName: number, writtenAs: { path }, into: &diagnostics) : nil
  }

  private mutating func number(of name: String) -> Int {
    let (isNew, number) = written.insert(name)
    if isNew { names.append(Name(isPath: Self.hasSeparator(name) && Self.parts(of: name).count > 1)) }
    return number
  }

  /// Whether there is a `/`, a `>` or the first byte of `／` in a name: most names are no paths, and there are many.
  private static func hasSeparator(_ name: String) -> Bool {
    name.utf8.contains { $0 == 0x2F || $0 == 0x3E || $0 == 0xEF }
  }

  private static func parts(of name: String) -> [String] {
    guard hasSeparator(name) else {
      let ends = [name.unicodeScalars.first, name.unicodeScalars.last].compactMap { $0 }
      if ends.contains(where: \.properties.isWhitespace) {
        let trimmed = String(Substring(name).trimmingWhitespace())
        return trimmed.isEmpty ? [] : [trimmed]
      }
      return name.isEmpty ? [] : [name]
    }
    return name.split { $0 == "/" || $0 == "／" || $0 == ">" }.map { String($0.trimmingWhitespace()) }.filter {
      !$0.isEmpty
    }
  }

  /// The position of a region by the number of its name, made where it is new.
  ///
  /// - Parameter name: The name where a record writes it.
  mutating func position(
    ofName number: Int, writtenAs name: () -> Located<String>?, into diagnostics: inout [Diagnostic]
  ) -> Int? {
    if let (region, count) = names[number].understood, count == terms.count { return region }
    guard let name = name() else { return nil }
    let problems = diagnostics.count
    let region = find(name, into: &diagnostics)
    if let region, diagnostics.count == problems { names[number].understood = (region, terms.count) }
    return region
  }

  private mutating func find(_ name: Located<String>, into diagnostics: inout [Diagnostic]) -> Int? {
    let path = Self.parts(of: name.value)
    guard let top = path.first else {
      diagnostics.append(.termWithoutSlug(name))
      return nil
    }
    let found = regions(named: top)
    guard found.count < 2 else {
      diagnostics.append(ambiguity(top, at: name.place, among: found))
      return nil
    }
    var region = found.first
    var rest = path[...]
    if region != nil { rest = rest.dropFirst() }
    while let part = rest.first, let next = positionsByStep[Step(parent: region, name: part)] {
      region = next
      rest = rest.dropFirst()
    }
    reportUnlisted(region, rest, at: name.place, into: &diagnostics)
    for part in rest {
      guard let slug = Slug(stem: part).text else {
        diagnostics.append(.termWithoutSlug(name))
        return nil
      }
      add(Term(name: part, slug: slug, place: name.place, parent: region), names: [part])
      region = terms.count - 1
    }
    return region
  }

  /// Where the wall lists regions, what it doesn't list is a warning in every file that names it.
  private mutating func reportUnlisted(
    _ known: Int?, _ rest: ArraySlice<String>, at place: SourcePlace, into diagnostics: inout [Diagnostic]
  ) {
    guard listedCount > 0 else { return }
    var unlisted = rest.first
    if let known, let highest = lineage(of: known).last(where: { $0 >= listedCount }) {
      unlisted = terms[highest].name
    }
    guard let unlisted else { return }
    diagnostics.append(
      .unlistedTerm(Located(unlisted, at: place), near: proposals.nearest(to: unlisted), field: .init("地区", "regions")))
  }

  /// The regions a name may mean. A name that is the whole path of a region means that one.
  private func regions(named name: String) -> [Int] {
    if let found = positionsByName[name] {
      return found.count > 1 ? found.first { isTop($0, named: name) }.map { [$0] } ?? found : found
    }
    return regions(joined: name)
  }

  private func isTop(_ position: Int, named name: String) -> Bool {
    terms[position].parent == nil && terms[position].name == name
  }

  /// No names joined are longer than this, in bytes; more is no name and is not tried.
  private static let longestJoined = 256

  private func regions(joined name: String) -> [Int] {
    guard name.utf8.count <= Self.longestJoined else { return [] }
    return name.unicodeScalars.indices.dropFirst().flatMap { split in
      (positionsByName[String(name.unicodeScalars[split...])] ?? []).filter { position in
        terms[position].parent.map { isJoined(name.unicodeScalars[..<split], of: $0) } ?? false
      }
    }
  }

  /// Whether a text is a name of the region, or one that follows a joined name of the region above.
  private func isJoined(_ text: Substring.UnicodeScalarView, of position: Int) -> Bool {
    ownNames[position].contains { name in
      let own = name.unicodeScalars
      guard text.count >= own.count, text.suffix(own.count).elementsEqual(own) else { return false }
      let above = text.dropLast(own.count)
      return above.isEmpty || (terms[position].parent.map { isJoined(above, of: $0) } ?? false)
    }
  }

  /// A region with all regions above it, itself first.
  func lineage(of position: Int) -> [Int] {
    var lineage = [position]
    while let parent = lineage.last.flatMap({ terms[$0].parent }) { lineage.append(parent) }
    return lineage
  }

  private func ambiguity(_ name: String, at place: SourcePlace, among found: [Int]) -> Diagnostic {
    let paths = found.map { lineage(of: $0).reversed().map { terms[$0].name }.joined(separator: "/") }
    return .ambiguous(
      name, at: place, among: paths, .init("处", "region"),
      hint: .init("请写全路径,如“\(paths[0])”", "Write the whole path, such as “\(paths[0])”"))
  }
}

/// The regions of `wall.yml`, each after the one above it.
private struct ListedRegions {
  var terms: [Term] = []
  var names: [[String]] = []

  init(_ entries: [RegionEntry]) {
    for entry in entries { add(entry, below: nil) }
  }

  private mutating func add(_ entry: RegionEntry, below parent: Int?) {
    let position = terms.count
    terms.append(
      Term(name: entry.name, slug: entry.slug ?? Slug(stem: entry.name).text ?? "", place: entry.place, parent: parent))
    names.append([entry.name] + entry.aliases)
    for part in entry.parts { add(part, below: position) }
  }
}

extension Substring {
  fileprivate func trimmingWhitespace() -> Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
