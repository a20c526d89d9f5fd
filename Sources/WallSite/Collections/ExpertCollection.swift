import HonorRoll
import StringTemplates

/// The directory of experts: people by what they can help with, by service, trade and region. Positions are among the
/// experts, by strokes.
struct ExpertCollection {
  let roll: Roll
  let text: InterfaceText
  /// Positions in the roll's `people`.
  private let people: [Int]
  /// From a position in the roll's `people` to one among the experts.
  private let positions: [Int?]
  private let urls: [SiteURL]

  static let folder = "experts"

  /// - Parameter personURLs: By position in the roll.
  init(roll: Roll, text: InterfaceText, personURLs: [SiteURL]) {
    self.roll = roll
    self.text = text
    people = roll.peopleByStrokes.filter { roll.people[$0].profile.isListedExpert }
    var positions = [Int?](repeating: nil, count: roll.people.count)
    for (position, person) in people.enumerated() { positions[person] = position }
    self.positions = positions
    urls = people.map { personURLs[$0] }
  }

  func collection() -> RecordCollection {
    RecordCollection(
      .craftsman, folder: Self.folder, name: .init("专家库", "the directory of experts"), titleKey: .experts,
      introKey: .expertsIntro, urls: urls,
      rows: people.indices.map { RecordRowView.schema.capture(row(roll.people[people[$0]], urls[$0])) },
      criteria: [services(), fields(), trades(), regions()],
      count: { text(.countExperts, ["count": String($0.count)]) })
  }

  private func row(_ person: RollPerson, _ url: SiteURL) -> RecordRowView {
    let profile = person.profile
    let services = profile.expert?.services.map(\.value) ?? []
    let fields = profile.expert.map { Self.fields(of: $0, roll.settings.expertFieldNames) } ?? []
    let trade = [profile.trade?.value, profile.skillLevel].compactMap { $0 }
    return RecordRowView(
      date: nil, title: profile.name.text, url: url,
      kind: trade.isEmpty ? nil : trade.joined(separator: text[.separator]), state: nil,
      people: services.isEmpty ? nil : services.joined(separator: text[.separator]), unit: profile.unit?.value,
      note: fields.isEmpty ? nil : fields.joined(separator: text[.separator]))
  }

  private func services() -> RecordCollection.Criterion {
    let listed = roll.settings.expertServices.words
    let grouping = grouping { $0.services.map(\.value) }
    return RecordCollection.Criterion(
      folder: "services", titleKey: .expertServices, termKey: .expertServices, introKey: .expertServicesIntro,
      sections: grouping.sections(
        listed + grouping.keys.filter { !listed.contains($0) }.sorted(), unstated: text[.unstated], title: { $0 },
        slug: WordSlug.slug))
  }

  private func fields() -> RecordCollection.Criterion {
    let names = roll.settings.expertFieldNames
    let grouping = grouping { Self.fields(of: $0, names) }
    // Those the wall lists stand as listed, then those that most can help with.
    let listed = names.entries.map(\.name)
    let counts = Dictionary(uniqueKeysWithValues: grouping.keys.map { ($0, grouping.records(of: $0).count) })
    let others = counts.filter { !listed.contains($0.key) }
      .sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map(\.key)
    return RecordCollection.Criterion(
      folder: "fields", titleKey: .expertFields, termKey: .expertFields, introKey: .expertFieldsIntro,
      sections: grouping.sections(
        listed + others, unstated: text[.unstated], title: { $0 },
        slug: { Self.slug(ofField: $0, names) }))
  }

  /// What an expert helps with, as the wall calls it, each once.
  static func fields(of expert: Expert, _ names: TermNames) -> [String] {
    expert.fields.reduce(into: []) { fields, field in
      let name = names.canonical(field)
      if !fields.contains(name) { fields.append(name) }
    }
  }

  static func slug(ofField field: String, _ names: TermNames) -> String {
    names.position(of: field).flatMap { names.entries[$0].slug } ?? WordSlug.slug(field)
  }

  private func grouping(_ words: (Expert) -> [String]) -> SectionGrouping<String> {
    var grouping = SectionGrouping<String>()
    for (position, person) in people.enumerated() {
      let words = roll.people[person].profile.expert.map(words) ?? []
      if words.isEmpty { grouping.add(position, to: nil) }
      for word in words { grouping.add(position, to: word) }
    }
    return grouping
  }

  private func trades() -> RecordCollection.Criterion {
    let terms = roll.terms[.trade] ?? []
    var grouping = SectionGrouping<Int>()
    for (position, person) in people.enumerated() { grouping.add(position, to: roll.people[person].terms.trade) }
    return RecordCollection.Criterion(
      folder: "trades", titleKey: .trades, termKey: .trade, introKey: .expertTradesIntro,
      sections: grouping.sections(
        Array(terms.indices), unstated: text[.unstated], title: { terms[$0].name }, slug: { terms[$0].slug }),
      reportsCollisions: true)
  }

  /// The tree of the wall's regions; whoever is in a region is in the regions above it.
  private func regions() -> RecordCollection.Criterion {
    let terms = roll.terms[.region] ?? []
    var sections: [RecordCollection.Section] = []
    var sectionPositions = [Int?](repeating: nil, count: terms.count)
    for (index, term) in terms.enumerated() {
      let records = term.people.compactMap { positions[$0] }
      guard !records.isEmpty else { continue }
      sectionPositions[index] = sections.count
      sections.append(RecordCollection.Section(title: term.name, slug: term.slug, records: records))
    }
    for (index, term) in terms.enumerated() {
      guard let section = sectionPositions[index] else { continue }
      sections[section].parent = term.parent.flatMap { sectionPositions[$0] }
      sections[section].children = term.children.compactMap { sectionPositions[$0] }
    }
    return RecordCollection.Criterion(
      folder: "regions", titleKey: .regions, termKey: .region, introKey: .expertRegionsIntro, sections: sections,
      reportsCollisions: true)
  }
}
