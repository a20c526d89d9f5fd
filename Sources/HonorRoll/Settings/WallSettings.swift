import Diagnostics
import FrontMatter
import HanText

/// What `wall.yml` says, with the program's defaults where it says nothing. A class, because it is
/// large, never changes and is handed on to whatever asks for the wall's ways.
public final class WallSettings: Sendable {
  public let name: String
  public let shortName: String?
  public let organizer: String?
  public let summary: String?
  /// As written; the site checks it.
  public let siteURL: Located<String>?
  public let location: Location
  public let tiers: [Tier]
  let ladder: Ladder
  /// Whether nobody should stand on a step without the honors of the steps below.
  public let climbsStepByStep: Bool
  public let catalogue: HonorCatalogue
  public let industries: [TermEntry]
  public let trades: [TermEntry]
  public let units: [TermEntry]
  public let regions: [RegionEntry]
  public let achievementKinds: AchievementKinds
  public let benefitBases: WordList
  public let competitionCategories: WordList
  public let competitionLevels: WordList
  public let competitionDivisions: WordList
  public let competitionRanks: WordList
  public let eventTypes: WordList
  public let courseForms: WordList
  public let expertServices: WordList
  /// What experts help with, as the wall calls it; other fields stay as they are written.
  public let expertFieldNames: TermNames
  public let experts: ExpertDirectory
  /// `nil` for a wall that gives no points.
  public let points: PointTable?
  public let publishesPoints: Bool
  public let studioRules: StudioRules
  public let publishesReviews: Bool
  /// Whether 限期整改 and 通报 are shown.
  public let publishesStudioMeasures: Bool
  /// Kinds of agreements between mentor and apprentice.
  public let apprenticeshipKinds: WordList
  /// Totals that others published.
  public let statedTotals: [StatedTotal]
  public let strokeRule: StrokeOrder
  public let publishesAffiliation: Bool
  public let publishesBirthYear: Bool
  public let publishesRevocations: Bool
  /// Whether what is public may be downloaded as data.
  public let publishesData: Bool
  public let sensitiveUnits: Set<String>
  public let sensitiveIndustries: Set<String>
  public let menu: [MenuEntry]
  public let icp: String?
  public let police: String?
  public let copyright: String?
  /// The view version the wall's own templates were written for.
  public let viewVersion: Located<Double>?
  /// Minutes east of UTC; both zones a wall may name keep no summer time.
  public let timeZoneOffset: Int
  /// Whether a record is published only with an approval (签发).
  public let requiresApproval: Bool
  public let workCalendar: WorkCalendar
  /// Working days a public notice lasts at least, both ends counted.
  public let minimumNoticeDays: Int
  let industryNames: TermNames
  let tradeNames: TermNames
  let unitNames: TermNames
  private let levelNames: [HonorLevel: String]

  /// How this wall calls a level, e.g. 自治区级 for 省级.
  public func display(_ level: HonorLevel) -> String { levelNames[level] ?? level.rawValue }

