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
    let weights: ArraySlice<Int>
    switch self {
    case .equal: weights = ArraySlice(repeating: 1, count: count)
    case .byPlace(let written): weights = written.prefix(count)
    }
    let sum = weights.reduce(0, +)
    let hundredth = Amount(millionths: 10_000)
    var shares = [Amount](repeating: .zero, count: count)
    var rest = whole
    for (place, weight) in weights.enumerated() {
      let share = whole.millionths / sum * weight + whole.millionths % sum * weight / sum
      shares[place] = Amount(millionths: share - share % hundredth.millionths)
      rest -= shares[place]
    }
    for place in weights.indices where rest >= hundredth {
      shares[place] += hundredth
      rest -= hundredth
    }
    // What is finer than a hundredth was so in the table.
    shares[0] += rest
    return shares
  }
}
