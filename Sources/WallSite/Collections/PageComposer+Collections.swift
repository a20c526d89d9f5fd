import HonorRoll
import StringTemplates

extension PageComposer {
  /// The list of all records of a kind.
  func records(_ kind: RecordKind, _ number: Int, on sheet: PageSheet) -> Composition {
    guard let collection = context.collections[kind] else { return notFound(on: sheet) }
    let all = collection.urls.indices
    let heading = text[collection.titleKey]
    let isFirst = number == 1
    var view = RecordListView(
      title: heading, contact: contact(of: kind), count: collection.count,
      groups: groups(all[Paging.range(of: number, total: all.count)], collection),
      pagination: Paging.view(number: number, count: Paging.pageCount(of: all.count), first: collection.path()))
    if isFirst {
      view.intro = introduction(of: kind) ?? text[collection.introKey]
      view.services = services(of: kind)
      view.note = note(all, kind)
      view.totals = totals(all, kind)
      if let first = collection.criteria.first {
        view.parts = first.roots.map { link(collection, 0, $0, withChildren: true) }
        view.browse = collection.criteria.indices.dropFirst().map {
          LinkView(
            title: text(.browseBy, ["term": text[collection.criteria[$0].titleKey]]),
            url: SiteURL(page: collection.indexPath($0)))
        }
      }
      view.browse += furtherLists(of: kind)
    }
    let head = Head(
      title: title(numbered(heading, number)), description: listDescription(numbered(heading, number), view.count),
      section: .records(kind), trail: [LinkView(title: numbered(heading, number), url: nil)])
    return Composition(on: sheet, head: head, RecordListView.schema, view)
  }

  /// The index of one way to browse.
  func recordIndex(_ kind: RecordKind, _ criterion: Int, _ number: Int, on sheet: PageSheet) -> Composition {
    guard let collection = context.collections[kind] else { return notFound(on: sheet) }
    let entry = collection.criteria[criterion]
    let roots = entry.roots
    let heading = title(of: entry, in: collection)
    let view = RecordIndexView(
      title: heading, intro: text[entry.introKey],
      terms: roots[Paging.range(of: number, total: roots.count)].map {
        link(collection, criterion, $0, withChildren: true)
      },
      pagination: Paging.view(
        number: number, count: Paging.pageCount(of: roots.count), first: collection.indexPath(criterion)))
    let head = Head(
      title: title(numbered(heading, number)),
      description: listDescription(numbered(heading, number), text(.countPages, ["count": String(roots.count)])),
      section: .records(kind),
      trail: [
        LinkView(title: text[collection.titleKey], url: collection.url),
        LinkView(title: numbered(text[entry.titleKey], number), url: nil),
      ])
    return Composition(on: sheet, head: head, RecordIndexView.schema, view)
  }

  /// What falls under one value of a criterion.
  func recordSection(_ kind: RecordKind, _ criterion: Int, _ position: Int, _ number: Int, on sheet: PageSheet)
    -> Composition
  {
    guard let collection = context.collections[kind] else { return notFound(on: sheet) }
    let entry = collection.criteria[criterion]
    let section = entry.sections[position]
    let isFirst = number == 1
    let listTitle = text[collection.titleKey]
    let view = RecordListView(
      title: section.title, kindTitle: entry.termKey.map { text[$0] } ?? listTitle, contact: contact(of: kind),
      count: collection.sectionCounts[criterion][position],
      note: isFirst ? note(section.records, kind) : nil, totals: isFirst ? totals(section.records, kind) : [],
      parts: isFirst ? section.children.map { link(collection, criterion, $0, withChildren: false) } : [],
      groups: groups(
        section.records[Paging.range(of: number, total: section.records.count)], collection),
      pagination: Paging.view(
        number: number, count: section.pageCount, first: collection.sectionPath(criterion, position)))
    let heading = numbered(section.title, number)
    var trail = [
      LinkView(title: listTitle, url: collection.url),
      LinkView(title: text[entry.titleKey], url: SiteURL(page: collection.indexPath(criterion))),
    ]
    if let parent = section.parent {
      trail.append(LinkView(title: entry.sections[parent].title, url: collection.sectionURL(criterion, parent)))
    }
    trail.append(LinkView(title: heading, url: nil))
    // Several lists have a section of one name, such as the one of what is not stated.
    let head = Head(
      title: title(heading + (noteText([listTitle, text[entry.titleKey]]) ?? "")),
      description: listDescription(heading, view.count),
      section: .records(kind), trail: trail)
    return Composition(on: sheet, head: head, RecordListView.schema, view)
  }

