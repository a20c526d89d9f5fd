import HonorRoll
import StringTemplates

extension PageComposer {
  static let lineageStem = "lineage"

  func lineage(_ number: Int, on sheet: PageSheet) -> Composition {
    let heading = text[.lineage]
    let sheets = context.lineageSheets
    let pieces = sheets.pages[number - 1]
    let labels = pieces.map(labels(ofPiece:))
    let people = text(.countPeople, ["count": String(roll.lineage.nodesOfMembers.count)])
    let view = LineageView(
      title: heading, intro: text[.lineageIntro], count: people, basis: context.basis(roll.strokeBasis),
      trees: zip(pieces, labels).map {
        LineageTreeView(anchor: Self.anchor(ofPiece: $0), drawing: drawing(of: $0, $1))
      },
      outline: zip(pieces, labels).map { outline(of: $0, $1) },
      pagination: Paging.view(number: number, count: sheets.pages.count) { Paging.path(Self.lineageStem, number: $0) })
    let head = Head(
      title: title(numbered(heading, number)), description: listDescription(numbered(heading, number), people),
      section: .lineage, trail: [LinkView(title: numbered(heading, number), url: nil)])
    return Composition(on: sheet, head: head, LineageView.schema, view)
  }

  /// The tree in which a person stands.
  func lineageURL(of person: Int) -> SiteURL? { roll.lineage.nodesOfMembers[person].map(lineageURL(ofNode:)) }

  private func lineageURL(ofNode node: Int) -> SiteURL { url(ofPiece: context.lineageSheets.piecesOfNodes[node]) }

  private func url(ofPiece piece: Int) -> SiteURL { lineageURLs[piece] }

  static func anchor(ofPiece piece: Int) -> String { "tree-\(piece + 1)" }

  // MARK: The drawing

  private func drawing(of piece: Int, _ labels: [Label]) -> [UInt8] {
    let piece = context.lineageSheets.pieces[piece]
    return LineageDrawing(
      rows: zip(piece.rows, labels).enumerated().map { index, entry in
        let (row, label) = entry
        return LineageDrawing.Row(
          name: label.name, about: index == 0 && piece.isContinued ? label.note : label.about ?? label.note,
          depth: row.depth, url: label.url, mark: mark(row.content))
      }
    ).svg
  }

  private func mark(_ content: LineageSheets.Row.Content) -> LineageDrawing.Mark {
    switch content {
    case .person(let node):
      switch roll.lineage.nodes[node].person {
      case .member(let person): .member(color: context.tierColor(roll.people[person].tier))
      case .outsider: .outsider
      }
    case .elsewhere, .more: .reference
    }
  }

  // MARK: The lists

  /// The rows of a piece as nested lists, made from the last row up.
  private func outline(of position: Int, _ labels: [Label]) -> LineageNodeView {
    let piece = context.lineageSheets.pieces[position]
    // By depth, those whose mentor is still to come; each in reverse.
    var waiting = [[LineageNodeView]](repeating: [], count: LineageSheets.deepest + 3)
    var root = LineageNodeView(name: "", url: nil, about: nil, agreement: nil, note: nil, apprentices: [])
    for (index, row) in piece.rows.enumerated().reversed() {
      let below = Array(waiting[row.depth + 1].reversed())
      waiting[row.depth + 1] = []
      let label = labels[index]
      root = LineageNodeView(
        name: label.name, url: label.url, about: label.about, agreement: label.agreement, note: label.note,
        apprentices: below)
      waiting[row.depth].append(root)
    }
    return root
  }

  /// What each row of a piece says.
  private func labels(ofPiece piece: Int) -> [Label] {
    let piece = context.lineageSheets.pieces[piece]
    return piece.rows.enumerated().map { label($1.content, in: piece, isFirst: $0 == 0) }
  }

  private struct Label {
    let name: String
    var url: SiteURL?
    var about: String?
    var agreement: AgreementText?
    var note: String?
  }

