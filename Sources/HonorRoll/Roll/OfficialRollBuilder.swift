import Diagnostics

/// Makes the 光荣榜: one for each honor, year and kind of holder that the wall has holders of.
struct OfficialRollBuilder {
  let settings: WallSettings
  let people: [RollPerson]
  let studios: [RollStudio]
  let achievements: [RollAchievement]
  let personAwards: AwardYears
  let studioAwards: AwardYears
  let strokeBasis: OrderBasis

  private struct Key {
    let honor: Int
    let year: Int
    let holder: HolderKind
  }

  /// A line of a roll, in plain numbers: there are many, and they are put in order before anything else is asked of them.
  private struct Line {
    let roll: Int32
    let holder: Int32
    /// Position among the holder's awards.
    let award: Int32

    init(roll: Int, holder: Int, award: Int) {
      self.roll = Int32(roll)
      self.holder = Int32(holder)
      self.award = Int32(award)
    }
  }

  func rolls(into diagnostics: inout [Diagnostic]) -> [OfficialRoll] {
    var numbers = RollNumbers()
    // By number.
    var keys: [Key] = []
    var found: [Line] = []
    found.reserveCapacity(personAwards.entries.count + studioAwards.entries.count + achievements.count)
    func collect(
      _ years: ArraySlice<AwardYears.Entry>, of position: Int, as holder: HolderKind, onRolls: [Bool]
    ) {
      let first = found.count
      for (place, entry) in years.enumerated() {
        guard let honor = entry.honor, let year = entry.year, onRolls[honor] else { continue }
        let number = numbers[honor, year, holder] ?? keys.count
        if number == keys.count {
          numbers[honor, year, holder] = number
          keys.append(Key(honor: honor, year: year, holder: holder))
        }
        // The same honor in two sessions of one year is one line.
        let line = Line(roll: number, holder: position, award: place)
        let isThere = (first..<found.count).contains { index in
          found[index].roll == line.roll && award(of: found[index], holder).grade == award(of: line, holder).grade
        }
        if !isThere { found.append(line) }
      }
    }
    let personal = honors(for: .person)
    for position in people.indices {
      collect(personAwards[position], of: position, as: .person, onRolls: personal)
    }
    let forStudios = honors(for: .studio)
    for position in studios.indices {
      collect(studioAwards[position], of: position, as: .studio, onRolls: forStudios)
    }
    let forAchievements = honors(for: .achievement)
    let achievementAwards = AwardYears(of: achievements.count) { achievements[$0].awards }
    for position in achievements.indices {
      collect(achievementAwards[position], of: position, as: .achievement, onRolls: forAchievements)
    }
    let grouped = found.grouped(into: keys.count) { Int($0.roll) }
    let order = keys.indices.sorted { precedes(keys[$0], keys[$1]) }
    let personPlaces = people.map { HolderPlace(weight: $0.profile.weight, rank: $0.strokeRank) }
    return order.map { number in
      let lines = grouped.elements[grouped.starts[number]..<grouped.starts[number + 1]]
      return roll(keys[number], lines, personPlaces, into: &diagnostics)
    }
  }

  private func award(of line: Line, _ holder: HolderKind) -> Award {
    switch holder {
    case .person: people[Int(line.holder)].awards[Int(line.award)]
    case .achievement: achievements[Int(line.holder)].awards[Int(line.award)]
    case .studio, .unit, .team: studios[Int(line.holder)].namings[Int(line.award)]
    }
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

  /// What decides where a holder stands on a roll.
  private struct HolderPlace {
    let weight: Double?
    /// Of people by strokes; studios are already in the order of the wall.
    let rank: Int
  }

  /// An entry's place on its roll.
  private struct EntryPlace {
    /// 0 on a roll that doesn't go by the document.
    let weight: Double
    let rank: Int
    /// Among the lines as they were met.
    let number: Int

    func precedes(_ other: EntryPlace) -> Bool {
      if weight != other.weight { return weight < other.weight }
      return rank == other.rank ? number < other.number : rank < other.rank
    }
  }

  private func roll(
    _ key: Key, _ lines: ArraySlice<Line>, _ people: [HolderPlace], into diagnostics: inout [Diagnostic]
  ) -> OfficialRoll {
    func entry(_ number: Int) -> RollEntry {
      let line = lines[lines.startIndex + number]
      return RollEntry(holder: Int(line.holder), award: award(of: line, key.holder))
    }
    let holders = lines.map { place(of: Int($0.holder), key.holder, people) }
    let missing = holders.firstIndex { $0.weight == nil }
    let isByDocument = missing == nil
    if let missing, key.holder == .person, holders.contains(where: { $0.weight != nil }) {
      reportPartialWeights(key, entry(missing), into: &diagnostics)
    }
    let ranks = key.holder == .achievement ? ranksBySlug(lines.map { Int($0.holder) }) : holders.map(\.rank)
    var places = holders.indices.map { number in
      EntryPlace(weight: isByDocument ? holders[number].weight ?? 0 : 0, rank: ranks[number], number: number)
    }
    places.sort { $0.precedes($1) }
    let entries = places.map { entry($0.number) }
    let document = entries.first?.award.document
    return OfficialRoll(
      honor: key.honor, year: key.year, holder: key.holder,
      groups: groups(entries, of: settings.catalogue.honors[key.honor]),
      basis: isByDocument ? .document : key.holder == .achievement ? .title : strokeBasis,
      document: entries.allSatisfy { $0.award.document == document } ? document : nil)
  }

  private func place(of position: Int, _ holder: HolderKind, _ people: [HolderPlace]) -> HolderPlace {
    switch holder {
    case .person: people[position]
    case .achievement: HolderPlace(weight: achievements[position].profile.weight, rank: position)
    case .studio, .unit, .team: HolderPlace(weight: studios[position].profile.weight, rank: position)
    }
  }

  /// Of each of some achievements the place of its slug among those of all.
  private func ranksBySlug(_ positions: [Int]) -> [Int] {
    let slugs = positions.map { achievements[$0].profile.common.slug ?? "" }
    var ranks = [Int](repeating: 0, count: positions.count)
    for (rank, index) in slugs.indices.sorted(by: { slugs[$0] < slugs[$1] }).enumerated() { ranks[index] = rank }
    return ranks
  }

  /// By grade as the catalogue lists them; grades it doesn't list follow in the order met.
  private func groups(_ entries: [RollEntry], of honor: Honor) -> [RollGroup] {
    if honor.grades.isEmpty, entries.allSatisfy({ $0.award.grade == nil }) {
      return [RollGroup(grade: nil, entries: entries)]
    }
    var grades = honor.grades.map(Optional.some)
    var numbers = Dictionary(grades.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var members = [[RollEntry]](repeating: [], count: grades.count)
    var last: (grade: String?, number: Int)?
    for entry in entries {
      let grade = entry.award.grade
      // Neighbours often have the same grade.
      if let last, last.grade == grade {
        members[last.number].append(entry)
        continue
      }
      let number = numbers[grade] ?? grades.count
      if number == grades.count {
        numbers[grade] = number
        grades.append(grade)
        members.append([])
      }
      members[number].append(entry)
      last = (grade, number)
    }
    return zip(grades, members).compactMap { $1.isEmpty ? nil : RollGroup(grade: $0, entries: $1) }
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
