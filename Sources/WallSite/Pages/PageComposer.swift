import Diagnostics
import HonorRoll
import Markdown
import StringTemplates

/// Makes what a page shows from the roll: its own view and the frame around it.
///
/// A class, because every page asks it many things, and what it holds never changes, but for what it notes of links.
final class PageComposer: Sendable {
  let context: SiteContext
  let cards: SiteCards
  let earlyBodies: EarlyBodies
  let menus: SiteMenus
  /// What the wall offers as data; `nil` for one that offers none.
  let data: DataSource?
  let markdown = MarkdownRenderer()
  let linkedHeadings = LinkedHeadings()
  let termFacts: TermFacts
  let achievementFacts: AchievementFacts
  let honorRows: HonorRows
  /// `nil` for a wall that publishes no points.
  let pointPages: PointPages?
  /// Of the pieces of the lineage.
  let lineageURLs: [SiteURL]
  /// How much there is on the wall.
  let figures: [FigureView]
  /// The first of every page's breadcrumbs.
  private let homeLink: ViewRecord
  /// The list of all achievements, the second of the breadcrumbs of each of them.
  let achievementsLink: LinkView
  /// A page's title with the wall's name.
  private let fullTitle: TextPattern
  /// What is said of a list of the wall.
  let listDescription: TextPattern
  /// Of the official rolls: each is named by its neighbours too.
  let rollTitles: [String]
  /// The verbs of decrees that name somebody as something: 命名为, 推选为.
  let verbsWithAs: [String]

  var roll: Roll { context.roll }
  var text: InterfaceText { context.text }

  init(_ site: Site) {
    context = site.context
    cards = site.cards
    earlyBodies = site.earlyBodies
    menus = site.menus
    data = site.data
    termFacts = TermFacts(context)
    achievementFacts = AchievementFacts(context)
    honorRows = HonorRows(context)
    pointPages = PointPages(context)
    lineageURLs = context.lineageSheets.pieces.enumerated().map { position, piece in
      SiteURL(
        page: Paging.path(Self.lineageStem, number: piece.page), fragment: Self.anchor(ofPiece: position))
    }
    figures = Self.figures(context)
    let wall = context.roll.settings.name
    homeLink = LinkView.schema.capture(LinkView(title: wall, url: SiteURL(page: "index.html")))
    achievementsLink = LinkView(
      title: context.text[.achievements], url: context.collections[.achievement]?.url)
    fullTitle = context.text.pattern(.titleWithWall, "wall", wall)
    listDescription = context.text.pattern(.descriptionList, "wall", wall)
    rollTitles = context.roll.officialRolls.map { [context] in Self.title(of: $0, context) }
    verbsWithAs = context.text[.rollVerbsWithAs].split(separator: "、").map(String.init)
  }

  /// What a page says of itself besides its contents. An object, because each slot of the page's frame asks for it.
  final class Head: Sendable {
    let title: PageTitle
    let description: String
    let kind: String
    let section: MenuSection
    /// Between the first page of the site and the page itself.
    let trail: [LinkView]
    let data: LaidOutHTML
    /// Whether the description is the record's summary and nothing else.
    let isDescribedBySummary: Bool
    let previous: LinkView?
    let next: LinkView?

    init(
      title: PageTitle, description: String, kind: String = "website", section: MenuSection = .none,
      trail: [LinkView] = [], data: LaidOutHTML = .none, isDescribedBySummary: Bool = false, previous: LinkView? = nil,
      next: LinkView? = nil
    ) {
      self.title = title
      self.description = description
      self.kind = kind
      self.section = section
      self.trail = trail
      self.data = data
      self.isDescribedBySummary = isDescribedBySummary
      self.previous = previous
      self.next = next
    }
  }

  /// What is said of a page besides its views, which lie on its sheet.
  struct Composition {
    let head: Head
    let comments: [MarkdownComment]
    /// `nil` where more on the wall depends on the page's own words than what stands on it.
    let prose: RecordProse?

