import Diagnostics
import FrontMatter
import HanText
import HonorRoll
import StringTemplates

extension PageComposer {
  func craftsman(
    _ position: Int, _ page: PlannedPage, _ url: WholeURL?, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let person = roll.people[position]
    let profile = person.profile
    let body = article(profile.common, page, on: sheet, into: &diagnostics)
    let view = CraftsmanView(
      composer: self, person: person, position: position, facts: facts(person), line: line(of: position),
      expert: expert(profile), related: related(person, position), article: body.parts)
    let head = Head(
      title: title(distinctName(profile, position)), description: profile.summary ?? personDescription(person),
      kind: "profile",
      trail: [LinkView(title: profile.name.text, url: nil)],
      data: StructuredData.person(person, url: url, context: context, on: sheet),
      isDescribedBySummary: profile.summary != nil,
      previous: position > 0 ? context.link(.member(position - 1)) : nil,
      next: position + 1 < roll.people.count ? context.link(.member(position + 1)) : nil)
    return Composition(
      on: sheet, head: head, CraftsmanView.schema, view, comments: body.comments,
      prose: body.prose(OwnWords(profile), position))
  }

  /// The name, for namesakes with what tells them apart: the titles of windows and search results are all there is to
  /// see of a page then.
  private func distinctName(_ profile: Craftsman, _ position: Int) -> String {
    let name = profile.name.text
    guard context.isNamesake[position], let mark = profile.unit?.value ?? profile.trade?.value else { return name }
    return name + (noteText([mark]) ?? "")
  }

  private func personDescription(_ person: RollPerson) -> String {
    let facts = [person.profile.unit?.value, person.profile.trade?.value, person.awards.first?.title].compactMap { $0 }
    guard !facts.isEmpty else { return title(person.profile.name.text).text }
    return text(
      .descriptionPerson, ["name": person.profile.name.text, "facts": facts.joined(separator: text[.separator])])
  }

  private func facts(_ person: RollPerson) -> [Fact] {
    let profile = person.profile
    var facts: [Fact] = []
    facts.reserveCapacity(12)
    func add(_ fact: Fact?) {
      if let fact { facts.append(fact) }
    }
    add(fact(.unit, at: person.terms.unit, written: profile.unit?.value))
    add(fact(.post, profile.post, mark: .post))
    add(fact(.trade, at: person.terms.trade, written: profile.trade?.value))
    add(fact(.skillLevel, profile.skillLevel))
    add(fact(.professionalTitle, profile.professionalTitle, mark: .professionalTitle))
    add(fact(.industry, at: person.terms.industry))
    add(fact(.region, at: person.terms.region))
    if profile.ethnicity != "汉族", profile.ethnicity != "汉" { add(fact(.ethnicity, profile.ethnicity)) }
    if roll.settings.publishesAffiliation { add(fact(.affiliation, profile.affiliation)) }
    if roll.settings.publishesBirthYear, let born = profile.born {
      add(fact(.born, PartialDate(year: born.year), text.pattern(.bornYear)))
    }
    if profile.personStatus == "退休" || profile.personStatus == "返聘" { add(fact(.personStatus, profile.personStatus)) }
    add(campaignFact(person.campaigns))
    return facts
  }

  /// The awards by level, in their order.
  func addHonors(of person: RollPerson, to list: inout ViewList<HonorGroupView>) {
    var rest = person.awards[...]
    while let first = rest.first {
      let group = rest.prefix { $0.level == first.level }
      list.append(
        HonorGroupView(
          level: first.level.map(roll.settings.display) ?? text[.otherLevel], awards: group, holder: .person,
          composer: self))
      rest = rest[group.endIndex...]
    }
  }

  func honorRow(_ award: Award, holder: HolderKind) -> HonorRowView {
    honorRow(award, onRoll: context.rollNumber(of: award, holder: holder))
  }

  private func honorRow(_ award: Award, onRoll roll: Int?) -> HonorRowView {
    HonorRowView(award: award, separator: text[.separator], url: roll.map { context.rollURLs[$0] })
  }

  func addHonorRow(_ award: Award, holder: HolderKind, to list: inout ViewList<HonorRowView>) {
    let roll = context.rollNumber(of: award, holder: holder)
    if let roll, honorRows.add(award, onRoll: roll, to: &list) { return }
    list.append(honorRow(award, onRoll: roll))
  }

  /// `(女,回族)`: what stands behind a name.
  func noteText(_ notes: [String]) -> String? {
    notes.isEmpty ? nil : text(.note, ["note": notes.joined(separator: text[.noteJoin])])
  }

  /// What stands behind the name of somebody who has died.
  var deceasedNote: String? { noteText([text[.deceased]]) }
}

extension PersonName {
  /// Whether the name is so long that it is set smaller.
  var isLong: Bool {
    // A scalar has one byte that doesn't follow another.
    text.utf8.count >= 7 && text.utf8.count(where: { $0 & 0xC0 != 0x80 }) >= 7
  }
}