  /// - Parameter document: `wall.yml`, read against `WallFields.all`.
  public init(_ document: Document, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    // Where the name is missing an error was reported and nothing is published.
    name = values.text("name")?.value ?? ""
    shortName = values.text("shortName")?.value
    organizer = values.text("organizer")?.value
    summary = values.text("summary")?.value
    siteURL = values.text("siteURL")
    location = Location(values.map("location"))
    let location = location
    let standard = Self.defaultHonors()
    let usesStandard = values.map("honors")?.maps("only").isEmpty ?? true
    let catalogue = HonorCatalogue(
      Self.list(values, "honors", default: standard.compactMap { Honor($0, in: location) }) { Honor($0, in: location) },
      local: usesStandard ? Self.localTitles(of: standard, in: location) : [])
    self.catalogue = catalogue
    industries = Self.list(values, "industries", default: [], TermEntry.init)
    trades = Self.list(values, "trades", default: [], TermEntry.init)
    units = Self.list(values, "units", default: [], TermEntry.init)
    regions = Self.list(values, "regions", default: [], RegionEntry.init)
    achievementKinds = AchievementKinds(
      Self.list(values, "achievementKinds", default: AchievementKind.standard, AchievementKind.init))
    benefitBases = Self.words(values, "benefitBases", default: .benefitBases)
    competitionCategories = Self.words(values, "competitionCategories", default: .competitionCategories)
    competitionLevels = Self.words(values, "competitionLevels", default: .competitionLevels)
    competitionDivisions = Self.words(values, "competitionDivisions", default: .competitionDivisions)
    competitionRanks = Self.words(values, "competitionRanks", default: .competitionRanks)
    eventTypes = Self.words(values, "eventTypes", default: .eventTypes)
    courseForms = Self.words(values, "courseForms", default: .courseForms)
    expertServices = Self.words(values, "expertServices", default: .expertServices)
    experts = ExpertDirectory(values.map("experts"), into: &diagnostics)
    let written = values.maps("tiers")
    tiers =
      written.isEmpty
      ? DefaultTiers.tiers(for: catalogue, in: location)
      : written.enumerated().compactMap { step, values in
        Tier(values, step: step, catalogue: catalogue, into: &diagnostics)
      }
    ladder = Ladder(tiers, catalogue: catalogue)
    climbsStepByStep = values.flag("everyStep")?.value ?? false
    levelNames = Dictionary(
      values.maps("levels").compactMap { entry in
        guard let level = entry.text("value").flatMap({ HonorLevel(name: $0.value) }) else { return nil }
        return (level, entry.text("display")?.value ?? level.rawValue)
      }, uniquingKeysWith: { _, last in last })
    strokeRule = values.text("strokeRule")?.value == "姓名" ? .fullName : .surname
    let publish = values.map("publish")
    studioRules = StudioRules(values.map("studioRules"), into: &diagnostics)
    publishesReviews = publish?.flag("reviews")?.value ?? false
    publishesStudioMeasures = publish?.flag("studioMeasures")?.value ?? false
    publishesPoints = publish?.flag("points")?.value ?? false
    let competitionWords = (
      categories: competitionCategories, levels: competitionLevels, ranks: competitionRanks
    )
    let kinds = achievementKinds
    points = values.map("points").map {
      PointTable($0, catalogue: catalogue, kinds: kinds, words: competitionWords, into: &diagnostics)
    }
    apprenticeshipKinds = Self.words(values, "apprenticeshipKinds", default: .apprenticeshipKinds)
    statedTotals = values.maps("statistics").compactMap { StatedTotal($0, into: &diagnostics) }
    publishesAffiliation = publish?.flag("affiliation")?.value ?? false
    publishesBirthYear = publish?.flag("born")?.value ?? true
    publishesRevocations = publish?.flag("revocations")?.value ?? false
    publishesData = publish?.flag("data")?.value ?? true
    let sensitive = values.map("sensitive")
    industryNames = TermNames(industries)
    tradeNames = TermNames(trades)
    unitNames = TermNames(units)
    expertFieldNames = TermNames(Self.list(values, "expertFields", default: [], TermEntry.init))
    sensitiveUnits = Set(sensitive?.texts("units").map { [unitNames] in unitNames.canonical($0.value) } ?? [])
    sensitiveIndustries = Set(
      sensitive?.texts("industries").map { [industryNames] in industryNames.canonical($0.value) } ?? [])
    requiresApproval = values.flag("approval")?.value ?? false
    workCalendar = WorkCalendar(
      Self.defaultHolidays() + values.maps("holidays").compactMap { HolidayTable($0, into: &diagnostics) })
    minimumNoticeDays = values.map("notice")?.number("minimumDays").map { Int(min(max($0.value, 0), 366)) } ?? 5
    menu = values.maps("menu").compactMap { entry in
      guard let name = entry.text("name"), let link = entry.text("link") else { return nil }
      return MenuEntry(name: name.value, link: link.value, place: link.place)
    }
    let footer = values.map("footer")
    icp = footer?.text("icp")?.value
    police = footer?.text("police")?.value
    copyright = footer?.text("copyright")?.value
    viewVersion = values.number("viewVersion")
    Self.checkSlugs(values, into: &diagnostics)
    Self.checkPlaceholders(values, in: location, into: &diagnostics)
    timeZoneOffset = (values.text("timeZone")?.value == "Asia/Urumqi" ? 6 : 8) * 60
  }

