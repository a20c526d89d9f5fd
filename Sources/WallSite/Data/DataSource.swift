import HonorRoll
import StringTemplates

/// The wall as its data tells of it: the roll, with the path of every page. Nothing is reached but what the pages show
/// too, because the roll holds nothing else.
final class DataSource: Sendable {
  let roll: Roll
  let pointBoards: [PointBoard]
  /// The site's address, where it is known.
  let address: String?
  private let personPaths: [String]
  private let studioPaths: [String]
  private let alliancePaths: [String]
  private let campaignPaths: [String]
  private let achievementPaths: [String]
  private let competitionPaths: [String]
  private let rollPaths: [String]
  private let rollIndex: [SiteContext.RollIdentity: Int]
  private let regions: [String]
  private let industries: [Term]
  private let trades: [Term]
  private let units: [Term]
  /// The kinds the wall has anything of, in their order, with how many.
  let entries: [DataEntry]

  convenience init(_ context: SiteContext) {
    let uncounted = DataSource(counting: context)
    // What is said of the wall itself tells how many there are of all else.
    let others = DataSet.all.filter { $0.kind != .wall }.compactMap { DataEntry($0, of: uncounted) }
    let counted = DataSource(uncounted, entries: others)
    self.init(uncounted, entries: [DataEntry(.wall, of: counted)].compactMap { $0 } + others)
  }

  private init(_ site: DataSource, entries: [DataEntry]) {
    roll = site.roll
    pointBoards = site.pointBoards
    address = site.address
    personPaths = site.personPaths
    studioPaths = site.studioPaths
    alliancePaths = site.alliancePaths
    campaignPaths = site.campaignPaths
    achievementPaths = site.achievementPaths
    competitionPaths = site.competitionPaths
    rollPaths = site.rollPaths
    rollIndex = site.rollIndex
    regions = site.regions
    industries = site.industries
    trades = site.trades
    units = site.units
    self.entries = entries
  }

  private init(counting context: SiteContext) {
    let roll = context.roll
    self.roll = roll
    entries = []
    pointBoards = context.pointBoards
    address = context.siteBase.map { SiteURL(page: "").text(base: $0) }
    personPaths = context.paths.people
    studioPaths = context.paths.studios
    alliancePaths = context.paths.alliances
    campaignPaths = context.paths.campaigns
    achievementPaths = context.paths.achievements
    competitionPaths = context.paths.competitions
    rollPaths = context.rollPaths
    rollIndex = context.rollIndex
    industries = roll.terms[.industry] ?? []
    trades = roll.terms[.trade] ?? []
    units = roll.terms[.unit] ?? []
    let terms = roll.terms[.region] ?? []
    regions = terms.indices.map { region in
      var names = [terms[region].name]
      var above = terms[region].parent
      while let next = above {
        names.append(terms[next].name)
        above = terms[next].parent
      }
      return names.reversed().joined(separator: "/")
    }
  }

  func person(_ position: Int) -> DataReference {
    DataReference(name: roll.people[position].profile.name.text, page: personPaths[position])
  }

  func person(_ reference: PersonReference) -> DataReference {
    switch reference {
    case .member(let position): person(position)
    case .outsider(let name): DataReference(name: name, page: nil)
    }
  }

  func studio(_ position: Int) -> DataReference {
    DataReference(name: roll.studios[position].profile.name, page: studioPaths[position])
  }

  func alliance(_ position: Int) -> DataReference {
    DataReference(name: roll.alliances[position].profile.name, page: alliancePaths[position])
  }

  func campaign(_ position: Int) -> DataReference {
    DataReference(name: roll.campaigns[position].profile.name, page: campaignPaths[position])
  }

  func lead(_ lead: AllianceLead) -> DataReference {
    switch lead {
    case .person(let position): person(position)
    case .studio(let position): studio(position)
    case .text(let name): DataReference(name: name, page: nil)
    }
  }

  /// The roll an award is on.
  func rollPage(of award: Award, holder: HolderKind) -> String? {
    guard let honor = award.honor, let year = award.year else { return nil }
    return rollIndex[.init(honor: honor, year: year, holder: holder)].map { rollPaths[$0] }
  }

  func page(ofRoll position: Int) -> String { rollPaths[position] }

  func page(ofAchievement position: Int) -> String { achievementPaths[position] }

  func page(ofCompetition position: Int) -> String { competitionPaths[position] }

  /// The region with those above it, from the top: `内蒙古自治区/包头市`.
  func region(_ position: Int?) -> String? { position.map { regions[$0] } }

  func industry(_ position: Int?) -> String? { position.map { industries[$0].name } }

  func trade(_ position: Int?) -> String? { position.map { trades[$0].name } }

  /// By the name the wall has for it.
  func unit(_ position: Int?) -> String? { position.map { units[$0].name } }

  func tier(_ position: Int?) -> String? { position.map { roll.settings.tiers[$0].name } }
}
