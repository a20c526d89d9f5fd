/// An exact decimal number of at most six places, such as an amount in 万元 down to the 分. Sums of amounts are exact:
/// what is added up is whole millionths.
public struct Amount: Sendable, Hashable, Comparable, AdditiveArithmetic {
  public let millionths: Int

  public static let zero = Amount(millionths: 0)

  /// Amounts of a file are smaller than this, so that no sum of them overflows.
  static let limit = 10_000_000

  private static let one = 1_000_000

  public init(millionths: Int) { self.millionths = millionths }

  /// The number as it was written.
  ///
  /// A decimal of at most six places below the limit has fewer digits than a `Double` keeps, so that the number is found
  /// again from the nearest `Double`, and only from that.
  ///
  /// - Returns: `nil` for a number of more places, for a negative one and for one that reaches the limit.
  init?(_ written: Double) {
    guard written >= 0, written < Double(Self.limit) else { return nil }
    let scaled = (written * Double(Self.one)).rounded()
    guard scaled / Double(Self.one) == written else { return nil }
    millionths = Int(scaled)
  }

  /// `1234.5`: as many places as are needed, no separators of thousands.
  public var text: String {
    let sign = millionths < 0 ? "-" : ""
    let (whole, rest) = millionths.magnitude.quotientAndRemainder(dividingBy: Self.one.magnitude)
    guard rest > 0 else { return sign + String(whole) }
    var (decimals, places) = (rest, 6)
    while decimals % 10 == 0 {
      decimals /= 10
      places -= 1
    }
    let digits = String(decimals)
    return sign + String(whole) + "." + String(repeating: "0", count: places - digits.utf8.count) + digits
  }

  public static func < (left: Amount, right: Amount) -> Bool { left.millionths < right.millionths }
  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(millionths: left.millionths + right.millionths)
  }
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(millionths: left.millionths - right.millionths)
  }
}