  /// What a person, studio or alliance has of the records of a kind.
  ///
  /// - Parameters:
  ///   - positions: In the roll, in the order of the collection.
  ///   - folder: The criterion by which all of them are listed; where left out, all are shown here.
  func related(_ kind: RecordKind, _ positions: [Int], in folder: String? = nil, slug: String? = nil)
    -> RelatedRecordsView?
  {
    guard !positions.isEmpty, let collection = context.collections[kind] else { return nil }
    let all = folder.flatMap { collection.sectionURL(in: $0, slug: slug) }
    let isCut = all != nil && positions.count > Self.relatedRows
    let count = text.count(positions, of: kind, in: roll)
    return RelatedRecordsView(
      kind: kind, title: text[collection.titleKey], count: count,
      rows: ViewSelection(collection.rows, at: positions.prefix(isCut ? Self.relatedRows : positions.count)),
      all: isCut ? LinkView(title: text(.allRecords, ["count": count]), url: all) : nil)
  }

  /// On a page that is about something else, so many records are enough.
  private static var relatedRows: Int { 12 }

  /// - Parameter positions: Of what the page shows.
  private func groups(_ positions: some Sequence<Int>, _ collection: RecordCollection) -> [RecordGroupView] {
    var rest = Array(positions)[...]
    if collection.headings.isEmpty, !rest.isEmpty {
      return [RecordGroupView(title: nil, rows: ViewSelection(collection.rows, at: rest))]
    }
    var groups: [RecordGroupView] = []
    while let first = rest.first {
      let title = collection.headings[first]
      let rows = rest.prefix { collection.headings[$0].hasSameBytes(as: title) }
      groups.append(RecordGroupView(title: title, rows: ViewSelection(collection.rows, at: rows)))
      rest = rest[rows.endIndex...]
    }
    return groups
  }

  private func title(of criterion: RecordCollection.Criterion, in collection: RecordCollection) -> String {
    text(.listBy, ["list": text[collection.titleKey], "term": text[criterion.titleKey]])
  }

  private func link(
    _ collection: RecordCollection, _ criterion: Int, _ position: Int, withChildren: Bool
  ) -> TermLinkView {
    let section = collection.criteria[criterion].sections[position]
    return TermLinkView(
      title: section.title, url: collection.sectionURL(criterion, position),
      count: collection.sectionCounts[criterion][position],
      children: withChildren
        ? section.children.map { link(collection, criterion, $0, withChildren: true) } : [])
  }

  private func note(_ positions: some Collection<Int>, _ kind: RecordKind) -> String? {
    if kind == .craftsman { return context.basis(roll.strokeBasis) }
    guard kind == .achievement, roll.countedAchievements(of: positions) < positions.count else { return nil }
    return text[.uncountedNote]
  }

  private func totals(_ positions: some Collection<Int>, _ kind: RecordKind) -> [StatedFigureView] {
    guard kind == .achievement else { return [] }
    return AchievementTotals(of: positions, in: roll).benefits.map { benefits in
      StatedFigureView(
        label: benefits.basis, number: benefits.amount.text, unit: text[.benefitUnit],
        source: text(.benefitCount, ["count": String(benefits.count)]))
    }
  }

  /// Lists of a kind that are no sections of it.
  private func furtherLists(of kind: RecordKind) -> [LinkView] {
    guard kind == .event, !roll.courseMenu.speakers.isEmpty else { return [] }
    return [LinkView(title: text[.courseMenu], url: SiteURL(page: Paging.path(EventCollection.coursesPath, number: 1)))]
  }
}
