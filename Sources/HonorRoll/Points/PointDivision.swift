import Diagnostics
import FrontMatter

/// How several people share the points of one thing (分配).
enum PointDivision: Sendable, Hashable {
  case equal
  /// By place on the certificate: so many parts for the first, the second …; whoever comes after gets none.
  case byPlace([Int])

  private static let standardWeights = [5, 3, 2]

  init(_ values: FieldValues, into diagnostics: inout [Diagnostic]) {
    guard values.text("division")?.value == "按名次" else {
      self = .equal
      return
    }
    guard let written = values.text("weights") else {
      self = .byPlace(Self.standardWeights)
      return
    }
    let parts = written.value.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    let weights = parts.compactMap { Int($0.filter { $0 != " " }) }.filter { (1...1000).contains($0) }
    if weights.count != parts.count || weights.count > 100 {
      diagnostics.append(
        Diagnostic(
          .invalidNumber, at: written.place,
          .init(
            "“比例”应是用冒号分开的整数,不是“\(written.value)”",
            "“比例” is whole numbers parted by colons, not “\(written.value)”"),
          hint: .init("如 比例: 5:3:2", "For example 比例: 5:3:2")))
    }
    self = .byPlace(weights.isEmpty ? Self.standardWeights : weights)
  }

  /// The shares of so many people, by place. They add up to the whole, to the last digit: each is a whole number of
  /// hundredths, and what is left over goes to the first, a hundredth each.
  func shares(of whole: Amount, among count: Int) -> [Amount] {
    var shares: [Amount] = []
    divide(whole, among: count, into: &shares)
    return shares
  }

  /// The same in the place of what was there, for one thing after the other.
  func divide(_ whole: Amount, among count: Int, into shares: inout [Amount]) {
    shares.removeAll(keepingCapacity: true)
    guard count > 1 else {
      if count == 1 { shares.append(whole) }
      return
    }
    for _ in 0..<count { shares.append(.zero) }
    switch self {
    case .equal: Self.divide(whole, sum: count, among: 0..<count, of: &shares) { _ in 1 }
    case .byPlace(let weights):
      let weights = weights.prefix(count)
      Self.divide(whole, sum: weights.reduce(0, +), among: weights.indices, of: &shares) { weights[$0] }
    }
  }

  /// - Parameters:
  ///   - sum: Of the weights.
  ///   - places: Of those who get any.
  @inline(__always)
  private static func divide(
    _ whole: Amount, sum: Int, among places: Range<Int>, of shares: inout [Amount], weight: (Int) -> Int
  ) {
    let hundredth = Amount(millionths: 10_000)
    var rest = whole
    for place in places {
      let weight = weight(place)
      let share = whole.millionths / sum * weight + whole.millionths % sum * weight / sum
      shares[place] = Amount(millionths: share - share % hundredth.millionths)
      rest -= shares[place]
    }
    for place in places where rest >= hundredth {
      shares[place] += hundredth
      rest -= hundredth
    }
    // What is finer than a hundredth was so in the table.
    shares[0] += rest
  }
}
