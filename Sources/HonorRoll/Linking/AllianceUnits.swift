/// Finds the units of alliances among those of the wall, and their people.
struct AllianceUnits {
  let settings: WallSettings
  /// The roll's terms of units.
  let terms: [Term]

  /// - Parameter linker: Has linked alliances, and its people are filed under their units.
  func link(_ linker: inout Linker) {
    let positions = Dictionary(
      terms.indices.map { (terms[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    for alliance in linker.alliances.indices {
      let profile = linker.alliances[alliance].profile
      var units: [AllianceUnit] = []
      var named: Set<String> = []
      func add(_ written: String, isUnit: Bool) {
        let name = settings.unitNames.canonical(written)
        guard isUnit || positions[name] != nil, named.insert(name).inserted else { return }
        units.append(AllianceUnit(name: name, term: positions[name]))
      }
      // A unit that leads belongs to the alliance, whether or not it is listed again; other text is somebody outside.
      for case .text(let name) in linker.alliances[alliance].leads { add(name, isUnit: false) }
      for unit in profile.units { add(unit.value, isUnit: true) }
      linker.alliances[alliance].units = units
      let own = linker.alliances[alliance].people
      let all = linker.byStrokes(own, units.compactMap(\.term).flatMap { terms[$0].people })
      linker.alliances[alliance].allPeople = all
      // Both are in one order.
      var rest = own[...]
      linker.alliances[alliance].unitPeople = all.filter { person in
        guard person == rest.first else { return true }
        rest.removeFirst()
        return false
      }
    }
  }
}
