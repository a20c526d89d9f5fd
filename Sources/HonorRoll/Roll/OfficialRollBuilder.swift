import Diagnostics

/// Makes the 光荣榜: one for each honor, year and kind of holder that the wall has holders of.
struct OfficialRollBuilder {
  let settings: WallSettings
  let people: [RollPerson]
  let studios: [RollStudio]
  let achievements: [RollAchievement]
  let strokeBasis: OrderBasis

  private struct Key {
    let honor: Int
    let year: Int
    let holder: HolderKind
  }

  func rolls(into diagnostics: inout [Diagnostic]) -> [OfficialRoll] {
    var numbers = RollNumbers()
    var keys: [Key] = []
    // By number, as the keys are.
    var entries: [[RollEntry]] = []
    func collect(_ awards: [Award], of position: Int, as holder: HolderKind, onRolls: [Bool]) {
      for award in awards {
        guard let honor = award.honor, let year = award.year, onRolls[honor] else { continue }
        let number = numbers[honor, year, holder] ?? keys.count
        if number == keys.count {
          numbers[honor, year, holder] = number
          keys.append(Key(honor: honor, year: year, holder: holder))
          entries.append([])
        }
        // The same honor in two sessions of one year is one line.
        var last = entries[number].count - 1
        while last >= 0, entries[number][last].holder == position, entries[number][last].award.grade != award.grade {
          last -= 1
        }
        if last >= 0, entries[number][last].holder == position { continue }
        entries[number].append(RollEntry(holder: position, award: award))
      }
    }
    let personal = honors(for: .person)
    for (position, person) in people.enumerated() {
      collect(person.awards, of: position, as: .person, onRolls: personal)
    }
    let forStudios = honors(for: .studio)
    for (position, studio) in studios.enumerated() {
      collect(studio.namings, of: position, as: .studio, onRolls: forStudios)
    }
    let forAchievements = honors(for: .achievement)
    for (position, achievement) in achievements.enumerated() {
      collect(achievement.awards, of: position, as: .achievement, onRolls: forAchievements)
    }
    let order = keys.indices.sorted { precedes(keys[$0], keys[$1]) }
    return order.map { roll(keys[$0], entries[$0], into: &diagnostics) }
  }

  /// Of each honor whether such holders have rolls of it.
  private func honors(for holder: HolderKind) -> [Bool] {
    settings.catalogue.honors.map { $0.isOnRolls && $0.holders.contains(holder) }
  }

  private func precedes(_ left: Key, _ right: Key) -> Bool {
    if left.honor != right.honor {
      let (a, b) = (settings.catalogue.honors[left.honor], settings.catalogue.honors[right.honor])
      if a.level != b.level { return a.level.order < b.level.order }
      if a.rank != b.rank { return a.rank < b.rank }
      return left.honor < right.honor
    }
    if left.year != right.year { return left.year > right.year }
    return left.holder.rawValue < right.holder.rawValue
  }

  private func roll(_ key: Key, _ entries: [RollEntry], into diagnostics: inout [Diagnostic]) -> OfficialRoll {
    let weights = entries.map { weight(of: $0, key.holder) }
    let missing = weights.firstIndex { $0 == nil }
    let isByDocument = missing == nil
    if let missing, key.holder == .person, weights.contains(where: { $0 != nil }) {
      reportPartialWeights(key, entries[missing], into: &diagnostics)
    }
    let ranks = key.holder == .achievement ? [] : entries.map { rank(of: $0, key.holder) }
    let ordered = entries.indices.sorted { left, right in
      if isByDocument, let a = weights[left], let b = weights[right], a != b { return a < b }
      if key.holder == .achievement { return slug(of: entries[left]) < slug(of: entries[right]) }
      return ranks[left] < ranks[right]
    }.map { entries[$0] }
    let document = entries.first?.award.document
    return OfficialRoll(
      honor: key.honor, year: key.year, holder: key.holder,
      groups: groups(ordered, of: settings.catalogue.honors[key.honor]),
      basis: isByDocument ? .document : key.holder == .achievement ? .title : strokeBasis,
      document: entries.allSatisfy { $0.award.document == document } ? document : nil)
  }

  private func weight(of entry: RollEntry, _ holder: HolderKind) -> Double? {
    switch holder {
    case .person: people[entry.holder].profile.weight
    case .achievement: achievements[entry.holder].profile.weight
    case .studio, .unit, .team: studios[entry.holder].profile.weight
    }
  }

  private func slug(of entry: RollEntry) -> String { achievements[entry.holder].profile.common.slug ?? "" }

  /// Studios are already in the order of the wall.
  private func rank(of entry: RollEntry, _ holder: HolderKind) -> Int {
    holder == .person ? people[entry.holder].strokeRank : entry.holder
  }

  /// By grade as the catalogue lists them; grades it doesn't list follow in the order met.
  private func groups(_ entries: [RollEntry], of honor: Honor) -> [RollGroup] {
    if honor.grades.isEmpty, entries.allSatisfy({ $0.award.grade == nil }) {
      return [RollGroup(grade: nil, entries: entries)]
    }
    var grades = honor.grades.map(Optional.some)
    var members: [String?: [RollEntry]] = [:]
    for entry in entries {
      let grade = entry.award.grade
      if members[grade] == nil, !honor.grades.contains(where: { $0 == grade }) { grades.append(grade) }
      members[grade, default: []].append(entry)
    }
    return grades.compactMap { grade in members[grade].map { RollGroup(grade: grade, entries: $0) } }
  }

  private func reportPartialWeights(_ key: Key, _ entry: RollEntry, into diagnostics: inout [Diagnostic]) {
    let honor = settings.catalogue.honors[key.honor]
    let person = people[entry.holder].profile
    diagnostics.append(
      Diagnostic(
        .partialWeights, at: entry.award.place,
        .init(
          "\(key.year)年“\(honor.title)”的光荣榜上有人写了“排序”,\(person.name.text)没有写,整榜按笔画排列",
          "On the roll of “\(honor.title)” \(key.year) some have a “排序” and \(person.name.text) has none; the roll goes by strokes"
        ),
        hint: .init(
          "要按文件顺序,请给榜上每个人写“排序”", "To keep the document's order give every person on the roll a “排序”")))
  }
}
