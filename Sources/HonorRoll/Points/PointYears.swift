/// The years of the things that have points, the latest first.
struct PointYears: Sendable {
  let years: [Int]
  /// By position among the items.
  private let numbers: [Int32]

  init(of items: [PointItem]) {
    var found: Set<Int> = []
    for item in items { if let year = item.year { found.insert(year) } }
    years = found.sorted(by: >)
    let known = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, Int32(clamping: $0)) })
    let none = Int32(clamping: years.count)
    numbers = items.map { item in item.year.flatMap { known[$0] } ?? none }
  }

  var count: Int { years.count }

  /// The position of an item's year in `years`; where it isn't known, the number after the last of them.
  func number(ofItem item: Int) -> Int { Int(numbers[item]) }
}
