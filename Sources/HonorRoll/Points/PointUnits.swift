import Diagnostics

/// Numbers the units that have points, in the order they come.
struct PointUnits {
  private let settings: WallSettings
  private let terms: [Term]
  /// By position in `terms`.
  private var ofTerms: [Int?]
  /// As written.
  private var written = TextTable()
  /// By the number of what is written.
  private var numbers: [Int] = []
  private var canonical = TextTable()

  init(_ roll: Roll) {
    settings = roll.settings
    terms = roll.terms[.unit] ?? []
    ofTerms = [Int?](repeating: nil, count: terms.count)
  }

  /// The names the wall has for them, by number.
  var names: [String] { canonical.texts }

  /// The number of a unit, by any of its names.
  mutating func number(of unit: String) -> Int {
    let (isNew, number) = written.insert(unit)
    if isNew { numbers.append(canonical.insert(settings.unitNames.canonical(unit)).number) }
    return numbers[number]
  }

  /// The number of a unit.
  ///
  /// - Parameter term: Its position among the roll's terms.
  mutating func number(ofTerm term: Int) -> Int {
    if let number = ofTerms[term] { return number }
    let number = canonical.insert(terms[term].name).number
    ofTerms[term] = number
    return number
  }
}
