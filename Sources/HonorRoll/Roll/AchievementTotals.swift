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

  public private(set) var counted = 0
  public private(set) var uncounted = 0
  /// Granted patents; they are among the counted.
  public private(set) var patents = 0
  /// In the order of the wall's bases.
  public let benefits: [Benefits]

  /// - Parameter positions: In the roll's `achievements`, each once.
  public init(of positions: some Sequence<Int>, in roll: Roll) {
    var sums: [String: (amount: Amount, count: Int)] = [:]
    for position in positions {
      let achievement = roll.achievements[position]
      guard achievement.isCounted else {
        uncounted += 1
        continue
      }
      counted += 1
      if achievement.kind.map({ roll.achievementKinds[$0].isPatent }) ?? false { patents += 1 }
      guard let benefit = achievement.profile.benefit, benefit.isCertified, !benefit.isPrivate,
        let basis = benefit.basis?.value
      else { continue }
      let sum = sums[basis] ?? (.zero, 0)
      sums[basis] = (sum.amount + benefit.amount, sum.count + 1)
    }
    let bases = roll.settings.benefitBases
    benefits = sums.sorted { left, right in
      let (a, b) = (bases.rank(of: left.key), bases.rank(of: right.key))
      return a == b ? left.key < right.key : a < b
    }.map { Benefits(basis: $0.key, amount: $0.value.amount, count: $0.value.count) }
  }
}