  /// Every `网址` in the settings, however deep, has the form of one.
  private static func checkSlugs(_ values: FieldValues, into diagnostics: inout [Diagnostic]) {
    func check(_ entry: FieldValues) {
      if let slug = entry.text("slug"), !Slug.isValid(slug.value) { diagnostics.append(.invalidSlug(slug)) }
      entry.maps("parts").forEach(check)
    }
    values.maps("tiers").forEach(check)
    let lists: [FieldKey] = [
      "honors", "industries", "trades", "regions", "units", "expertFields", "achievementKinds",
    ]
    for key in lists {
      guard let list = values.map(key) else { continue }
      (list.maps("only") + list.maps("add")).forEach(check)
    }
  }

  /// An honor of the program's own whose placeholders have no value is not this wall's; one that the wall itself lists
  /// would be lost.
  private static func checkPlaceholders(
    _ values: FieldValues, in location: Location, into diagnostics: inout [Diagnostic]
  ) {
    guard let list = values.map("honors") else { return }
    for title in (list.maps("only") + list.maps("add")).compactMap({ $0.text("title") })
    where location.fill(title.value) == nil {
      diagnostics.append(
        Diagnostic(
          .unknownValue, at: title.place,
          .init("“\(title.value)”里的占位符没有内容可填", "There is nothing to fill the placeholder in “\(title.value)” with"),
          hint: .init(
            "占位符只有 {省} {市} {县} {企业},由“所在”填入;也可以直接写全称",
            "The placeholders are {省} {市} {县} {企业}, filled from “所在”; or write the name in full")))
    }
  }

  private static func list<Entry>(
    _ values: FieldValues, _ key: FieldKey, default standard: [Entry], _ make: (FieldValues) -> Entry?
  ) -> [Entry] {
    guard let list = values.map(key) else { return standard }
    let only = list.maps("only").compactMap(make)
    return (only.isEmpty ? standard : only) + list.maps("add").compactMap(make)
  }

  private static func words(_ values: FieldValues, _ key: FieldKey, default standard: WordList) -> WordList {
    guard let list = values.map(key) else { return standard }
    let only = list.texts("only").map(\.value)
    return WordList((only.isEmpty ? standard.words : only) + list.texts("add").map(\.value))
  }

  private static func defaultHonors() -> [FieldValues] {
    var diagnostics: [Diagnostic] = []
    let honors = defaults(DefaultVocabulary.yaml, into: &diagnostics)?.maps("honors")
    assert(diagnostics.isEmpty, "the default vocabulary is not sound: \(diagnostics)")
    return honors ?? []
  }

  private static func localTitles(of honors: [FieldValues], in location: Location) -> [LocalTitle] {
    honors.flatMap { [$0.text("title"), $0.text("short")] }.compactMap { $0 }
      .compactMap { LocalTitle($0.value, in: location) }
  }

  private static func defaultHolidays() -> [HolidayTable] {
    var diagnostics: [Diagnostic] = []
    let tables = defaults(DefaultHolidays.yaml, into: &diagnostics)?.maps("holidays").compactMap {
      HolidayTable($0, into: &diagnostics)
    }
    assert(diagnostics.isEmpty, "the default holidays are not sound: \(diagnostics)")
    return tables ?? []
  }

  private static func defaults(_ yaml: String, into diagnostics: inout [Diagnostic]) -> FieldValues? {
    DocumentReader(fields: WallFields.defaults, layout: .settings)
      .read(Array(yaml.utf8), file: "", into: &diagnostics)?.values
  }
}
