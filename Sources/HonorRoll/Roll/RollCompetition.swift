/// A competition of the roll with those who won in it. A class, because it never changes and is handed on often.
public final class RollCompetition: Sendable {
  /// One line of the results.
  public struct Result: Sendable {
    public let rank: String?
    /// By the name the wall has for it.
    public let trade: String?
    public let division: String?
    /// As written, without those who may not be named.
    public let people: [PersonReference]
    /// The place of each in the line as written, from 1.
    public let places: [Int]
    /// All who are written, shown or not.
    public let contestantCount: Int
    public let unit: String?
    public let studios: [Int]
  }

  /// A certificate with those who won it.
  public struct Certificate: Sendable {
    public let title: String
    public let issuer: String?
    public let people: [PersonReference]
  }

  public let profile: Competition
  /// By the names the wall has for them: those written, then those only results name.
  public let trades: [String]
  /// By trade, then by division, then by rank.
  public let results: [Result]
  public let certificates: [Certificate]

  init(
    profile: Competition, trades: [String], results: [Result], certificates: [Certificate]
  ) {
    self.profile = profile
    self.trades = trades
    self.results = results
    self.certificates = certificates
  }

  /// The results of somebody of the wall.
  public func results(of person: Int) -> [Result] {
    results.filter { $0.people.contains(.member(person)) }
  }
}
