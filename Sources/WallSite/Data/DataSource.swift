import HonorRoll
import StringTemplates

/// The wall as its data tells of it: the roll, with the path of every page. Nothing is reached but what the pages show
/// too, because the roll holds nothing else.
final class DataSource: Sendable {
  let roll: Roll
  let pointBoards: [PointBoard]
  /// What the lines of the boards are for.
  let pointItems: [PointItem]
  /// The site's address, where it is known.
  let address: String?
  private let paths: PagePaths
  private let rollPaths: [String]
  private let rollNumbers: RollNumbers
  /// By roll, one of the awards on it.
  private let rollAwards: [Award?]
  private let regions: [String]
  private let industries: [Term]
  private let trades: [Term]
  private let units: [Term]
  /// The kinds the wall has anything of, in their order, with how many.
  let entries: [DataEntry]

  /// - Parameter jobs: Tasks at a time.
  convenience init(_ context: SiteContext, jobs: Int) async {
    let uncounted = DataSource(counting: context)
    // What is said of the wall itself tells how many there are of all else.
    let others = await Parallel.map(DataSet.all.filter { $0.kind != .wall }, jobs: jobs) {
      DataEntry($0, of: uncounted)
    }.compactMap(\.self)
    let counted = DataSource(uncounted, entries: others)
    self.init(uncounted, entries: [DataEntry(.wall, of: counted)].compactMap { $0 } + others)
  }

  private init(_ site: DataSource, entries: [DataEntry]) {
    roll = site.roll
    pointBoards = site.pointBoards
    pointItems = site.pointItems
    address = site.address
    paths = site.paths
    rollPaths = site.rollPaths
    rollNumbers = site.rollNumbers
    rollAwards = site.rollAwards
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
    pointItems = context.pointBoards.first?.items ?? []
    address = context.siteBase.map { SiteURL(page: "").text(base: $0) }
    paths = context.paths
    rollPaths = context.rollPaths
    rollNumbers = context.rollNumbers
    rollAwards = roll.officialRolls.map { $0.groups.first?.entries.first?.award }
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
    DataReference(name: roll.people[position].profile.name.text, page: paths.people[position])
  }

  func person(_ reference: PersonReference) -> DataReference {
    switch reference {
    case .member(let position): person(position)
    case .outsider(let name): DataReference(name: name, page: nil)
    }
  }

  func studio(_ position: Int) -> DataReference {
    DataReference(name: roll.studios[position].profile.name, page: paths.studios[position])
  }

  func alliance(_ position: Int) -> DataReference {
    DataReference(name: roll.alliances[position].profile.name, page: paths.alliances[position])
  }

  func campaign(_ position: Int) -> DataReference {
    DataReference(name: roll.campaigns[position].profile.name, page: paths.campaigns[position])
  }

  func lead(_ lead: AllianceLead) -> DataReference {
    switch lead {
    case .person(let position): person(position)
    case .studio(let position): studio(position)
    case .text(let name): DataReference(name: name, page: nil)
    }
  }

  /// The page of whoever stands on a board; units have none.
  func page(of standing: PointStanding, on board: PointBoard) -> String? {
    switch board.scope {
    case .people: paths.people[standing.holder]
    case .studios: paths.studios[standing.holder]
    case .units: nil
    }
  }

  /// Numbers all who stand on boards, from 0.
  func holderNumber(of standing: PointStanding, on board: PointBoard) -> Int {
    switch board.scope {
    case .people: standing.holder
    case .studios: roll.people.count + standing.holder
    case .units: roll.people.count + roll.studios.count + standing.holder
    }
  }

  /// The page of what has points; honors have none.
  ///
  /// - Parameter item: Its position among all items.
  func page(ofItem item: Int) -> String? {
    switch pointItems[item].source {
    case .honor: nil
    case .achievement(let position): paths.achievements[position]
    case .competition(let position): paths.competitions[position]
    }
  }

  /// The number of the roll an award is on.
  func roll(of award: Award, holder: HolderKind) -> Int? {
    guard let honor = award.honor, let year = award.year else { return nil }
    return rollNumbers[honor, year, holder]
  }

  /// One of the awards on a roll, always the same.
  func award(onRoll number: Int) -> Award? { rollAwards[number] }

  func page(ofRoll position: Int) -> String { rollPaths[position] }

  /// The region with those above it, from the top: `内蒙古自治区/包头市`.
  func region(_ position: Int?) -> String? { position.map { regions[$0] } }

  func industry(_ position: Int?) -> String? { position.map { industries[$0].name } }

  func trade(_ position: Int?) -> String? { position.map { trades[$0].name } }

  /// By the name the wall has for it.
  func unit(_ position: Int?) -> String? { position.map { units[$0].name } }

  func tier(_ position: Int?) -> String? { position.map { roll.settings.tiers[$0].name } }
}
