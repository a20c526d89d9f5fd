/// Orders awards as they are shown: by level, within a level by the catalogue's rank, then the latest first.
struct AwardOrder {
  let catalogue: HonorCatalogue

  func sorted(_ awards: [Award]) -> [Award] {
    // Sorting positions keeps the written order of equals.
    awards.indices.sorted { left, right in
      let (a, b) = (key(awards[left]), key(awards[right]))
      return a == b ? left < right : a < b
    }.map { awards[$0] }
  }

  private func key(_ award: Award) -> (Int, Int, Int) {
    let level = award.level?.order ?? HonorLevel.allCases.count
    let rank = award.honor.map { catalogue.honors[$0].rank } ?? Int.max
    // Those without a year stand after the dated ones.
    return (level, rank, award.year.map { -$0 } ?? 0)
  }
}
