import Diagnostics
import FrontMatter
import HanText

/// Gathers the industries, trades or units that records name, under the names the wall chose for them.
struct TermCollector {
  private(set) var terms: [Term] = []
  private let kind: TermKind
  /// Where true, a name the wall didn't list is a warning.
  private let isClosed: Bool
  private let listedCount: Int
  private let listed: TermNames
  /// Of terms the wall didn't list.
  private var others = TextTable()
  /// By number in `others`; `nil` for a name that gives no address.
  private var positions: [Int?] = []
  private var proposals: NameProposals

  init(_ kind: TermKind, listed: TermNames, isClosed: Bool) {
    self.kind = kind
    self.isClosed = isClosed && !listed.entries.isEmpty
    self.listed = listed
    listedCount = listed.entries.count
    proposals = NameProposals(listed.all)
    for entry in listed.entries {
      terms.append(
        Term(
          name: entry.name, slug: entry.slug ?? Slug(stem: entry.name).text ?? "", place: entry.place, parent: nil))
    }
  }

  /// The position of the term with this name, made where it is new; `nil` for a record that names none.
  mutating func position(of name: Located<String>?, into diagnostics: inout [Diagnostic]) -> Int? {
    guard let name else { return nil }
    if let position = listed.position(of: name.value) { return position }
    if isClosed { diagnostics.append(unlisted(name)) }
    let (isNew, number) = others.insert(name.value)
    if isNew {
      let slug = Slug(stem: name.value).text
      positions.append(slug == nil ? nil : terms.count)
      if let slug { terms.append(Term(name: name.value, slug: slug, place: name.place, parent: nil)) }
    }
    if positions[number] == nil { diagnostics.append(.termWithoutSlug(name)) }
    return positions[number]
  }

  /// The terms in the order they are shown, and for each term its new position: listed ones as listed, the others by
  /// how many they hold, then by slug.
  func ordered(holding counts: [Int]) -> (terms: [Term], positions: [Int]) {
    let others = (listedCount..<terms.count).sorted { left, right in
      if counts[left] != counts[right] { return counts[left] > counts[right] }
      if terms[left].slug != terms[right].slug { return terms[left].slug < terms[right].slug }
      return terms[left].name < terms[right].name
    }
    let order = Array(0..<listedCount) + others
    var positions = [Int](repeating: 0, count: terms.count)
    for (new, old) in order.enumerated() { positions[old] = new }
    return (order.map { terms[$0] }, positions)
  }

  private mutating func unlisted(_ name: Located<String>) -> Diagnostic {
    let field: Message =
      switch kind {
      case .industry: .init("行业", "industries")
      case .trade: .init("工种", "trades")
      case .unit: .init("单位", "units")
      case .region: .init("地区", "regions")
      }
    return .unlistedTerm(name, near: proposals.nearest(to: name.value), field: field)
  }
}

extension Diagnostic {
  static func unlistedTerm(_ name: Located<String>, near: String?, field: Message) -> Diagnostic {
    // Words of two characters with one in common, such as 钳工 and 焊工, are no slips for each other.
    let near = name.value.unicodeScalars.count > 2 ? near : nil
    return Diagnostic(
      .unknownTerm, at: name.place,
      Message(
        "wall.yml 的“\(field.chinese)”里没有“\(name.value)”", "wall.yml lists no “\(name.value)” among its \(field.english)"
      ).proposing(near),
      hint: .init("请改成表里的名称,或把它加进表里", "Use a listed name, or list it"))
  }

  static func termWithReservedSlug(_ term: Term) -> Diagnostic {
    Diagnostic(
      .invalidSlug, at: term.place,
      .init(
        "“\(term.name)”的网址会是“\(term.slug)”,这是 Windows 的保留名",
        "The address of “\(term.name)” would be “\(term.slug)”, a name Windows keeps for itself"),
      hint: .init("请在 wall.yml 里为它写“网址”", "List it in wall.yml with a “网址”"))
  }

  static func termWithoutSlug(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .emptySlug, at: name.place,
      .init("“\(name.value)”里没有能写进网址的字", "“\(name.value)” gives no address"),
      hint: .init("请在 wall.yml 里为它写“网址”", "List it in wall.yml with a “网址”"))
  }
}
