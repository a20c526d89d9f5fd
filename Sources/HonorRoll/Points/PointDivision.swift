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
    guard count > 0 else { return [] }
    var weights = [Int](repeating: 1, count: count)
    if case .byPlace(let written) = self {
      weights = (0..<count).map { $0 < written.count ? written[$0] : 0 }
    }
    let sum = weights.reduce(0, +)
    let hundredth = 10_000
    var shares = weights.map { whole.millionths / sum * $0 + whole.millionths % sum * $0 / sum }
    shares = shares.map { $0 / hundredth * hundredth }
    var rest = whole.millionths - shares.reduce(0, +)
    for place in shares.indices where weights[place] > 0 && rest >= hundredth {
      shares[place] += hundredth
      rest -= hundredth
    }
    // What is finer than a hundredth was so in the table.
    shares[0] += rest
    return shares.map(Amount.init(millionths:))
  }
}
