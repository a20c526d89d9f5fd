import HonorRoll
import StringTemplates

/// The facts that lead to lists of achievements, laid out once for all achievements of which they are true.
struct AchievementFacts: Sendable {
  /// By position in the roll's `achievementKinds`.
  let kinds: [LinkView]
  private var years: [Int: ViewRecord] = [:]
  /// By the level's order.
  private let levels: [ViewRecord]
  /// By position among the roll's terms; `nil` for those of no achievement.
  private var units: [ViewRecord?]
  private var industries: [ViewRecord?]

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
    levels = HonorLevel.allCases.map { fact(.level, roll.settings.display($0), in: "levels", $0.slug) }
    let unitTerms = roll.terms[.unit] ?? []
    let industryTerms = roll.terms[.industry] ?? []
    units = Array(repeating: nil, count: unitTerms.count)
    industries = Array(repeating: nil, count: industryTerms.count)
    for achievement in roll.achievements {
      if let year = achievement.profile.year, years[year] == nil {
        years[year] = fact(.year, text(.yearTitle, ["year": String(year)]), in: "years", String(year))
      }
      if let unit = achievement.terms.unit, units[unit] == nil {
        units[unit] = fact(.unit, unitTerms[unit].name, in: "units", unitTerms[unit].slug)
      }
      if let industry = achievement.terms.industry, industries[industry] == nil {
        let term = industryTerms[industry]
        industries[industry] = fact(.industry, term.name, in: "industries", term.slug)
      }
    }
  }

  /// Year, level, unit and industry of an achievement, as far as they are known.
  func facts(of achievement: RollAchievement) -> [Fact] {
    let records = [
      achievement.profile.year.flatMap { years[$0] }, achievement.level.map { levels[$0.order] },
      achievement.terms.unit.flatMap { units[$0] }, achievement.terms.industry.flatMap { industries[$0] },
    ]
    return records.compactMap { $0.map(Fact.shared) }
  }
}
