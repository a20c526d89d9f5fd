extension AchievementLinker {
  /// A person or a studio with an achievement.
  private struct Part {
    let holder: Int
    let achievement: Int
  }

  /// Tells people which achievements they have a part in.
  func tellPeople(_ linker: inout Linker) {
    var parts: [Part] = []
    parts.reserveCapacity(people.elementCount)
    for (position, draft) in drafts.enumerated() {
      for contributor in people[draft.number] {
        guard case .member(let person) = contributor.reference else { continue }
        parts.append(Part(holder: person, achievement: position))
      }
    }
    let byPerson = parts.grouped(into: linker.people.count) { $0.holder }
    for person in linker.people.indices where byPerson.starts[person] < byPerson.starts[person + 1] {
      linker.people[person].achievements =
        byPerson.elements[byPerson.starts[person]..<byPerson.starts[person + 1]].map(\.achievement)
    }
  }

  /// Tells studios which achievements are theirs.
  func tellStudios(_ linker: inout Linker) {
    var parts: [Part] = []
    parts.reserveCapacity(studios.elementCount)
    for (position, draft) in drafts.enumerated() {
      for studio in studios[draft.number] { parts.append(Part(holder: studio, achievement: position)) }
    }
    let byStudio = parts.grouped(into: linker.studios.count) { $0.holder }
    for studio in linker.studios.indices where byStudio.starts[studio] < byStudio.starts[studio + 1] {
      linker.studios[studio].achievements =
        byStudio.elements[byStudio.starts[studio]..<byStudio.starts[studio + 1]].map(\.achievement)
    }
  }

  /// An alliance has the achievements of its studios and of its units, each once.
  ///
  /// - Parameters:
  ///   - linker: Its alliances know their units.
  ///   - terms: Of each achievement.
  mutating func linkAlliances(_ linker: inout Linker, under terms: [RecordTerms]) {
    guard !linker.alliances.isEmpty else { return }
    var byUnit: [Int: [Int]] = [:]
    for alliance in linker.alliances.indices {
      for case let unit? in linker.alliances[alliance].units.map(\.term) { byUnit[unit, default: []].append(alliance) }
    }
    let byStudio = linker.studios.map(\.alliances)
    var achievements = [[Int]](repeating: [], count: linker.alliances.count)
    var found: [Int] = []
    alliances.reserveCapacity(lists: drafts.count, elements: drafts.count)
    for (position, draft) in drafts.enumerated() {
      found.removeAll(keepingCapacity: true)
      for studio in studios[draft.number] {
        for alliance in byStudio[studio] where !found.contains(alliance) { found.append(alliance) }
      }
      if let unit = terms[position].unit, let members = byUnit[unit] {
        for alliance in members where !found.contains(alliance) { found.append(alliance) }
      }
      if found.count > 1 { found.sort() }
      for alliance in found {
        alliances.append(alliance)
        achievements[alliance].append(position)
      }
      alliances.endList()
    }
    for alliance in linker.alliances.indices {
      linker.alliances[alliance].achievements = achievements[alliance].taken()
    }
  }
}
