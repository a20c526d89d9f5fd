import HanText

/// Puts the people who are shown into the order of the wall: by tier, within a tier by strokes, or by `排序` where
/// everybody of the tier has one.
struct PeopleOrder {
  let settings: WallSettings

  struct Result {
    let people: [PersonDraft]
    let groups: [TierGroup]
    /// From a position among all craftsmen to one in `people`.
    let positions: [Int?]
  }

  /// - Parameters:
  ///   - craftsmen: All profiles, sorted by file.
  ///   - visibilities: Of each.
  func order(_ craftsmen: [Craftsman], visibilities: [Visibility]) -> Result {
    let shown = craftsmen.indices.filter { visibilities[$0] == .shown }
    let keys = craftsmen.map { settings.strokeRule.key(for: $0.name, counts: $0.strokes) }
    let byStrokes = shown.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    var ranks = [Int](repeating: 0, count: craftsmen.count)
    for (rank, position) in byStrokes.enumerated() { ranks[position] = rank }

    let awardOrder = AwardOrder(catalogue: settings.catalogue)
    var byTier = [[Int]](repeating: [], count: settings.tiers.count + 1)
    var tiers = [Int?](repeating: nil, count: craftsmen.count)
    for position in byStrokes {
      tiers[position] = tier(of: craftsmen[position])
      byTier[tiers[position] ?? settings.tiers.count].append(position)
    }

    var people: [PersonDraft] = []
    people.reserveCapacity(shown.count)
    var positions = [Int?](repeating: nil, count: craftsmen.count)
    var groups: [TierGroup] = []
    for (tier, members) in byTier.enumerated() where !members.isEmpty {
      let isByDocument = members.allSatisfy { craftsmen[$0].weight != nil }
      let ordered =
        isByDocument
        ? members.sorted { (craftsmen[$0].weight ?? 0, ranks[$0]) < (craftsmen[$1].weight ?? 0, ranks[$1]) } : members
      let first = people.count
      for position in ordered {
        positions[position] = people.count
        let craftsman = craftsmen[position]
        people.append(
          PersonDraft(
            profile: craftsman, tier: tiers[position], strokeRank: ranks[position],
            awards: awardOrder.sorted(craftsman.awards.filter(\.isInForce))))
      }
      groups.append(
        TierGroup(
          tier: tier < settings.tiers.count ? tier : nil, people: Array(first..<people.count),
          basis: isByDocument ? .document : settings.strokeRule == .fullName ? .strokesOfName : .strokesOfSurname))
    }
    return Result(people: people, groups: groups, positions: positions)
  }

  /// The step written in the profile, else the highest to which an award in force lifts.
  private func tier(of craftsman: Craftsman) -> Int? {
    if let written = craftsman.tierOverride {
      return settings.tiers.firstIndex { $0.name == written.value }
    }
    return settings.tiers.firstIndex { tier in
      craftsman.awards.contains { tier.isReached(by: $0, in: settings.catalogue) }
    }
  }
}
