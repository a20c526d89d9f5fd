/// Numbers for what identifies rolls: honor, year and kind of holder. They are found by place, without hashing, because
/// every award of a wall asks for its roll, again and again.
public struct RollNumbers: Sendable {
  /// The numbers of an honor and a kind of holder, by year.
  private struct Years: Sendable {
    var first = 0
    var numbers: [Int32] = []

    mutating func enter(_ number: Int32, in year: Int) {
      if numbers.isEmpty { first = year }
      if year < first {
        numbers.insert(contentsOf: repeatElement(RollNumbers.none, count: first - year), at: 0)
        first = year
      }
      let index = year - first
      if index >= numbers.count { numbers += repeatElement(RollNumbers.none, count: index + 1 - numbers.count) }
      numbers[index] = number
    }
  }

  private struct Key: Hashable {
    let place: Int
    let year: Int
  }

  private var years: [Years] = []
  /// Those of all other years.
  private var others: [Key: Int] = [:]

  /// Nearly all years are among these; no honor needs room for many more.
  private static let usualYears = 1900..<2100
  private static let none: Int32 = -1

  public init() {}

  /// - Parameters:
  ///   - honor: Position in the catalogue.
  ///   - holder: The rolls of different ones are never merged.
  public subscript(honor: Int, year: Int, holder: HolderKind) -> Int? {
    get {
      let place = Self.place(honor, holder)
      guard Self.usualYears.contains(year) else { return others[Key(place: place, year: year)] }
      guard place < years.count else { return nil }
      let index = year - years[place].first
      guard years[place].numbers.indices.contains(index) else { return nil }
      let number = years[place].numbers[index]
      return number == Self.none ? nil : Int(number)
    }
    set {
      let place = Self.place(honor, holder)
      guard Self.usualYears.contains(year) else {
        others[Key(place: place, year: year)] = newValue
        return
      }
      while years.count <= place { years.append(Years()) }
      years[place].enter(newValue.map { Int32(clamping: $0) } ?? Self.none, in: year)
    }
  }

  private static func place(_ honor: Int, _ holder: HolderKind) -> Int {
    let kind =
      switch holder {
      case .person: 0
      case .unit: 1
      case .team: 2
      case .achievement: 3
      case .studio: 4
      }
    return honor * 5 + kind
  }
}
