import Diagnostics
import HonorRoll
import StringTemplates

/// All pages of a site, each at an address of its own.
struct SitePlan: Sendable {
  let pages: [PlannedPage]

  /// - Parameters:
  ///   - staticFiles: Paths of the wall's own files, which are also their addresses.
  ///   - assets: Addresses of the templates' files.
  ///   - diagnostics: Takes `address-collision` for two things at one address.
  init(
    _ context: SiteContext, staticFiles: [String], assets: [String], contentFolder: String,
    into diagnostics: inout [Diagnostic]
  ) {
    // Hardly ever do two things want one address. Only then is it noted who has which.
    var addresses = AddressBook(capacity: Self.expectedPages(of: context) + staticFiles.count, keepsOwners: false)
    var pages = Self.pages(context, staticFiles, assets, contentFolder, claiming: &addresses)
    if addresses.mayHaveCollisions {
      addresses = AddressBook(capacity: pages.count, keepsOwners: true)
      pages = Self.pages(context, staticFiles, assets, contentFolder, claiming: &addresses)
    }
    diagnostics += addresses.collisions
    self.pages = pages
  }

  /// Most pages are those of people, and lists of them.
  private static func expectedPages(of context: SiteContext) -> Int {
    let roll = context.roll
    return (roll.people.count + roll.studios.count + roll.achievements.count) * 5 / 4
  }

