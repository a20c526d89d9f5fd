import HonorRoll
import StringTemplates

extension PageComposer {
  func points(_ position: Int, _ number: Int) -> Composition {
    let boards = context.pointBoards
    let board = boards[position]
    let heading = title(of: board)
    let years = boards.filter { $0.scope == board.scope }
    let count = text(board.scope == .people ? .countPeople : .countPages, ["count": String(board.standings.count)])
    let view = PointsView(
      title: heading, intro: text[.pointsIntro], count: count,
      scopes: PointBoard.Scope.allCases.compactMap { scope in
        boards.first { $0.scope == scope && $0.year == board.year }.map { item($0, text[$0.titleKey], in: board) }
      },
      years: years.map { item($0, $0.year.map { text.yearHeading($0) } ?? text[.pointsAllYears], in: board) },
      standings: board.standings[Paging.range(of: number, total: board.standings.count)].map {
        row($0, of: board.scope)
      },
      pagination: Paging.view(number: number, count: board.pageCount) { board.path(number: $0) })
    let head = Head(
      title: title(numbered(heading, number)), description: listDescription(numbered(heading, number), count),
      section: .points,
      trail: [
        LinkView(title: text[.points], url: SiteURL(page: boards[0].path())),
        LinkView(title: numbered(heading, number), url: nil),
      ])
    return Composition(head: head, view: PointsView.schema.capture(view))
  }

  private func title(of board: PointBoard) -> String {
    text(
      .pointsTitle,
      ["scope": text[board.titleKey], "year": board.year.map { text.yearHeading($0) } ?? text[.pointsAllYears]])
  }

  private func item(_ board: PointBoard, _ title: String, in current: PointBoard) -> MenuItemView {
    MenuItemView(
      title: title, url: SiteURL(page: board.path()),
      isCurrent: board.scope == current.scope && board.year == current.year)
  }

  private func row(_ standing: PointStanding, of scope: PointBoard.Scope) -> PointStandingView {
    let url: SiteURL? =
      switch scope {
      case .people: standing.holder.map { context.personURLs[$0] }
      case .studios: standing.holder.map { context.studioURLs[$0] }
      case .units: nil
      }
    return PointStandingView(
      rank: String(standing.rank), name: LinkView(title: standing.name, url: url),
      total: text(.pointsAmount, ["points": standing.total.text]),
      count: text(.pointsCount, ["count": String(standing.lines.count)]), lines: standing.lines.map(line))
  }

  private func line(_ line: PointLine) -> PointLineView {
    let url: SiteURL? =
      switch line.source {
      case .honor: nil
      case .achievement(let position): context.collections[.achievement]?.urls[position]
      case .competition(let position): context.collections[.competition]?.urls[position]
      }
    let share = text(
      .pointsShare, ["whole": line.whole.text, "count": String(line.count), "place": String(line.place)])
    return PointLineView(
      year: line.year.map(String.init), title: line.title, url: url, share: line.count > 1 ? share : nil,
      points: text(.pointsAmount, ["points": line.points.text]))
  }
}
