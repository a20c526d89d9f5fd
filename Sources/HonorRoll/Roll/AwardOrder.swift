/// Orders awards as they are shown: by level, within a level by the catalogue's rank, then the latest first.
struct AwardOrder {
  let catalogue: HonorCatalogue

  func sorted(_ awards: [Award]) -> [Award] {
    guard awards.count > 1 else { return awards }
    if awards.indices.dropFirst().allSatisfy({ key(awards[$0 - 1]) <= key(awards[$0]) }) { return awards }
    let keys = awards.map(key)
    // Sorting positions keeps the written order of equals.
    return awards.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { awards[$0] }
  }

  /// Those in force alone.
  func inForce(_ awards: [Award]) -> [Award] {
    sorted(awards.allSatisfy(\.isInForce) ? awards : awards.filter(\.isInForce))
  }

  private func key(_ award: Award) -> (Int, Int, Int) {
    let level = award.level?.order ?? HonorLevel.allCases.count
    let rank = award.honor.map { catalogue.honors[$0].rank } ?? Int.max
    // Those without a year stand after the dated ones.
    return (level, rank, award.year.map { -$0 } ?? 0)
  }
}
