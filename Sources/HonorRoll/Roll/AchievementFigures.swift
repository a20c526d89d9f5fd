import Diagnostics

/// What each achievement adds to totals, as plain numbers side by side: lists of thousands are added up by many criteria.
struct AchievementFigures: Sendable {
  struct Figure: Sendable {
    let isCounted: Bool
    let isPatent: Bool
    /// Position in `bases`; `nil` of a benefit that is not added up.
    fileprivate(set) var basis: Int?
    let benefit: Amount
  }

  /// By position in the roll.
  let figures: [Figure]
  /// The bases under which benefits are added up, in the order of the wall's.
  let bases: [String]

  init(_ achievements: [RollAchievement], kinds: [AchievementKind], order: WordList) {
    var names = TextTable()
    let arePatents = kinds.map(\.isPatent)
    var figures: [Figure] = []
    figures.reserveCapacity(achievements.count)
    for achievement in achievements {
      let benefit = achievement.profile.benefit
      figures.append(
        Figure(
          isCounted: achievement.isCounted, isPatent: achievement.kind.map { arePatents[$0] } ?? false,
          basis: benefit?.basisOfSum.map { names.insert($0).number }, benefit: benefit?.amount ?? .zero))
    }
    let found = names.texts
    let sorted = found.indices.sorted { left, right in
      let (a, b) = (order.rank(of: found[left]), order.rank(of: found[right]))
      return a == b ? found[left] < found[right] : a < b
    }
    var positions = [Int](repeating: 0, count: found.count)
    for (position, number) in sorted.enumerated() { positions[number] = position }
    bases = sorted.map { found[$0] }
    // They were numbered as they came.
    for index in figures.indices { figures[index].basis = figures[index].basis.map { positions[$0] } }
    self.figures = figures
  }
}
