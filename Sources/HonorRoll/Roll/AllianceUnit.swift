/// A unit that belongs to an alliance, or leads it.
public struct AllianceUnit: Sendable, Hashable {
  /// As the wall calls it.
  public let name: String
  /// Position in the roll's terms of units, where anybody or anything of the wall is of that unit.
  public let term: Int?
}

extension RollAlliance {
  /// The term of a leading unit, by the name its profile has.
  public func leadUnit(_ written: String, in settings: WallSettings) -> Int? {
    let name = settings.unitNames.canonical(written)
    return units.first { $0.name == name }?.term
  }
}
