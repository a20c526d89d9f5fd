import Diagnostics

/// Numbers the units that have points, in the order they come.
struct PointUnits {
  private let settings: WallSettings
  /// As written.
  private var written = TextTable()
  /// By the number of what is written.
  private var numbers: [Int] = []
  private var canonical = TextTable()

  init(_ settings: WallSettings) { self.settings = settings }

  /// The names the wall has for them, by number.
  var names: [String] { canonical.texts }

  /// The number of a unit, by any of its names.
  mutating func number(of unit: String) -> Int {
    let (isNew, number) = written.insert(unit)
    if isNew { numbers.append(canonical.insert(settings.unitNames.canonical(unit)).number) }
    return numbers[number]
  }
}
