import HonorRoll
import StringTemplates

/// The facts that lead to lists of achievements, laid out once for all achievements of which they are true.
struct AchievementFacts: Sendable {
  /// By position in the roll's `achievementKinds`.
  let kinds: [LinkView]
  /// Of all of these facts, the levels' first, in their order.
  private let records: ViewRecords
  /// Where the fact of each is among the records; -1 for those of no achievement. Years from the first one on, units and
  /// industries by position among the roll's terms.
  private var years: [Int32] = []
  private let firstYear: Int
  private var units: [Int32]
  private var industries: [Int32]

  init(_ context: SiteContext) {
    let (roll, text) = (context.roll, context.text)
    let collection = context.collections[.achievement]
    func fact(_ key: TextKey, _ value: String, in folder: String, _ slug: String) -> ViewRecord {
      let link = LinkView(title: value, url: collection?.sectionURL(in: folder, slug: slug))
      return FactView.schema.capture(FactView(label: text[key], value: nil, links: [link]))
    }
    kinds = roll.achievementKinds.indices.map {
      LinkView(
        title: roll.achievementKinds[$0].name,
        url: collection?.sectionURL(in: "kinds", slug: roll.slug(ofAchievementKind: $0)))
    }
    var records = HonorLevel.allCases.map { fact(.level, roll.settings.display($0), in: "levels", $0.slug) }
    let unitTerms = roll.terms[.unit] ?? []
    let industryTerms = roll.terms[.industry] ?? []
    units = Array(repeating: -1, count: unitTerms.count)
    industries = Array(repeating: -1, count: industryTerms.count)
    let written = roll.achievements.lazy.compactMap(\.profile.year)
    firstYear = written.min() ?? 0
    if let last = written.max() { years = Array(repeating: -1, count: last - firstYear + 1) }
    for achievement in roll.achievements {
      if let year = achievement.profile.year, years[year - firstYear] < 0 {
        years[year - firstYear] = Int32(records.count)
        records.append(fact(.year, text(.yearTitle, ["year": String(year)]), in: "years", String(year)))
      }
      if let unit = achievement.terms.unit, units[unit] < 0 {
        units[unit] = Int32(records.count)
        records.append(fact(.unit, unitTerms[unit].name, in: "units", unitTerms[unit].slug))
      }
      if let industry = achievement.terms.industry, industries[industry] < 0 {
        industries[industry] = Int32(records.count)
        let term = industryTerms[industry]
        records.append(fact(.industry, term.name, in: "industries", term.slug))
      }
    }
    self.records = ViewRecords(records)
  }

  /// Adds year, level, unit and industry of an achievement, as far as they are known.
  func add(of achievement: RollAchievement, to list: inout ViewList<FactView>) {
    if let year = achievement.profile.year { list.append(records, Int(years[year - firstYear])) }
    if let level = achievement.level { list.append(records, level.order) }
    if let unit = achievement.terms.unit { list.append(records, Int(units[unit])) }
    if let industry = achievement.terms.industry { list.append(records, Int(industries[industry])) }
  }
}
