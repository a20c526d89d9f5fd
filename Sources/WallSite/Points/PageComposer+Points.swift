import HonorRoll
import StringTemplates

extension PageComposer {
  func points(_ position: Int, _ number: Int, on sheet: PageSheet) -> Composition {
    guard let pages = pointPages else { return notFound(on: sheet) }
    let board = pages.boards[position]
    let frame = pages.frames[position]
    let count = text(board.scope == .people ? .countPeople : .countPages, ["count": String(board.standings.count)])
    let view = PointsView(
      title: frame.title, intro: text[.pointsIntro], count: count, scopes: frame.scopes, years: frame.years,
      pages: pages, board: board, standings: board.standings[Paging.range(of: number, total: board.standings.count)],
      pagination: Paging.view(number: number, count: board.pageCount, first: board.path()))
    let heading = numbered(frame.title, number)
    let head = Head(
      title: title(heading), description: listDescription(heading, count), section: .points,
      trail: [
        LinkView(title: text[.points], url: SiteURL(page: pages.boards[0].path())), LinkView(title: heading, url: nil),
      ])
    return Composition(on: sheet, head: head, PointsView.schema, view)
  }
}
