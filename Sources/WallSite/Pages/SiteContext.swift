import Diagnostics
import FrontMatter
import HanText
import HonorRoll
import StringTemplates

/// What all pages share, made once and read by every task that renders: texts, addresses and lists.
final class SiteContext: Sendable {
  let roll: Roll
  let text: InterfaceText
  /// Of the site's address, where it is known.
  let siteBase: SiteBase?
  let links: ContentLinks
  /// How many records have a page.
  let recordCount: Int
  let lists: [ListKind: TermList]
  /// Whether somebody else of the wall has the same name, by position in the roll.
  let isNamesake: [Bool]
  let paths: PagePaths
  let rollPaths: [String]
  /// Addresses by position in the roll. They are asked for many times a page and made once.
  let personURLs: [SiteURL]
  let personLabels: [PersonLabel]
  let studioURLs: [SiteURL]
  let allianceURLs: [SiteURL]
  let freePageURLs: [SiteURL]
  let achievementURLs: [SiteURL]
  let campaignURLs: [SiteURL]
  let rollURLs: [SiteURL]
  let tierURLs: [SiteURL]
  let termURLs: [TermKind: [SiteURL]]
  /// The positions of the rolls.
  let rollNumbers: RollNumbers
  /// Achievements and other records that have lists of their own; of craftsmen the directory of experts.
  let collections: [RecordKind: RecordCollection]
  /// Standings by points, only where the wall publishes them.
  let pointBoards: [PointBoard]
  let statistics: Statistics
  let lineageSheets: LineageSheets
  let frameSchema: ViewSchema<FrameView>
  let hasFeed: Bool
  /// Whether what is public may be downloaded as data.
  let hasData: Bool

  /// - Parameters:
  ///   - siteBase: Of `站点地址` or of the command line; without it pages name no canonical address.
  ///   - contentFolder: As diagnostics show it.
  ///   - jobs: Tasks at a time.
  init(
    _ roll: Roll, text: InterfaceText, siteBase: SiteBase?, content: ContentLoader.Content, contentFolder: String,
    jobs: Int
  ) async {
    self.roll = roll
    self.text = text
    self.siteBase = siteBase
    // What takes longest begins first.
    let boards = Aside(jobs: jobs) { roll.settings.publishesPoints ? PointBook(roll)?.boards ?? [] : [] }
    let statistics = Aside(jobs: jobs) { Statistics(roll) }
    let lineageSheets = Aside(jobs: jobs) { LineageSheets(roll.lineage) }
    let paths = PagePaths(roll)
    self.paths = paths
    let personURLs = paths.people.map { SiteURL(page: $0) }
    self.personURLs = personURLs
    personLabels = zip(roll.people, personURLs).map { PersonLabel($0.profile, url: $1) }
    let collections = Aside(jobs: jobs) { await Self.collections(roll, text, paths, personURLs, jobs: jobs) }
    let icon = ["favicon.svg", "favicon.ico", "favicon.png"].first(where: content.listing.staticFiles.contains)
    let hasFeed = siteBase != nil && Self.isDated(roll)
    self.hasFeed = hasFeed
    let counts = [
      roll.people.count, roll.studios.count, roll.alliances.count, roll.achievements.count, roll.competitions.count,
      roll.events.count, roll.pages.count, roll.campaigns.count,
    ]
    recordCount = counts.reduce(0, +)
    let hasData = roll.settings.publishesData && recordCount > 0
    self.hasData = hasData
    lists = [
      .tier: .tiers(roll),
      .industry: TermList(.industry, roll.terms[.industry] ?? [], basis: roll.strokeBasis),
      .region: TermList(.region, roll.terms[.region] ?? [], basis: roll.strokeBasis),
      .trade: TermList(.trade, roll.terms[.trade] ?? [], basis: roll.strokeBasis),
      .unit: TermList(.unit, roll.terms[.unit] ?? [], basis: roll.strokeBasis),
      .year: .years(roll),
    ]
    studioURLs = paths.studios.map { SiteURL(page: $0) }
    allianceURLs = paths.alliances.map { SiteURL(page: $0) }
    freePageURLs = paths.pages.map { SiteURL(page: $0) }
    campaignURLs = paths.campaigns.map { SiteURL(page: $0) }
    var names = TextTable(capacity: roll.people.count)
    // The first of each name.
    var first: [Int] = []
    var isNamesake = [Bool](repeating: false, count: roll.people.count)
    for (position, person) in roll.people.enumerated() {
      let name = names.insert(person.profile.name.text)
      if name.isNew {
        first.append(position)
      } else {
        isNamesake[first[name.number]] = true
        isNamesake[position] = true
      }
    }
    self.isNamesake = isNamesake
    rollPaths = roll.officialRolls.map { RollSlug.path(of: $0, in: roll.settings.catalogue) }
    rollURLs = rollPaths.map { SiteURL(page: $0) }
    tierURLs = roll.settings.tiers.enumerated().map { step, tier in
      SiteURL(page: ListKind.tier.path(slug: TierSlug.slug(of: tier, step: step)))
    }
    termURLs = Dictionary(
      uniqueKeysWithValues: roll.terms.map { kind, terms in
        (kind, terms.map { SiteURL(page: kind.list.path(slug: $0.slug)) })
      })
    var rollNumbers = RollNumbers()
    for (position, roll) in roll.officialRolls.enumerated() {
      rollNumbers[roll.honor, roll.year, roll.holder] = position
    }
    self.rollNumbers = rollNumbers
    let found = await collections.value
    self.collections = found
    achievementURLs = found[.achievement]?.urls ?? []
    pointBoards = await boards.value
    self.statistics = await statistics.value
    self.lineageSheets = await lineageSheets.value
    links = ContentLinks(
      contentFolder: contentFolder, targets: ContentTargets(roll, paths, listed: content.listing.records),
      staticFiles: Set(content.listing.staticFiles))
    let settings = roll.settings
    frameSchema = FrameView.schema(
      text: text,
      site: SiteView(
        name: settings.name, shortName: settings.shortName ?? settings.name, organizer: settings.organizer,
        summary: settings.summary,
        homeURL: SiteURL(page: "index.html"), styleURL: SiteURL(page: SiteFiles.stylePath),
        iconURL: icon.map { SiteURL(page: $0) }, feedURL: hasFeed ? SiteURL(page: SiteFiles.feedPath) : nil,
        dataURL: hasData ? SiteURL(page: DataFiles.pagePath) : nil,
        icp: settings.icp, police: settings.police, copyright: settings.copyright, generator: Generator.name))
  }

