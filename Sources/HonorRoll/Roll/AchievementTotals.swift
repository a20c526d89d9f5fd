import Diagnostics

/// What a set of achievements adds up to. Whatever is not counted stands beside the count, so that both together are
/// all there is.
public struct AchievementTotals: Sendable, Hashable {
  /// Benefits of one basis; those of different bases are never added to each other.
  public struct Benefits: Sendable, Hashable {
    public let basis: String
    /// In 万元.
    public let amount: Amount
    /// The number of achievements it is made of.
    public let count: Int
  }

  public let counted: Int
  public let uncounted: Int
  /// Granted patents; they are among the counted.
  public private(set) var patents = 0
  /// In the order of the wall's bases.
  public let benefits: [Benefits]

  /// - Parameter positions: In the roll's `achievements`, each once.
  public init(of positions: some Collection<Int>, in roll: Roll) {
    var sums: [(amount: Amount, count: Int)] = []
    var bases = TextTable()
    for position in positions {
      let achievement = roll.achievements[position]
      guard achievement.isCounted else { continue }
      if achievement.kind.map({ roll.achievementKinds[$0].isPatent }) ?? false { patents += 1 }
      guard let benefit = achievement.profile.benefit, let basis = benefit.basisOfSum else { continue }
      let (isNew, number) = bases.insert(basis)
      if isNew { sums.append((.zero, 0)) }
      sums[number].amount += benefit.amount
      sums[number].count += 1
    }
    counted = roll.countedAchievements(of: positions)
    uncounted = positions.count - counted
    let order = roll.settings.benefitBases
    let names = bases.texts
    benefits = names.indices.sorted { left, right in
      let (a, b) = (order.rank(of: names[left]), order.rank(of: names[right]))
      return a == b ? names[left] < names[right] : a < b
    }.map { Benefits(basis: names[$0], amount: sums[$0].amount, count: sums[$0].count) }
  }
}

extension Roll {
  /// How many of some achievements count.
  ///
  /// - Parameter positions: Each once.
  public func countedAchievements(of positions: some Sequence<Int>) -> Int {
    positions.reduce(0) { achievements[$1].isCounted ? $0 + 1 : $0 }
  }
}
