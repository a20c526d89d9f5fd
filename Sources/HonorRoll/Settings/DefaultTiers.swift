/// The ladder of a wall that defines none: 大国工匠, then the province's, the city's, the county's and the
/// enterprise's own craftsmen, as far as the wall says where it stands.
enum DefaultTiers {
  static func tiers(for catalogue: HonorCatalogue, in location: Location) -> [Tier] {
    let titles = ["大国工匠", "{省}工匠", "{市}工匠", "{县}工匠", "{企业}工匠"].compactMap(location.fill)
    return titles.enumerated().compactMap { step, title in
      guard let honor = catalogue.index(of: title) else { return nil }
      return Tier(
        name: title, honors: [honor], levels: [], summary: nil, promotion: nil, color: .standard(forStep: step),
        slug: nil)
    }
  }
}