    /// Lays out the page's own view.
    init<View>(
      on sheet: PageSheet, head: Head, _ schema: ViewSchema<View>, _ view: View, comments: [MarkdownComment] = [],
      prose: RecordProse? = nil
    ) {
      sheet.views.add(view, schema)
      self.head = head
      self.comments = comments
      self.prose = prose
    }
  }

  /// Lays out the views of a page.
  ///
  /// - Parameter diagnostics: Takes what is wrong with the body of the page.
  func compose(
    _ page: PlannedPage, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    sheet.views.removeAll()
    let isIndexed = page.kind.isIndexed
    let url = isIndexed ? canonical(page) : nil
    let composition = composition(of: page, url, on: sheet, into: &diagnostics)
    let frame = FrameView(
      page: PageView(
        composition.head, canonical: url, noIndex: !isIndexed, menu: menus[composition.head.section],
        home: isHome(page) ? nil : homeLink, bodyClass: page.kind.template.rawValue))
    sheet.views.add(frame, context.frameSchema)
    return composition
  }

  /// - Parameter url: The page's address on the web.
  private func composition(
    of page: PlannedPage, _ url: WholeURL?, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    switch page.kind {
    case .wall(let number): wall(number, url, on: sheet)
    case .craftsman(let position): craftsman(position, page, url, on: sheet, into: &diagnostics)
    case .studio(let position): studio(position, page, url, on: sheet, into: &diagnostics)
    case .alliance(let position): alliance(position, page, url, on: sheet, into: &diagnostics)
    case .allianceMembers(let position, let number): allianceMembers(position, number, on: sheet)
    case .freePage(let position): freePage(position, page, on: sheet, into: &diagnostics)
    case .campaign(let position): campaign(position, page, on: sheet, into: &diagnostics)
    case .campaigns(let number): campaigns(number, on: sheet)
    case .notice(let position, let index): notice(position, index, on: sheet)
    case .teams(let kind, let number): teams(kind, number, on: sheet)
    case .index(.tier): ladder(on: sheet)
    case .index(let kind): index(kind, on: sheet)
    case .promotions(let number): ladderMoves(number, on: sheet)
    case .term(let kind, let position, let number): term(kind, position, number, on: sheet)
    case .rollIndex: rollIndex(on: sheet)
    case .roll(let position): officialRoll(position, on: sheet)
    case .records(let kind, let number): records(kind, number, on: sheet)
    case .recordIndex(let kind, let criterion, let number): recordIndex(kind, criterion, number, on: sheet)
    case .recordSection(let kind, let criterion, let section, let number):
      recordSection(kind, criterion, section, number, on: sheet)
    case .achievement(let position): achievement(position, page, url, on: sheet, into: &diagnostics)
    case .competition(let position): competition(position, page, url, on: sheet, into: &diagnostics)
    case .event(let position): event(position, page, url, on: sheet, into: &diagnostics)
    case .courses(let number): courses(number, on: sheet)
    case .points(let position, let number): points(position, number, on: sheet)
    case .statistics: statistics(on: sheet)
    case .lineage(let number): lineage(number, on: sheet)
    case .data: dataPage(on: sheet)
    case .redirect(let target, let title): redirect(to: target, title: title, on: sheet)
    case .neutral(let position): neutral(position, on: sheet)
    case .notFound: notFound(on: sheet)
    }
  }

  /// The page's address on the web; `nil` where the site's isn't known.
  func canonical(_ page: PlannedPage) -> WholeURL? { context.siteBase.flatMap { WholeURL(page.url, on: $0) } }

  func title(_ title: String) -> PageTitle {
    PageTitle(title: title, pattern: title.hasSameBytes(as: roll.settings.name) ? nil : fullTitle)
  }

  func numbered(_ title: String, _ number: Int) -> String {
    number == 1 ? title : text(.titleWithPage, ["title": title, "page": String(number)])
  }

  private func isHome(_ page: PlannedPage) -> Bool {
    if case .wall(number: 1) = page.kind { true } else { false }
  }
}
