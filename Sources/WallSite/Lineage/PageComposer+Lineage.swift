import HonorRoll
import StringTemplates

extension PageComposer {
  static let lineageStem = "lineage"

  func lineage(_ number: Int) -> Composition {
    let heading = text[.lineage]
    let sheets = context.lineageSheets
    let pieces = sheets.pages[number - 1]
    let people = text(.countPeople, ["count": String(roll.lineage.nodesOfMembers.count)])
    let view = LineageView(
      title: heading, intro: text[.lineageIntro], count: people, basis: context.basis(roll.strokeBasis),
      trees: pieces.map { LineageTreeView(anchor: anchor(of: $0), drawing: drawing(of: $0)) },
      outline: pieces.map { outline(of: $0) },
      pagination: Paging.view(number: number, count: sheets.pages.count) { Paging.path(Self.lineageStem, number: $0) })
    let head = Head(
      title: title(numbered(heading, number)), description: listDescription(numbered(heading, number), people),
      section: .lineage, trail: [LinkView(title: numbered(heading, number), url: nil)])
    return Composition(head: head, view: LineageView.schema.capture(view))
  }

  /// The tree in which a person stands.
  func lineageURL(of person: Int) -> SiteURL? { roll.lineage.nodesOfMembers[person].map(lineageURL(ofNode:)) }

  private func lineageURL(ofNode node: Int) -> SiteURL { url(ofPiece: context.lineageSheets.piecesOfNodes[node]) }

  private func url(ofPiece piece: Int) -> SiteURL {
    SiteURL(
      page: Paging.path(Self.lineageStem, number: context.lineageSheets.pieces[piece].page),
      fragment: anchor(of: piece))
  }

  private func anchor(of piece: Int) -> String { "tree-\(piece + 1)" }

  // MARK: The drawing

  private func drawing(of piece: Int) -> [UInt8] {
    let piece = context.lineageSheets.pieces[piece]
    return LineageDrawing(
      rows: piece.rows.enumerated().map { index, row in
        let label = label(row.content, in: piece, isFirst: index == 0)
        return LineageDrawing.Row(
          name: label.name, about: index == 0 && piece.isContinued ? label.note : label.about ?? label.note,
          depth: row.depth, url: label.url?.text(base: .depth(0)), mark: mark(row.content))
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
  private func outline(of position: Int) -> LineageNodeView {
    let piece = context.lineageSheets.pieces[position]
    // By depth, those whose mentor is still to come; each in reverse.
    var waiting = [[LineageNodeView]](repeating: [], count: LineageSheets.deepest + 3)
    var root = LineageNodeView(name: "", url: nil, about: nil, agreement: nil, note: nil, apprentices: [])
    for (index, row) in piece.rows.enumerated().reversed() {
      let below = Array(waiting[row.depth + 1].reversed())
      waiting[row.depth + 1] = []
      let label = label(row.content, in: piece, isFirst: index == 0)
      root = LineageNodeView(
        name: label.name, url: label.url, about: label.about, agreement: label.agreement, note: label.note,
        apprentices: below)
      waiting[row.depth].append(root)
    }
    return root
  }

  private struct Label {
    let name: String
    var url: SiteURL?
    var about: String?
    var agreement: String?
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
      let others = person.apprenticeships.filter { apprenticeship in
        node.mentor.map { !isMentor(apprenticeship, roll.lineage.nodes[$0].person) } ?? true
      }.map { context.name($0.mentor) }
      let own = person.apprenticeships.first { apprenticeship in
        node.mentor.map { isMentor(apprenticeship, roll.lineage.nodes[$0].person) } ?? false
      }
      return Label(
        name: person.profile.name.text, url: context.personURLs[member],
        about: person.profile.trade?.value ?? person.profile.unit?.value,
        agreement: own.flatMap { agreementText($0.profile) },
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
  private static let namesOfFar = 24

  func line(of position: Int) -> PersonLineView? {
    let person = roll.people[position]
    guard !person.apprenticeships.isEmpty || !person.apprentices.isEmpty else { return nil }
    return PersonLineView(
      mentors: person.apprenticeships.map { apprenticeship in
        let link = context.link(apprenticeship.mentor)
        return MentorView(
          title: link.title, url: link.url, agreement: agreementText(apprenticeship.profile),
          goal: apprenticeship.profile.goal)
      },
      grandMentors: far(
        person.apprenticeships.lazy.compactMap { if case .member(let mentor) = $0.mentor { mentor } else { nil } }
          .flatMap { self.roll.people[$0].mentors }),
      apprentices: person.apprentices.prefix(Self.namesOnPage).map { context.link(.member($0)) },
      apprenticeCount: text(.countPeople, ["count": String(person.apprentices.count)]),
      hasMore: person.apprentices.count > Self.namesOnPage,
      grandApprentices: far(
        person.apprentices.lazy.flatMap { self.roll.people[$0].apprentices }.map(PersonReference.member)),
      treeURL: lineageURL(of: position))
  }

  /// The first of those two generations away, each once.
  private func far(_ references: some Sequence<PersonReference>) -> [LinkView] {
    var seen: Set<PersonReference> = []
    var links: [LinkView] = []
    for reference in references where seen.insert(reference).inserted {
      links.append(context.link(reference))
      if links.count == Self.namesOfFar { break }
    }
    return links
  }

  /// What is told of an agreement; `nil` for a plain name. That somebody failed is nobody's business but the office's.
  func agreementText(_ agreement: Apprenticeship) -> String? {
    let parts = [
      agreement.kind?.value,
      agreement.signed.map { text(.agreementSigned, ["date": dateText($0)]) },
      agreement.term.map { text(.agreementTerm, ["term": $0]) },
      agreement.completed.map { text(.agreementCompleted, ["date": dateText($0)]) },
      agreement.result.flatMap { $0 == .failed ? nil : text(.agreementResult, ["result": $0.rawValue]) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: text[.courseJoin])
  }
}