  private static func collections(
    _ roll: Roll, _ text: InterfaceText, _ paths: PagePaths, _ personURLs: [SiteURL], jobs: Int
  ) async -> [RecordKind: RecordCollection] {
    let achievements = Aside(jobs: jobs) { AchievementCollection(roll: roll, text: text, paths: paths).collection() }
    let competitions = Aside(jobs: jobs) { CompetitionCollection(roll: roll, text: text, paths: paths).collection() }
    let events = Aside(jobs: jobs) { EventCollection(roll: roll, text: text, paths: paths).collection() }
    return [
      .craftsman: ExpertCollection(roll: roll, text: text, personURLs: personURLs).collection(),
      .achievement: await achievements.value, .competition: await competitions.value, .event: await events.value,
    ]
  }

  /// Whether any record tells when it was updated.
  private static func isDated(_ roll: Roll) -> Bool {
    roll.people.contains { $0.profile.common.updated != nil }
      || roll.studios.contains { $0.profile.common.updated != nil }
      || roll.alliances.contains { $0.profile.common.updated != nil }
      || roll.achievements.contains { $0.profile.common.updated != nil }
      || roll.competitions.contains { $0.profile.common.updated != nil }
      || roll.events.contains { $0.profile.common.updated != nil }
      || roll.pages.contains { $0.common.updated != nil }
      || roll.campaigns.contains { $0.profile.common.updated != nil }
  }

  /// The text that tells what a list is ordered by.
  func basis(_ basis: OrderBasis) -> String {
    switch basis {
    case .strokesOfSurname: text[.basisSurname]
    case .strokesOfName: text[.basisName]
    case .title: text[.basisTitle]
    case .document: text[.basisDocument]
    }
  }

  /// The position of the roll an award is on, where there is one.
  func rollNumber(of award: Award, holder: HolderKind) -> Int? {
    guard let honor = award.honor, let year = award.year else { return nil }
    return rollNumbers[honor, year, holder]
  }
}

extension RecordCommon {
  /// Where the record's page is. A record whose slug could not be made has been reported, and nothing is published.
  var pagePath: String { kind.path(slug: slug ?? "-") }
}
