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
    let all = roll.achievementFigures
    var sums = all.bases.map { _ in (amount: Amount.zero, count: 0) }
    var counted = 0
    for position in positions where all.figures[position].isCounted {
      let figure = all.figures[position]
      counted += 1
      if figure.isPatent { patents += 1 }
      guard let basis = figure.basis else { continue }
      sums[basis].amount += figure.benefit
      sums[basis].count += 1
    }
    self.counted = counted
    uncounted = positions.count - counted
    benefits = zip(all.bases, sums).compactMap { basis, sum in
      sum.count == 0 ? nil : Benefits(basis: basis, amount: sum.amount, count: sum.count)
    }
  }
}

extension Roll {
  /// How many of some achievements count.
  ///
  /// - Parameter positions: Each once.
  public func countedAchievements(of positions: some Sequence<Int>) -> Int {
    positions.reduce(0) { achievementFigures.figures[$1].isCounted ? $0 + 1 : $0 }
  }
}
