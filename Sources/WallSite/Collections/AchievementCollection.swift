import HanText
import HonorRoll
import StringTemplates

/// The hall of achievements: its rows, and its lists by kind, year, level, industry, unit, studio, alliance and person.
struct AchievementCollection {
  let roll: Roll
  let text: InterfaceText
  let paths: PagePaths

  func collection() -> RecordCollection {
    let urls = paths.achievements.map { SiteURL(page: $0) }
    let criteria = [
      kinds(), years(), levels(),
      terms(.industry, folder: "industries", .industries, .industry, .achievementIndustriesIntro),
      terms(.unit, folder: "units", .units, .unit, .achievementUnitsIntro), studios(), alliances(), people(),
    ]
    return RecordCollection(
      .achievement, titleKey: .achievements, introKey: .achievementsIntro, urls: urls,
      rows: RecordRowView.schema.captureAll(roll.achievements.indices.lazy.map { row($0, urls[$0]) }),
      criteria: criteria, count: { text.count($0, of: .achievement, in: roll) })
  }

  private func row(_ position: Int, _ url: SiteURL) -> RecordRowView {
    let achievement = roll.achievements[position]
    let profile = achievement.profile
    let people = achievement.people.map { contributor in
      switch contributor.reference {
      case .member(let person): roll.people[person].profile.name.text
      case .outsider(let name): name
      }
    }
    return RecordRowView(
      date: profile.year.map(String.init), title: profile.name, url: url,
      kind: achievement.kind.map { roll.achievementKinds[$0].name },
      state: text.state(of: achievement), people: people.isEmpty ? nil : people.joined(separator: text[.separator]),
      unit: achievement.terms.unit.flatMap { roll.terms[.unit]?[$0].name }, note: achievement.awards.first.map(award))
  }

  private func award(_ award: Award) -> String {
    award.title + (award.grade.map { text(.note, ["note": $0]) } ?? "")
  }

  /// The groups with their kinds; a group that has only a kind of its own name is that kind.
  private func kinds() -> RecordCollection.Criterion {
    var grouping = SectionGrouping<Int>()
    for (position, achievement) in roll.achievements.enumerated() { grouping.add(position, to: achievement.kind) }
    let used = grouping.keys.sorted()
    var groups: [(name: String?, kinds: [Int])] = []
    for kind in used {
      let name = roll.achievementKinds[kind].group
      if let group = groups.firstIndex(where: { $0.name == name }) {
        groups[group].kinds.append(kind)
      } else {
        groups.append((name, [kind]))
      }
    }
    var sections: [RecordCollection.Section] = []
    for group in groups {
      let own = grouping.sections(
        group.kinds, unstated: "", title: { roll.achievementKinds[$0].name }, slug: roll.slug(ofAchievementKind:)
      ).prefix(group.kinds.count)
      guard let name = group.name, own.map(\.title) != [name] else {
        sections += own
        continue
      }
      let parent = sections.count
      sections.append(
        RecordCollection.Section(
          title: name, slug: "group-\(Slug(stem: name).text ?? "\(parent + 1)")",
          records: group.kinds.flatMap(grouping.records).sorted(),
          children: Array(parent + 1..<parent + 1 + own.count)))
      for var section in own {
        section.parent = parent
        sections.append(section)
      }
    }
    if let rest = grouping.sections(used, unstated: text[.unstated], title: { _ in "" }, slug: { _ in "" })
      .dropFirst(used.count).first
    {
      sections.append(rest)
    }
    return RecordCollection.Criterion(
      folder: "kinds", titleKey: .achievementKinds, termKey: .achievementKind, introKey: .achievementKindsIntro,
      sections: sections)
  }

  private func years() -> RecordCollection.Criterion {
    var grouping = SectionGrouping<Int>()
    for (position, achievement) in roll.achievements.enumerated() {
      grouping.add(position, to: achievement.profile.year)
    }
    return RecordCollection.Criterion(
      folder: "years", titleKey: .years, termKey: nil, introKey: .achievementYearsIntro,
      sections: grouping.sections(
        grouping.keys.sorted(by: >), unstated: text[.unstated],
        title: { text(.yearTitle, ["year": String($0)]) }, slug: String.init))
  }

  private func levels() -> RecordCollection.Criterion {
    var grouping = SectionGrouping<HonorLevel>()
    for (position, achievement) in roll.achievements.enumerated() { grouping.add(position, to: achievement.level) }
    return RecordCollection.Criterion(
      folder: "levels", titleKey: .levels, termKey: .level, introKey: .achievementLevelsIntro,
      sections: grouping.sections(
        HonorLevel.allCases, unstated: text[.unstated], title: roll.settings.display, slug: { $0.slug }))
  }

  private func terms(
    _ kind: TermKind, folder: String, _ titleKey: TextKey, _ termKey: TextKey, _ introKey: TextKey
  ) -> RecordCollection.Criterion {
    let terms = roll.terms[kind] ?? []
    // Terms know their achievements already.
    var sections = terms.filter { !$0.achievements.isEmpty }.map {
      RecordCollection.Section(title: $0.name, slug: $0.slug, records: $0.achievements)
    }
    let held = sections.reduce(0) { $0 + $1.records.count }
    if !sections.isEmpty, held < roll.achievements.count {
      let rest = roll.achievements.indices.filter { position in
        let terms = roll.achievements[position].terms
        return (kind == .industry ? terms.industry : terms.unit) == nil
      }
      sections.append(.unstated(text[.unstated], rest))
    }
    return RecordCollection.Criterion(
      folder: folder, titleKey: titleKey, termKey: termKey, introKey: introKey, sections: sections,
      reportsCollisions: true)
  }

  private func studios() -> RecordCollection.Criterion {
    RecordCollection.Criterion(
      folder: "studios", titleKey: .studios, termKey: .studio, introKey: .achievementStudiosIntro,
      sections: roll.studios.filter { !$0.achievements.isEmpty }.map {
        RecordCollection.Section(
          title: $0.profile.name, slug: $0.profile.common.slug ?? "-", records: $0.achievements)
      })
  }

  private func alliances() -> RecordCollection.Criterion {
    RecordCollection.Criterion(
      folder: "alliances", titleKey: .alliances, termKey: .alliance, introKey: .achievementAlliancesIntro,
      sections: roll.alliances.filter { !$0.achievements.isEmpty }.map {
        RecordCollection.Section(
          title: $0.profile.name, slug: $0.profile.common.slug ?? "-", records: $0.achievements)
      })
  }

  /// By strokes; their own pages list what they did.
  private func people() -> RecordCollection.Criterion {
    let anchor = RelatedRecordsView.anchor(of: .achievement)
    return RecordCollection.Criterion(
      folder: "people", titleKey: .contributors, termKey: .contributors, introKey: .achievementPeopleIntro,
      sections: roll.peopleByStrokes.compactMap { position in
        let person = roll.people[position]
        guard !person.achievements.isEmpty else { return nil }
        return RecordCollection.Section(
          title: person.profile.name.text, slug: person.profile.common.slug ?? "-", records: person.achievements,
          page: SiteURL(page: paths.people[position], fragment: anchor))
      })
  }
}

extension HonorLevel {
  /// The level's part of an address.
  var slug: String {
    switch self {
    case .national: "national"
    case .provincial: "provincial"
    case .industrial: "industrial"
    case .city: "city"
    case .county: "county"
    case .enterprise: "enterprise"
    }
  }
}
