import Diagnostics
import HonorRoll
import StringTemplates

/// The menu, once for every section there is, so that pages share it.
struct SiteMenus: Sendable {
  /// The two lines of the menu. An object, because every page has one.
  final class Menu: Sendable {
    /// What the wall holds, and its own pages and links.
    let main: ViewGroup
    /// What orders and counts them: lists by which one looks for people, lineage, statistics.
    let browse: ViewGroup

    init(main: ViewGroup, browse: ViewGroup) {
      self.main = main
      self.browse = browse
    }
  }

  private struct Entry {
    let section: MenuSection
    let title: String
    let url: SiteURL
  }

  private var menus: [MenuSection: Menu]

  /// - Parameters:
  ///   - pages: All of the site.
  ///   - diagnostics: Takes `unresolved-link` for a link of the wall's that leads nowhere.
  init(_ context: SiteContext, pages: [PlannedPage], into diagnostics: inout [Diagnostic]) {
    let entries = Self.entries(context, pages, into: &diagnostics)
    let plain = Self.menu(entries, current: .none)
    menus = [.none: plain]
    for entry in entries where entry.section != .none {
      menus[entry.section] = Self.menu(entries, current: entry.section)
    }
    none = plain
  }

  private let none: Menu

  /// The menu with the entry of a section marked.
  subscript(section: MenuSection) -> Menu {
    if case .none = section { none } else { menus[section] ?? none }
  }

  private static func menu(_ entries: [Entry], current: MenuSection) -> Menu {
    var (main, browse): ([MenuItemView], [MenuItemView]) = ([], [])
    for entry in entries {
      let isCurrent = entry.section != .none && entry.section == current
      let item = MenuItemView(title: entry.title, url: entry.url, isCurrent: isCurrent)
      switch entry.section {
      case .list, .points, .lineage, .statistics: browse.append(item)
      default: main.append(item)
      }
    }
    return Menu(main: MenuItemView.schema.captureGroup(main), browse: MenuItemView.schema.captureGroup(browse))
  }

  private static func entries(
    _ context: SiteContext, _ pages: [PlannedPage], into diagnostics: inout [Diagnostic]
  ) -> [Entry] {
    let (roll, text) = (context.roll, context.text)
    var entries = [Entry(section: .home, title: text[.home], url: SiteURL(page: "index.html"))]
    if !roll.studios.isEmpty {
      entries.append(Entry(section: .studios, title: text[.studios], url: SiteURL(page: "studios.html")))
    }
    if !roll.alliances.isEmpty {
      entries.append(Entry(section: .alliances, title: text[.alliances], url: SiteURL(page: "alliances.html")))
    }
    for kind in RecordKind.allCases {
      guard let collection = context.collections[kind], !collection.urls.isEmpty else { continue }
      entries.append(
        Entry(section: .records(kind), title: text[collection.titleKey], url: SiteURL(page: collection.path())))
    }
    if !roll.officialRolls.isEmpty {
      entries.append(Entry(section: .rolls, title: text[.rolls], url: SiteURL(page: "rolls.html")))
    }
    if !roll.campaigns.isEmpty {
      entries.append(Entry(section: .campaigns, title: text[.campaigns], url: SiteURL(page: "campaigns.html")))
    }
    for kind in ListKind.allCases where context.lists[kind]?.entries.isEmpty == false {
      entries.append(Entry(section: .list(kind), title: text[kind.titleKey], url: SiteURL(page: kind.indexPath)))
    }
    if let board = context.pointBoards.first {
      entries.append(Entry(section: .points, title: text[.points], url: SiteURL(page: board.path())))
    }
    if !context.lineageSheets.pages.isEmpty {
      entries.append(
        Entry(
          section: .lineage, title: text[.lineage],
          url: SiteURL(page: Paging.path(PageComposer.lineageStem, number: 1))))
    }
    if !context.statistics.isEmpty {
      entries.append(
        Entry(
          section: .statistics, title: text[.statistics], url: SiteURL(page: PageComposer.statisticsPath)))
    }
    for (position, page) in roll.pages.enumerated() {
      guard let title = page.menuTitle else { continue }
      entries.append(Entry(section: .page(position), title: title, url: context.freePageURLs[position]))
    }
    lazy var paths = Set(pages.map(\.path))
    for entry in roll.settings.menu {
      guard
        let url = SiteURL(external: entry.link)
          ?? context.links.siteURL(ofMenuLink: entry.link, isPage: { paths.contains($0) })
      else {
        diagnostics.append(
          Diagnostic(
            .unresolvedLink, at: entry.place,
            .init("导航链接“\(entry.link)”没有对应的页面", "The menu link “\(entry.link)” leads to no page"),
            hint: .init(
              "写站内页面(如 rolls.html、pages/关于本墙.md)或 https:// 网址",
              "Write a page such as rolls.html or pages/关于本墙.md, or an https:// address")))
        continue
      }
      entries.append(Entry(section: .none, title: entry.name, url: url))
    }
    return entries
  }
}
