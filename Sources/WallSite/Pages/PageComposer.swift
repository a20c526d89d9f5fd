import Diagnostics
import HonorRoll
import Markdown
import StringTemplates

/// Makes what a page shows from the roll: its own view and the frame around it.
///
/// A class, because every page asks it many things, and what it holds never changes.
final class PageComposer: Sendable {
  let context: SiteContext
  let cards: SiteCards
  let earlyBodies: EarlyBodies
  let menus: SiteMenus
  /// What the wall offers as data; `nil` for one that offers none.
  let data: DataSource?
  let markdown = MarkdownRenderer()
  let termFacts: TermFacts
  let achievementFacts: AchievementFacts
  /// `nil` for a wall that publishes no points.
  let pointPages: PointPages?
  /// Of the pieces of the lineage.
  let lineageURLs: [SiteURL]
  /// How much there is on the wall.
  let figures: [FigureView]
  /// The first of every page's breadcrumbs.
  private let homeLink: ViewRecord
  /// A page's title with the wall's name.
  private let fullTitle: TextPattern
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
    pointPages = PointPages(context)
    lineageURLs = context.lineageSheets.pieces.enumerated().map { position, piece in
      SiteURL(
        page: Paging.path(Self.lineageStem, number: piece.page), fragment: Self.anchor(ofPiece: position))
    }
    figures = Self.figures(context)
    let wall = context.roll.settings.name
    homeLink = LinkView.schema.capture(LinkView(title: wall, url: SiteURL(page: "index.html")))
    fullTitle = context.text.pattern(.titleWithWall, "wall", wall)
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
    let data: [UInt8]
    /// Whether the description is the record's summary and nothing else.
    let isDescribedBySummary: Bool
    let previous: LinkView?
    let next: LinkView?

    init(
      title: PageTitle, description: String, kind: String = "website", section: MenuSection = .none,
      trail: [LinkView] = [], data: [UInt8] = [], isDescribedBySummary: Bool = false, previous: LinkView? = nil,
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

  /// A page's own view with its head.
  struct Composition {
    let head: Head
    let comments: [MarkdownComment]
    /// `nil` where more on the wall depends on the page's own words than what stands on it.
    let prose: RecordProse?
    /// Captures the view.
    let record: (inout ViewWriter) -> ViewRecord

    init<View>(
      head: Head, _ schema: ViewSchema<View>, _ view: View, comments: [MarkdownComment] = [],
      prose: RecordProse? = nil
    ) {
      self.head = head
      self.comments = comments
      self.prose = prose
      record = { schema.capture(view, with: &$0) }
    }

    /// Of a view that is captured already.
    init(head: Head, view: ViewRecord, comments: [MarkdownComment] = []) {
      self.head = head
      self.comments = comments
      prose = nil
      record = { _ in view }
    }
  }

  /// What a page is rendered from.
  struct Composed {
    let records: [ViewRecord]
    let comments: [MarkdownComment]
    let prose: RecordProse?
  }

  /// - Parameters:
  ///   - writer: Captures the pages' views, one after the other.
  ///   - diagnostics: Takes what is wrong with the body of the page.
  func compose(
    _ page: PlannedPage, with writer: inout ViewWriter, into diagnostics: inout [Diagnostic]
  ) -> Composed {
    let isIndexed = page.kind.isIndexed
    let url = isIndexed ? canonical(page.path) : nil
    let composition = composition(of: page, url, into: &diagnostics)
    let frame = FrameView(
      page: PageView(
        composition.head, canonical: url, noIndex: !isIndexed, menu: menus[composition.head.section],
        home: isHome(page) ? nil : homeLink, bodyClass: page.kind.template.rawValue))
    return Composed(
      records: [context.frameSchema.capture(frame, with: &writer), composition.record(&writer)],
      comments: composition.comments, prose: composition.prose)
  }

  /// - Parameter url: The page's address on the web.
  private func composition(
    of page: PlannedPage, _ url: WholeURL?, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    switch page.kind {
    case .wall(let number): wall(number, url)
    case .craftsman(let position): craftsman(position, page, url, into: &diagnostics)
    case .studio(let position): studio(position, page, url, into: &diagnostics)
    case .alliance(let position): alliance(position, page, url, into: &diagnostics)
    case .allianceMembers(let position, let number): allianceMembers(position, number)
    case .freePage(let position): freePage(position, page, into: &diagnostics)
    case .campaign(let position): campaign(position, page, into: &diagnostics)
    case .campaigns(let number): campaigns(number)
    case .notice(let position, let index): notice(position, index)
    case .teams(let kind, let number): teams(kind, number)
    case .index(.tier): ladder()
    case .index(let kind): index(kind)
    case .promotions(let number): ladderMoves(number)
    case .term(let kind, let position, let number): term(kind, position, number)
    case .rollIndex: rollIndex()
    case .roll(let position): officialRoll(position)
    case .records(let kind, let number): records(kind, number)
    case .recordIndex(let kind, let criterion, let number): recordIndex(kind, criterion, number)
    case .recordSection(let kind, let criterion, let section, let number):
      recordSection(kind, criterion, section, number)
    case .achievement(let position): achievement(position, page, url, into: &diagnostics)
    case .competition(let position): competition(position, page, url, into: &diagnostics)
    case .event(let position): event(position, page, url, into: &diagnostics)
    case .courses(let number): courses(number)
    case .points(let position, let number): points(position, number)
    case .statistics: statistics()
    case .lineage(let number): lineage(number)
    case .data: dataPage()
    case .redirect(let target, let title): redirect(to: target, title: title)
    case .neutral(let position): neutral(position)
    case .notFound: notFound()
    }
  }

  /// The page's address on the web; `nil` where the site's isn't known.
  func canonical(_ path: String) -> WholeURL? {
    guard let base = context.siteBase else { return nil }
    return WholeURL(SiteURL(page: path == "index.html" ? "" : path), on: base)
  }

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
