import HonorRoll
import StringTemplates

extension PageComposer {
  func index(_ kind: ListKind, on sheet: PageSheet) -> Composition {
    let list = context.lists[kind]
    let entries = list?.entries ?? []
    let heading = text[kind.titleKey]
    let roots = entries.indices.filter { entries[$0].parent == nil }
    let view = TermsView(
      title: heading, intro: text[kind.introKey], terms: roots.map { termLink(kind, $0, entries, withChildren: true) },
      isTree: entries.contains { !$0.children.isEmpty })
    let head = Head(
      title: title(heading), description: listDescription(heading, text(.countPages, ["count": String(entries.count)])),
      section: .list(kind), trail: [LinkView(title: heading, url: nil)])
    return Composition(on: sheet, head: head, TermsView.schema, view)
  }

  func term(_ kind: ListKind, _ position: Int, _ number: Int, on sheet: PageSheet) -> Composition {
    let entries = context.lists[kind]?.entries ?? []
    let entry = entries[position]
    let heading = kind == .year ? text(.yearTitle, ["year": entry.title]) : entry.title
    let range = Paging.range(of: number, total: entry.people.count)
    let isFirst = number == 1
    let count = count(of: entry)
    let title = numbered(heading, number)
    let view = TermView(
      title: heading, kindTitle: text[kind.termKey], isTier: kind == .tier, basis: context.basis(entry.basis),
      people: ViewSelection(cards.people, at: entry.people[range]), teams: teamCards(of: entry, number),
      parts: isFirst ? entry.children.map { termLink(kind, $0, entries, withChildren: false) } : [],
      rolls: isFirst ? entry.rolls.map(rollLink) : [], count: count,
      pagination: Paging.view(number: number, count: entry.pageCount) {
        kind.path(slug: entry.slug, number: $0)
      })
    // An industry and a unit may have the same name.
    let kindNote = kind == .year ? "" : noteText([text[kind.termKey]]) ?? ""
    let head = Head(
      title: self.title(kindNote.isEmpty ? title : numbered(heading + kindNote, number)),
      description: listDescription(title, count), section: .list(kind),
      trail: [LinkView(title: text[kind.titleKey], url: SiteURL(page: kind.indexPath))]
        + ancestors(of: position, in: entries, kind) + [LinkView(title: title, url: nil)])
    return Composition(on: sheet, head: head, TermView.schema, view)
  }

  /// Studios and, after them, alliances: as many a page as people.
  private func teamCards(of entry: TermList.Entry, _ number: Int) -> ViewSelection {
    let range = Paging.range(of: number, total: entry.teamCount)
    guard range.upperBound > entry.studios.count else { return ViewSelection(cards.studios, at: entry.studios[range]) }
    return ViewSelection(
      range.map { position in
        position < entry.studios.count
          ? cards.studios[entry.studios[position]]
          : cards.alliances[entry.alliances[position - entry.studios.count]]
      })
  }

  private func termLink(
    _ kind: ListKind, _ position: Int, _ entries: [TermList.Entry], withChildren: Bool
  ) -> TermLinkView {
    let entry = entries[position]
    return TermLinkView(
      title: kind == .year ? text(.yearTitle, ["year": entry.title]) : entry.title,
      url: SiteURL(page: kind.path(slug: entry.slug)), count: count(of: entry),
      children: withChildren ? entry.children.map { termLink(kind, $0, entries, withChildren: true) } : [])
  }

  private func ancestors(of position: Int, in entries: [TermList.Entry], _ kind: ListKind) -> [LinkView] {
    var trail: [LinkView] = []
    var current = position
    while let parent = entries[current].parent {
      trail.insert(
        LinkView(title: entries[parent].title, url: SiteURL(page: kind.path(slug: entries[parent].slug))), at: 0)
      current = parent
    }
    return trail
  }

  /// People first; a term that holds only teams says how many.
  private func count(of entry: TermList.Entry) -> String {
    var counts: [String] = []
    func add(_ count: Int, _ key: TextKey) {
      if count > 0 { counts.append(text(key, ["count": String(count)])) }
    }
    add(entry.people.count, .countPeople)
    add(entry.studios.count, .countStudios)
    add(entry.alliances.count, .countAlliances)
    return counts.joined(separator: text[.separator])
  }
}
