import Diagnostics

/// Finds people who are on the wall twice: profiles that were copied, or written by two.
struct DuplicatePeople {
  private let people: [Craftsman]
  private let units: TermNames

  /// - Parameter units: The wall's units, so that two names of one unit are the same.
  init(_ people: [Craftsman], units: TermNames) {
    self.people = people
    self.units = units
  }

  /// Whoever has the name and the unit of somebody before them, unless gender or birth tells them apart.
  ///
  /// - Parameter namesakes: Positions in the people, of those found by one name.
  func report(_ namesakes: [Int], into diagnostics: inout [Diagnostic]) {
    // The first of each.
    var known: [Identity: Int] = [:]
    for position in namesakes {
      let person = people[position]
      let identity = Identity(name: person.name.text, unit: person.unit.map { units.canonical($0.value) })
      guard let earlier = known[identity] else {
        known[identity] = position
        continue
      }
      guard isLike(person, people[earlier]) else { continue }
      diagnostics.append(duplicate(person, of: people[earlier]))
    }
  }

  private struct Identity: Hashable {
    let name: String
    let unit: String?
  }

  /// Whether nothing written tells two people apart.
  private func isLike(_ one: Craftsman, _ other: Craftsman) -> Bool {
    if let gender = one.isFemale, let otherGender = other.isFemale, gender != otherGender { return false }
    guard let born = one.born, let otherBorn = other.born else { return true }
    return born.year == otherBorn.year && (born.month == nil || otherBorn.month == nil || born.month == otherBorn.month)
  }

  private func duplicate(_ person: Craftsman, of other: Craftsman) -> Diagnostic {
    Diagnostic(
      .duplicateRecord, at: person.common.place,
      .init(
        "“\(other.common.file)”写的像是同一个人,墙上会有两份",
        "“\(other.common.file)” seems to tell of the same person, who is then on the wall twice"),
      hint: .init(
        "是同一个人的合成一份,删去多余的;确是同名的两人,请写明各自的“单位”或“出生”",
        "Merge them and delete one; if they are namesakes, write the unit or the birth of each"))
  }
}
