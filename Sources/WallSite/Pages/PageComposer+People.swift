import Diagnostics
import FrontMatter
import HanText
import HonorRoll
import StringTemplates

extension PageComposer {
  func craftsman(_ position: Int, _ page: PlannedPage, into diagnostics: inout [Diagnostic]) -> Composition {
    let person = roll.people[position]
    let profile = person.profile
    let body = article(profile.common, page, into: &diagnostics)
    let view = CraftsmanView(
      name: profile.name.text, isShort: profile.name.isTwoCharacters, isLong: profile.name.isLong,
      note: profile.isDeceased ? noteText([text[.deceased]]) : nil,
      pinyin: profile.pinyin ?? Romanization.text(of: profile.name), seal: SealView(of: profile.name),
      tier: person.tier.map { LinkView(title: roll.settings.tiers[$0].name, url: tierURL($0)) },
      tierColor: context.tierColor(person.tier), summary: profile.summary, quote: profile.quote,
      facts: facts(person), honorGroups: honorGroups(person), skills: profile.skills, signature: profile.signature,
      studios: person.studios.map { role in
        StudioLinkView(
          title: roll.studios[role.studio].profile.name, url: context.studioURLs[role.studio],
          role: role.isLead ? text[.leadRole] : text[.memberRole])
      } + studiosLedBefore(position),
      alliances: person.alliances.map {
        LinkView(title: roll.alliances[$0].profile.name, url: context.allianceURLs[$0])
      },
      line: line(of: position), expert: expert(profile), related: related(ofPerson: position),
      article: body.parts)
    let description = profile.summary ?? personDescription(person)
    let head = Head(
      title: title(distinctName(profile)), description: description, kind: "profile",
      trail: [LinkView(title: profile.name.text, url: nil)],
      data: StructuredData.person(person, url: canonical(page.path), context: context),
      previous: position > 0 ? context.link(.member(position - 1)) : nil,
      next: position + 1 < roll.people.count ? context.link(.member(position + 1)) : nil)
    return Composition(head: head, view: CraftsmanView.schema.capture(view), comments: body.comments)
  }

  /// The name, for namesakes with what tells them apart: the titles of windows and search results are all there is to
  /// see of a page then.
  private func distinctName(_ profile: Craftsman) -> String {
    let name = profile.name.text
    guard context.namesakes.contains(name), let mark = profile.unit?.value ?? profile.trade?.value else { return name }
    return name + (noteText([mark]) ?? "")
  }

  private func personDescription(_ person: RollPerson) -> String {
    let facts = [person.profile.unit?.value, person.profile.trade?.value, person.awards.first?.title].compactMap { $0 }
    guard !facts.isEmpty else { return title(person.profile.name.text) }
    return text(
      .descriptionPerson, ["name": person.profile.name.text, "facts": facts.joined(separator: text[.separator])])
  }

  private func facts(_ person: RollPerson) -> [FactView] {
    let profile = person.profile
    let settings = roll.settings
    let ethnicity = profile.ethnicity == "汉族" || profile.ethnicity == "汉" ? nil : profile.ethnicity
    let status = profile.personStatus == "退休" || profile.personStatus == "返聘" ? profile.personStatus : nil
    return [
      fact(.unit, profile.unit?.value, in: .unit, at: person.terms.unit),
      fact(.post, profile.post),
      fact(.trade, profile.trade?.value, in: .trade, at: person.terms.trade),
      fact(.skillLevel, profile.skillLevel),
      fact(.professionalTitle, profile.professionalTitle),
      fact(.industry, nil, in: .industry, at: person.terms.industry),
      regionFact(person.terms.region),
      fact(.ethnicity, ethnicity),
      fact(.affiliation, settings.publishesAffiliation ? profile.affiliation : nil),
      fact(.born, settings.publishesBirthYear ? profile.born.map { text(.bornYear, ["year": String($0.year)]) } : nil),
      fact(.personStatus, status),
      campaignFact(person.campaigns),
    ].compactMap { $0 }
  }

  private func honorGroups(_ person: RollPerson) -> [HonorGroupView] {
    var groups: [(level: HonorLevel?, rows: [HonorRowView])] = []
    for award in person.awards {
      let row = honorRow(award, holder: .person)
      if let last = groups.indices.last, groups[last].level == award.level {
        groups[last].rows.append(row)
      } else {
        groups.append((award.level, [row]))
      }
    }
    return groups.map { group in
      HonorGroupView(level: group.level.map(roll.settings.display) ?? text[.otherLevel], honors: group.rows)
    }
  }

  func honorRow(_ award: Award, holder: HolderKind) -> HonorRowView {
    HonorRowView(
      year: award.year.map(String.init), title: award.title, grade: award.grade, session: award.session,
      verb: award.verb, issuers: award.issuers.isEmpty ? nil : award.issuers.joined(separator: text[.separator]),
      document: award.document, posthumous: award.status == .posthumous, unitThen: award.unitThen,
      url: context.rollURL(of: award, holder: holder))
  }

  /// `(女,回族)`: what stands behind a name.
  func noteText(_ notes: [String]) -> String? {
    notes.isEmpty ? nil : text(.note, ["note": notes.joined(separator: text[.noteJoin])])
  }

  /// What a roll notes of a person: women, everybody who isn't Han, and the deceased.
  func rollNote(_ profile: Craftsman) -> String? {
    var notes: [String] = []
    if profile.isFemale == true { notes.append(text[.female]) }
    if let ethnicity = profile.ethnicity, ethnicity != "汉族", ethnicity != "汉" { notes.append(ethnicity) }
    if profile.isDeceased { notes.append(text[.deceased]) }
    return noteText(notes)
  }
}

extension PersonName {
  /// Whether the name is so long that it is set smaller.
  var isLong: Bool { text.unicodeScalars.count >= 7 }
}