  private static func pages(
    _ context: SiteContext, _ staticFiles: [String], _ assets: [String], _ contentFolder: String,
    claiming addresses: inout AddressBook
  ) -> [PlannedPage] {
    let roll = context.roll
    let paths = context.paths
    for file in staticFiles {
      addresses.claim(file, for: .staticFile("\(contentFolder)/static/\(file)"))
    }
    let wall = SourcePlace(file: "\(contentFolder)/\(WallFolders.settingsName)")
    var pages: [PlannedPage] = []
    pages.reserveCapacity(expectedPages(of: context))
    func add(_ path: String, _ kind: PageKind, _ owner: @autoclosure () -> AddressOwner) {
      addresses.claim(path, for: owner())
      pages.append(PlannedPage(path: path, kind: kind))
    }
    func add(_ path: String, _ kind: PageKind, _ name: @autoclosure () -> Message) {
      add(path, kind, .program(name(), at: wall))
    }
    func add(
      _ record: RecordCommon, at path: String, _ url: SiteURL?, _ kind: PageKind, title: @autoclosure () -> String
    ) {
      pages.append(PlannedPage(path: path, kind: kind, url: url, updated: record.updated))
      // Without a slug there is no address; that has been reported.
      guard record.slug != nil else { return }
      addresses.claim(path, for: .file(record.file, at: record.slugPlace))
      for alias in record.aliases {
        add(
          record.kind.path(slug: alias.value), .redirect(to: path, title: title()),
          .file(record.file, at: alias.place))
      }
    }

    for (position, person) in roll.people.enumerated() {
      add(
        person.profile.common, at: paths.people[position], context.personURLs[position], .craftsman(position),
        title: person.profile.name.text)
    }
    for (position, studio) in roll.studios.enumerated() {
      add(
        studio.profile.common, at: paths.studios[position], context.studioURLs[position], .studio(position),
        title: studio.profile.name)
    }
    for (position, alliance) in roll.alliances.enumerated() {
      add(
        alliance.profile.common, at: paths.alliances[position], context.allianceURLs[position], .alliance(position),
        title: alliance.profile.name)
      for number in alliance.memberPages {
        add(
          alliance.membersPath(number: number), .allianceMembers(position, number: number),
          .init("联盟的成员页", "the members of an alliance"))
      }
    }
    let achievementURLs = context.collections[.achievement]?.urls
    for (position, achievement) in roll.achievements.enumerated() {
      add(
        achievement.profile.common, at: paths.achievements[position], achievementURLs?[position],
        .achievement(position), title: achievement.profile.name)
    }
    for (position, competition) in roll.competitions.enumerated() {
      add(
        competition.profile.common, at: paths.competitions[position],
        context.collections[.competition]?.urls[position], .competition(position), title: competition.profile.name)
    }
    for (position, event) in roll.events.enumerated() {
      add(
        event.profile.common, at: paths.events[position], context.collections[.event]?.urls[position],
        .event(position), title: event.profile.name)
    }
    for (position, page) in roll.pages.enumerated() {
      add(
        page.common, at: paths.pages[position], context.freePageURLs[position], .freePage(position), title: page.title)
    }
    for (position, campaign) in roll.campaigns.enumerated() {
      add(
        campaign.profile.common, at: paths.campaigns[position], context.campaignURLs[position], .campaign(position),
        title: campaign.profile.name)
      for (index, notice) in campaign.notices.enumerated() where notice.state != .coming {
        let title = notice.profile.title
        add(
          NoticePath.path(of: index, in: campaign.profile), .notice(position, index),
          .file(campaign.profile.common.file, at: notice.profile.slug?.place ?? title.place))
      }
    }
    for (position, address) in roll.neutralAddresses.enumerated() {
      add(address.kind.path(slug: address.slug), .neutral(position), .init("已撤下的页面", "a page taken down"))
    }
    for kind in ListKind.allCases {
      let entries = context.lists[kind]?.entries ?? []
      guard !entries.isEmpty else { continue }
      add(kind.indexPath, .index(kind), .init("列表页", "a list of the wall"))
      var slugs = TextTable(capacity: entries.count)
      for (position, entry) in entries.enumerated() {
        // Terms with one slug were reported with the place that names them; steps of the ladder were not.
        let isReported = !slugs.insert(entry.slug).isNew && kind != .tier
        for number in 1...entry.pageCount {
          let page = PlannedPage(
            path: kind.path(slug: entry.slug, number: number), kind: .term(kind, position, number: number))
          if !isReported { addresses.claim(page.path, for: .entry(entry.title, at: wall)) }
          pages.append(page)
        }
      }
    }
    for (position, path) in context.rollPaths.enumerated() {
      let honor = roll.settings.catalogue.honors[roll.officialRolls[position].honor]
      add(path, .roll(position), .entry(honor.title, at: honor.place.file.isEmpty ? wall : honor.place))
    }
    if !context.rollPaths.isEmpty { add("rolls.html", .rollIndex, .init("光荣榜总页", "the index of rolls")) }
    for (kind, count) in [(RecordKind.studio, roll.studios.count), (.alliance, roll.alliances.count)] where count > 0 {
      for number in 1...Paging.pageCount(of: count) {
        add(
          Paging.path(kind.folder, number: number), .teams(kind, number: number),
          .init("\(kind.title.chinese)列表页", "the list of \(kind.title.english)s"))
      }
    }
    if !roll.ladderMoves.isEmpty {
      for number in 1...Paging.pageCount(of: roll.ladderMoves.count) {
        add(
          Paging.path(PageComposer.movesStem, number: number), .promotions(number: number),
          .init("历年晋升页", "the list of promotions"))
      }
    }
    if !roll.campaigns.isEmpty {
      for number in 1...Paging.pageCount(of: roll.campaigns.count) {
        add(
          Paging.path("campaigns", number: number), .campaigns(number: number),
          .init("评选列表页", "the list of campaigns"))
      }
    }
    for kind in RecordKind.allCases {
      context.collections[kind]?.forEachPage(wall: wall) { page, owner in
        if let owner { addresses.claim(page.path, for: owner) }
        pages.append(page)
      }
    }
    if !roll.courseMenu.speakers.isEmpty {
      for number in 1...Paging.pageCount(of: roll.courseMenu.speakers.count) {
        add(
          Paging.path(EventCollection.coursesPath, number: number), .courses(number: number),
          .init("课程单", "the menu of courses"))
      }
    }
    for (position, board) in context.pointBoards.enumerated() {
      for number in 1...board.pageCount {
        add(board.path(number: number), .points(position, number: number), .init("积分榜", "the standings by points"))
      }
    }
    for number in context.lineageSheets.pages.indices.map({ $0 + 1 }) {
      add(Paging.path(PageComposer.lineageStem, number: number), .lineage(number: number), .init("师承页", "the lineage"))
    }
    if !context.statistics.isEmpty {
      add(PageComposer.statisticsPath, .statistics, .init("统计页", "the page of statistics"))
    }
    for number in 1...Paging.pageCount(of: roll.people.count) {
      add(
        Paging.path(PageComposer.wallStem(number), number: number), .wall(number: number),
        .init("工匠墙的首页", "the wall's own page"))
    }
    if context.hasData {
      let name = Message("供下载的数据", "the data to download")
      add(DataFiles.pagePath, .data, name)
      for file in DataFiles.all {
        addresses.claim(DataFiles.path(file), for: .program(name, at: wall))
      }
    }
    add("404.html", .notFound, .init("“找不到”页", "the page for missing addresses"))
    for file in assets {
      addresses.claim(file, for: .program(.init("模板的文件", "a file of the templates"), at: wall))
    }
    // Without an address of the site there are none, and a wall may bring its own.
    let machineFiles = [SiteFiles.feedPath, SiteFiles.sitemapPath, SiteFiles.robotsPath]
    for file in machineFiles where context.siteBase != nil {
      addresses.claim(
        file, for: .program(.init("程序生成的文件", "a file the program makes"), at: wall))
    }
    return pages
  }
}
