import HanText
import HonorRoll
import StringTemplates

/// The competitions: a calendar by year, and lists by year, category, level, trade and person.
struct CompetitionCollection {
  let roll: Roll
  let text: InterfaceText
  let paths: PagePaths

  func collection() -> RecordCollection {
    let urls = paths.competitions.map { SiteURL(page: $0) }
    let settings = roll.settings
    return RecordCollection(
      .competition, titleKey: .competitions, introKey: .competitionsIntro, urls: urls,
      rows: RecordRowView.schema.captureAll(roll.competitions.indices.lazy.map { row($0, urls[$0]) }),
      headings: roll.competitions.map { text.yearHeading($0.profile.date?.year) },
      criteria: [
        years(),
        words(settings.competitionCategories.words, "categories", .categories, .category, .competitionCategoriesIntro) {
          [$0.profile.category?.value]
        },
        words(settings.competitionLevels.words, "levels", .levels, .level, .competitionLevelsIntro) {
          [$0.profile.level?.value]
        },
        words(settings.trades.map(\.name), "trades", .trades, .trade, .competitionTradesIntro) {
          $0.trades.isEmpty ? [nil] : $0.trades
        },
        people(),
      ], count: { text.count($0, of: .competition, in: roll) })
  }

  private func row(_ position: Int, _ url: SiteURL) -> RecordRowView {
    let competition = roll.competitions[position]
    let profile = competition.profile
    return RecordRowView(
      date: profile.date.map { String($0.year) }, day: profile.date.flatMap(text.dayOfYear), title: profile.name,
      url: url, kind: profile.category?.value, state: nil,
      people: competition.trades.isEmpty ? nil : competition.trades.joined(separator: text[.separator]),
      unit: profile.organizers.isEmpty ? nil : profile.organizers.joined(separator: text[.separator]),
      note: profile.level?.value)
  }

  private func years() -> RecordCollection.Criterion {
    var grouping = SectionGrouping<Int>()
    for (position, competition) in roll.competitions.enumerated() {
      grouping.add(position, to: competition.profile.date?.year)
    }
    return RecordCollection.Criterion(
      folder: "years", titleKey: .years, termKey: nil, introKey: .competitionYearsIntro,
      sections: grouping.sections(
        grouping.keys.sorted(by: >), unstated: text[.unstated],
        title: { text(.yearTitle, ["year": String($0)]) }, slug: String.init))
  }

  /// By words: those of the wall's list in its order, then the others.
  private func words(
    _ list: [String], _ folder: String, _ titleKey: TextKey, _ termKey: TextKey, _ introKey: TextKey,
    _ words: (RollCompetition) -> [String?]
  ) -> RecordCollection.Criterion {
    var grouping = SectionGrouping<String>()
    for (position, competition) in roll.competitions.enumerated() {
      for word in words(competition) { grouping.add(position, to: word) }
    }
    return RecordCollection.Criterion(
      folder: folder, titleKey: titleKey, termKey: termKey, introKey: introKey,
      sections: grouping.sections(
        list + grouping.keys.filter { !list.contains($0) }.sorted(), unstated: text[.unstated],
        title: { $0 }, slug: WordSlug.slug))
  }

  /// By strokes; their own pages list what they won.
  private func people() -> RecordCollection.Criterion {
    let people = roll.peopleByStrokes.filter { !roll.people[$0].competitions.isEmpty }
    let anchor = RelatedRecordsView.anchor(of: .competition)
    return RecordCollection.Criterion(
      folder: "people", titleKey: .contestants, termKey: .contestants, introKey: .competitionPeopleIntro,
      sections: people.map { position in
        let person = roll.people[position]
        return RecordCollection.Section(
          title: person.profile.name.text, slug: person.profile.common.slug ?? "-", records: person.competitions,
          page: SiteURL(page: paths.people[position], fragment: anchor))
      })
  }
}
