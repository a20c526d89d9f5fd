import HonorRoll
import StringTemplates

/// The events: those to come, then those past by year, and lists by type, year and speaker.
struct EventCollection {
  let roll: Roll
  let text: InterfaceText
  let paths: PagePaths

  static let coursesPath = "courses"

  func collection() -> RecordCollection {
    let urls = paths.events.map { SiteURL(page: $0) }
    return RecordCollection(
      .event, titleKey: .events, introKey: .eventsIntro, urls: urls,
      rows: RecordRowView.schema.captureAll(roll.events.indices.lazy.map { row($0, urls[$0]) }),
      headings: roll.events.map { $0.isUpcoming ? text[.upcoming] : text.yearHeading($0.profile.date.year) },
      criteria: [types(), years(), people()], count: { text.count($0, of: .event, in: roll) })
  }

  private func row(_ position: Int, _ url: SiteURL) -> RecordRowView {
    let event = roll.events[position]
    let profile = event.profile
    let speakers = event.speakers.map { speaker in
      switch speaker {
      case .member(let person): roll.people[person].profile.name.text
      case .outsider(let name): name
      }
    }
    let types = profile.types.map(\.value)
    return RecordRowView(
      date: String(profile.date.year), day: text.dayOfYear(profile.date), title: profile.name, url: url,
      kind: types.isEmpty ? nil : types.joined(separator: text[.separator]),
      state: event.isUpcoming ? text[.upcoming] : nil,
      people: speakers.isEmpty ? nil : speakers.joined(separator: text[.separator]), unit: profile.place, note: nil)
  }

  private func types() -> RecordCollection.Criterion {
    var grouping = SectionGrouping<String>()
    for (position, event) in roll.events.enumerated() {
      let types = Set(event.profile.types.map(\.value))
      if types.isEmpty { grouping.add(position, to: nil) }
      for type in types { grouping.add(position, to: type) }
    }
    let listed = roll.settings.eventTypes.words
    return RecordCollection.Criterion(
      folder: "types", titleKey: .eventTypes, termKey: .eventType, introKey: .eventTypesIntro,
      sections: grouping.sections(
        listed + grouping.keys.filter { !listed.contains($0) }.sorted(), unstated: text[.unstated], title: { $0 },
        slug: WordSlug.slug))
  }

  private func years() -> RecordCollection.Criterion {
    var grouping = SectionGrouping<Int>()
    for (position, event) in roll.events.enumerated() { grouping.add(position, to: event.profile.date.year) }
    return RecordCollection.Criterion(
      folder: "years", titleKey: .years, termKey: nil, introKey: .eventYearsIntro,
      sections: grouping.sections(
        grouping.keys.sorted(by: >), unstated: text[.unstated],
        title: { text(.yearTitle, ["year": String($0)]) }, slug: String.init))
  }

  /// By strokes; their own pages list their events.
  private func people() -> RecordCollection.Criterion {
    let people = roll.peopleByStrokes.filter { !roll.people[$0].events.isEmpty }
    let anchor = RelatedRecordsView.anchor(of: .event)
    return RecordCollection.Criterion(
      folder: "people", titleKey: .speakers, termKey: .speakers, introKey: .eventPeopleIntro,
      sections: people.map { position in
        let person = roll.people[position]
        return RecordCollection.Section(
          title: person.profile.name.text, slug: person.profile.common.slug ?? "-", records: person.events,
          page: SiteURL(page: paths.people[position], fragment: anchor))
      })
  }
}
