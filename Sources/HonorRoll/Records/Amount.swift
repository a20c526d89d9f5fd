/// An exact decimal number of at most six places, such as an amount in 万元 down to the 分. Sums of amounts are exact:
/// what is added up is whole millionths.
public struct Amount: Sendable, Hashable, Comparable, AdditiveArithmetic {
  public let millionths: Int

  public static let zero = Amount(millionths: 0)

  /// Amounts of a file are smaller than this, so that no sum of them overflows.
  static let limit = 10_000_000

  private static let one = 1_000_000
  /// Decimal places.
  private static let places = 6
  /// In bytes: nineteen digits, the point and the sign.
  private static let longestText = 21

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
    var text = ""
    withText { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// The number where it has no decimals.
  public var whole: Int? {
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: Self.one)
    return rest == 0 ? whole : nil
  }

  /// Hands out the bytes of `text`.
  public func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestText) { digits in
      digits.initialize(repeating: UInt8(ascii: "0"))
      var (whole, rest) = millionths.magnitude.quotientAndRemainder(dividingBy: Self.one.magnitude)
      // Written from the end, which is behind the last decimal that is needed.
      var start = digits.count
      var places = rest == 0 ? 0 : Self.places
      while places > 0, rest % 10 == 0 {
        rest /= 10
        places -= 1
      }
      if places > 0 {
        for _ in 0..<places {
          start -= 1
          digits[start] += UInt8(rest % 10)
          rest /= 10
        }
        start -= 1
        digits[start] = UInt8(ascii: ".")
      }
      repeat {
        start -= 1
        digits[start] += UInt8(whole % 10)
        whole /= 10
      } while whole > 0
      if millionths < 0 {
        start -= 1
        digits[start] = UInt8(ascii: "-")
      }
      body(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  public static func < (left: Amount, right: Amount) -> Bool { left.millionths < right.millionths }
  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(millionths: left.millionths + right.millionths)
  }
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(millionths: left.millionths - right.millionths)
  }
}