  private func label(_ content: LineageSheets.Row.Content, in piece: LineageSheets.Piece, isFirst: Bool) -> Label {
    switch content {
    case .person(let node):
      var label = label(ofNode: node)
      if isFirst, piece.isContinued {
        label.agreement = nil
        label.note = text[.lineageContinued]
      }
      return label
    case .elsewhere(let node):
      let whole = label(ofNode: node)
      let mentor = roll.lineage.nodes[node].mentor.map { self.name(of: roll.lineage.nodes[$0].person) } ?? ""
      return Label(name: whole.name, url: lineageURL(ofNode: node), note: text(.lineageElsewhere, ["mentor": mentor]))
    case .more(let count, let piece):
      let page = context.lineageSheets.pieces[piece].page
      return Label(
        name: text(.lineageMore, ["count": String(count)]), url: url(ofPiece: piece),
        note: text(.lineagePage, ["page": String(page)]))
    }
  }

  private func label(ofNode position: Int) -> Label {
    let node = roll.lineage.nodes[position]
    switch node.person {
    case .outsider(let name, let unit): return Label(name: name, about: unit, note: text[.lineageOutsider])
    case .member(let member):
      let person = roll.people[member]
      let about = person.profile.trade?.value ?? person.profile.unit?.value
      guard !person.apprenticeships.isEmpty else {
        return Label(name: person.profile.name.text, url: context.personURLs[member], about: about)
      }
      let others = person.apprenticeships.filter { apprenticeship in
        node.mentor.map { !isMentor(apprenticeship, roll.lineage.nodes[$0].person) } ?? true
      }.map { context.name($0.mentor) }
      let own = person.apprenticeships.first { apprenticeship in
        node.mentor.map { isMentor(apprenticeship, roll.lineage.nodes[$0].person) } ?? false
      }
      return Label(
        name: person.profile.name.text, url: context.personURLs[member],
        about: about, agreement: own.map { AgreementText(agreement: $0.profile, text: text) },
        note: others.isEmpty
          ? nil : text(.lineageAlso, ["mentors": others.joined(separator: text[.separator])]))
    }
  }

  private func isMentor(_ apprenticeship: RollApprenticeship, _ person: Lineage.Person) -> Bool {
    switch apprenticeship.mentor {
    case .member(let mentor): person == .member(mentor)
    case .outsider(let name): person == .outsider(name: name, unit: apprenticeship.outsiderUnit)
    }
  }

  private func name(of person: Lineage.Person) -> String {
    switch person {
    case .member(let position): roll.people[position].profile.name.text
    case .outsider(let name, _): name
    }
  }

  // MARK: A person's own line

  /// As many names as a page of a person lists at once; the lineage has all.
  private static let namesOnPage = 60

  func addMentors(of person: RollPerson, to list: inout ViewList<MentorView>) {
    for apprenticeship in person.apprenticeships {
      let link = context.link(apprenticeship.mentor)
      list.append(
        MentorView(
          title: link.title, url: link.url, agreement: AgreementText(agreement: apprenticeship.profile, text: text)))
    }
  }

  func addApprentices(of person: RollPerson, to list: inout ViewList<LinkView>) {
    for apprentice in person.apprentices.prefix(Self.namesOnPage) { list.append(context.link(.member(apprentice))) }
  }

  func line(of position: Int) -> PersonLineView? {
    let person = roll.people[position]
    guard !person.apprenticeships.isEmpty || !person.apprentices.isEmpty else { return nil }
    var (grandMentors, grandApprentices) = (FarLinks(), FarLinks())
    for case .member(let mentor) in person.apprenticeships.lazy.map(\.mentor) {
      for apprenticeship in roll.people[mentor].apprenticeships { grandMentors.add(apprenticeship.mentor, context) }
    }
    for apprentice in person.apprentices where !grandApprentices.isFull {
      for further in roll.people[apprentice].apprentices { grandApprentices.add(.member(further), context) }
    }
    return PersonLineView(
      grandMentors: grandMentors.links,
      apprenticeCount: text(.countPeople, ["count": String(person.apprentices.count)]),
      hasMore: person.apprentices.count > Self.namesOnPage,
      grandApprentices: grandApprentices.links,
      treeURL: lineageURL(of: position))
  }

  /// The first of those two generations away, each once.
  private struct FarLinks {
    private static let most = 24

    private(set) var links: [LinkView] = []
    /// Few enough to look through.
    private var references: [PersonReference] = []

    var isFull: Bool { references.count == Self.most }

    mutating func add(_ reference: PersonReference, _ context: SiteContext) {
      guard !isFull, !references.contains(reference) else { return }
      references.append(reference)
      links.append(context.link(reference))
    }
  }
}
