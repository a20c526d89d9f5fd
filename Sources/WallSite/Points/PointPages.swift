import HonorRoll
import StringTemplates

/// What the pages of points have in common, made once: the menus of each board, and how its lines are put.
final class PointPages: Sendable {
  /// A board's title, and its way to the others.
  struct Frame: Sendable {
    let title: String
    /// Of `MenuItemView`: the boards of the same year.
    let scopes: ViewGroup
    /// Of `MenuItemView`: the boards of the same scope.
    let years: ViewGroup
  }

  /// What is asked of an item for each line, and nothing more: there are many lines, and items lie far apart.
  private struct HonorItem {
    /// Among the whole lines; -1 for whatever is no honor.
    var line: Int32 = -1
    var points = Amount.zero
  }

  private let items: PointItems
  /// The lines of those who have all points of an honor, which are the same for each of them.
  private let wholeLines: ViewRecords
  /// By item: which of these it has.
  private let honors: [HonorItem]
  let boards: [PointBoard]
  /// By board.
  let frames: [Frame]
  private let people: [SiteURL]
  private let studios: [SiteURL]
  private let count: TextPattern

  /// - Returns: `nil` for a wall that publishes none.
  init?(_ context: SiteContext) {
    guard let first = context.pointBoards.first else { return nil }
    let text = context.text
    let items = PointItems(first.items, context)
    self.items = items
    boards = context.pointBoards
    people = context.personURLs
    studios = context.studioURLs
    let honorItems = first.items.indices.filter { first.items[$0].source == .honor }
    wholeLines = ViewRecords(
      PointLineView.schema.captureAll(
        honorItems.lazy.map { PointLineView(items: items, item: $0, points: first.items[$0].whole) }))
    var honors = [HonorItem](repeating: HonorItem(), count: first.items.count)
    for (line, item) in honorItems.enumerated() {
      honors[item] = HonorItem(line: Int32(line), points: first.items[item].whole)
    }
    self.honors = honors
    count = text.pattern(.pointsCount)
    frames = Self.frames(context.pointBoards, text)
  }

  func url(of standing: PointStanding, on scope: PointBoard.Scope) -> SiteURL? {
    switch scope {
    case .people: people[standing.holder]
    case .studios: studios[standing.holder]
    case .units: nil
    }
  }

  /// Adds the lines that somebody's total is made of.
  func add(_ lines: ArraySlice<PointLine>, to list: inout ViewList<PointLineView>) {
    for line in lines {
      let honor = honors[line.item]
      if line.count == 1, honor.line >= 0, line.points == honor.points {
        list.append(wholeLines, Int(honor.line))
      } else {
        list.append(
          PointLineView(items: items, item: line.item, points: line.points, share: line.count > 1 ? line : nil))
      }
    }
  }

  func writeAmount(_ points: Amount, into writer: inout ViewWriter) {
    items.amount.write(points: points, into: &writer)
  }

  func writeCount(_ lines: Int, into writer: inout ViewWriter) {
    count.write("count", into: &writer) { $0.append(lines) }
  }

  private static func frames(_ boards: [PointBoard], _ text: InterfaceText) -> [Frame] {
    func year(_ board: PointBoard) -> String { board.year.map { text.yearHeading($0) } ?? text[.pointsAllYears] }
    let urls = boards.map { SiteURL(page: $0.path()) }
    let titles = (scopes: boards.map { text[$0.titleKey] }, years: boards.map(year))
    /// The ways to all boards, from others and from themselves.
    func items(_ titles: [String]) -> (there: ViewRecords, here: ViewRecords) {
      func all(isCurrent: Bool) -> ViewRecords {
        ViewRecords(
          MenuItemView.schema.captureAll(
            zip(titles, urls).lazy.map { MenuItemView(title: $0, url: $1, isCurrent: isCurrent) }))
      }
      return (all(isCurrent: false), all(isCurrent: true))
    }
    let ways = (scopes: items(titles.scopes), years: items(titles.years))
    /// The ways to some boards from one of them.
    func menu(_ shown: [Int], _ ways: (there: ViewRecords, here: ViewRecords), current: Int) -> ViewGroup {
      MenuItemView.schema.captureGroup(shown.map { ($0 == current ? ways.here : ways.there, $0) })
    }
    return boards.indices.map { position in
      let board = boards[position]
      return Frame(
        title: text(.pointsTitle, ["scope": titles.scopes[position], "year": titles.years[position]]),
        scopes: menu(boards.indices.filter { boards[$0].year == board.year }, ways.scopes, current: position),
        years: menu(boards.indices.filter { boards[$0].scope == board.scope }, ways.years, current: position))
    }
  }
}

extension TextPattern {
  /// Writes the text with points in their place.
  func write(points: Amount, into writer: inout ViewWriter) {
    write("points", into: &writer) { $0.append(points) }
  }
}

extension ViewWriter {
  /// A piece of the text that is being written.
  mutating func append(_ amount: Amount) {
    if let whole = amount.whole { append(whole) } else { amount.withText { append($0) } }
  }
}
