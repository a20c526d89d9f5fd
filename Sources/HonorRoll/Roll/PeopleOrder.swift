import HanText

/// Puts the people who are shown into the order of the wall: by tier, within a tier by strokes, or by `排序` where
/// everybody of the tier has one.
struct PeopleOrder {
  let settings: WallSettings

  struct Result {
    var people: [PersonDraft]
    let groups: [TierGroup]
    /// From a position among all craftsmen to one in `people`.
    let positions: [Int?]
  }

  /// - Parameters:
  ///   - craftsmen: All profiles, sorted by file.
  ///   - visibilities: Of each.
  func order(_ craftsmen: [Craftsman], visibilities: [Visibility]) -> Result {
    var ranked: [(key: StrokeKey, position: Int)] = []
    ranked.reserveCapacity(craftsmen.count)
    for (position, craftsman) in craftsmen.enumerated() where visibilities[position] == .shown {
      ranked.append((craftsman.strokeKey, position))
    }
    ranked.sort { $0.key == $1.key ? $0.position < $1.position : $0.key < $1.key }
    let byStrokes = ranked.map(\.position)
    var ranks = [Int](repeating: 0, count: craftsmen.count)
    var byTier = [[Int]](repeating: [], count: settings.tiers.count + 1)
    for (rank, position) in byStrokes.enumerated() {
      ranks[position] = rank
      byTier[craftsmen[position].step ?? settings.tiers.count].append(position)
    }

    var people: [PersonDraft] = []
    people.reserveCapacity(byStrokes.count)
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
            profile: craftsman, tier: craftsman.step, strokeRank: ranks[position], awards: craftsman.awardsInForce))
      }
      groups.append(
        TierGroup(
          tier: tier < settings.tiers.count ? tier : nil, people: Array(first..<people.count),
          basis: isByDocument ? .document : settings.strokeRule == .fullName ? .strokesOfName : .strokesOfSurname))
    }
    return Result(people: people, groups: groups, positions: positions)
  }
}
