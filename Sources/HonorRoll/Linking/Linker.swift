import Diagnostics
import FrontMatter

/// Links people, studios and alliances to each other, both ways.
struct Linker {
  var people: [PersonDraft]
  var studios: [StudioDraft]
  var alliances: [AllianceDraft]
  var personResolver: PersonResolver
  var studioResolver: TeamResolver
  var allianceResolver: TeamResolver
  /// By position in `people`.
  let strokeRanks: [Int]
  /// Positions in `people`, by strokes.
  let peopleByStrokes: [Int]
  private var memberships: Set<Membership> = []
  /// For one list after the other.
  var seen: SeenPeople
  /// People whose own profiles name achievements, and studios: few do.
  private(set) var peopleNamingAchievements: [Int] = []
  private(set) var studiosNamingAchievements: [Int] = []

  private struct Membership: Hashable {
    let studio: Int
    let alliance: Int
  }

  init(
    people: [PersonDraft], studios: [StudioDraft], alliances: [AllianceDraft], personResolver: PersonResolver,
    studioResolver: TeamResolver, allianceResolver: TeamResolver
  ) {
    self.people = people
    self.studios = studios
    self.alliances = alliances
    self.personResolver = personResolver
    self.studioResolver = studioResolver
    self.allianceResolver = allianceResolver
    strokeRanks = people.map(\.strokeRank)
    var byStrokes = [Int](repeating: 0, count: people.count)
    for (position, rank) in strokeRanks.enumerated() { byStrokes[rank] = position }
    peopleByStrokes = byStrokes
    seen = SeenPeople(count: people.count)
  }

  /// Positions in `people`, each once, put in order.
  ///
  /// - Parameter lists: Positions in `people`.
  mutating func byStrokes(_ lists: [Int]...) -> [Int] {
    seen.beginList()
    var ranks: [Int] = []
    for list in lists {
      for person in list where seen.insert(person) { ranks.append(strokeRanks[person]) }
    }
    ranks.sort()
    return ranks.map { peopleByStrokes[$0] }
  }

  mutating func link(into diagnostics: inout [Diagnostic]) {
    linkStudios(into: &diagnostics)
    linkPeople(into: &diagnostics)
    linkAlliances(into: &diagnostics)
  }

  private mutating func linkStudios(into diagnostics: inout [Diagnostic]) {
    for position in studios.indices {
      let profile = studios[position].profile
      let lead = profile.lead.flatMap { personResolver.resolve($0, into: &diagnostics) }
      studios[position].lead = lead
      if case .member(let person)? = lead {
        people[person].studios.append(StudioRole(studio: position, isLead: true))
      }
      linkFormerLeads(of: position, into: &diagnostics)
      seen.beginList()
      if let lead { _ = seen.insert(lead) }
      let members = profile.members
      studios[position].members.reserveCapacity(members.count)
      for index in members.indices {
        guard let member = personResolver.resolve(members[index], into: &diagnostics), seen.insert(member) else {
          continue
        }
        studios[position].members.append(member)
        if case .member(let person) = member {
          people[person].studios.append(StudioRole(studio: position, isLead: false))
        }
      }
      for written in profile.alliances {
        guard let alliance = allianceResolver.resolve(written, into: &diagnostics) else { continue }
        join(studio: position, alliance: alliance)
      }
      if !profile.achievements.isEmpty { studiosNamingAchievements.append(position) }
    }
  }

  private mutating func linkFormerLeads(of position: Int, into diagnostics: inout [Diagnostic]) {
    var leads: [RollFormerLead] = []
    for written in studios[position].profile.formerLeads {
      guard let person = personResolver.resolve(written.person, into: &diagnostics) else { continue }
      leads.append(RollFormerLead(person: person, start: written.start, end: written.end))
      guard case .member(let member) = person, people[member].studiosLedBefore.last != position,
        studios[position].lead != person
      else { continue }
      people[member].studiosLedBefore.append(position)
    }
    studios[position].formerLeads = leads.latestFirst
  }

  private mutating func linkPeople(into diagnostics: inout [Diagnostic]) {
    for position in people.indices {
      let profile = people[position].profile
      let written = profile.studios
      for index in written.indices {
        guard let studio = studioResolver.resolve(written[index], into: &diagnostics),
          !people[position].studios.contains(where: { $0.studio == studio })
        else { continue }
        people[position].studios.append(StudioRole(studio: studio, isLead: false))
        studios[studio].members.append(.member(position))
      }
      if !profile.achievements.isEmpty { peopleNamingAchievements.append(position) }
      if !profile.apprenticeships.isEmpty { linkMentors(of: position, profile, into: &diagnostics) }
    }
    let ranks = strokeRanks
    for position in people.indices where people[position].apprentices.count > 1 {
      people[position].apprentices.sort { ranks[$0] < ranks[$1] }
    }
  }

  private mutating func linkMentors(
    of position: Int, _ profile: Craftsman, into diagnostics: inout [Diagnostic]
  ) {
    let hasSeveral = profile.apprenticeships.count > 1
    var named: Set<Lineage.Person> = []
    for agreement in profile.apprenticeships {
      let written = agreement.mentor
      guard let mentor = personResolver.resolve(written, into: &diagnostics) else { continue }
      var unit: String?
      let identity: Lineage.Person
      switch mentor {
      case .member(position):
        diagnostics.append(
          Diagnostic(
            .selfReference, at: written.place,
            .init("\(profile.name.text)不能是自己的师傅", "\(profile.name.text) can't be their own mentor"),
            hint: .init("如是同名的另一人,请写“外:\(profile.name.text)”", "For a namesake write “外:\(profile.name.text)”")))
        continue
      case .member(let person): identity = .member(person)
      case .outsider(let name):
        unit = personResolver.outsiderUnit(of: written)
        identity = .outsider(name: name, unit: unit)
      }
      guard !hasSeveral || named.insert(identity).inserted else {
        diagnostics.append(
          Diagnostic(
            .duplicateMentor, at: written.place,
            .init("师傅“\(written.value)”写了两次", "The mentor “\(written.value)” is given twice"),
            hint: .init(
              "请去掉一条;有师徒协议的留协议那条。是同名的两人,写明单位", "Remove one, not the agreement; for two of one name write their units")))
        continue
      }
      if case .member(let person) = mentor { people[person].apprentices.append(position) }
      people[position].apprenticeships.append(
        RollApprenticeship(mentor: mentor, outsiderUnit: unit, profile: agreement))
    }
  }

  private mutating func linkAlliances(into diagnostics: inout [Diagnostic]) {
    for position in alliances.indices {
      let profile = alliances[position].profile
      for written in profile.studios {
        guard let studio = studioResolver.resolve(written, into: &diagnostics) else { continue }
        join(studio: studio, alliance: position)
      }
      var named: Set<AllianceLead> = []
      for written in profile.leads {
        guard let lead = lead(written, into: &diagnostics), named.insert(lead).inserted else { continue }
        alliances[position].leads.append(lead)
        // A studio that leads belongs to the alliance, whether or not it is listed again.
        switch lead {
        case .studio(let studio): join(studio: studio, alliance: position)
        case .person(let person): people[person].alliances.append(position)
        case .text: break
        }
      }
    }
    for position in alliances.indices {
      var members: [Int] = []
      for case .person(let person) in alliances[position].leads { members.append(person) }
      for studio in alliances[position].studios {
        if case .member(let person)? = studios[studio].lead { members.append(person) }
        for case .member(let person) in studios[studio].members { members.append(person) }
      }
      alliances[position].people = byStrokes(members)
      alliances[position].studios.sort()
    }
  }

  private mutating func join(studio: Int, alliance: Int) {
    guard memberships.insert(Membership(studio: studio, alliance: alliance)).inserted else { return }
    alliances[alliance].studios.append(studio)
    studios[studio].alliances.append(alliance)
  }

  /// A studio of the wall, a person of the wall, or else plain text: units lead alliances too.
  private mutating func lead(_ written: Located<String>, into diagnostics: inout [Diagnostic]) -> AllianceLead? {
    if studioResolver.knows(written.value) {
      return studioResolver.resolve(written, into: &diagnostics).map(AllianceLead.studio)
    }
    switch personResolver.resolve(written, into: &diagnostics) {
    case .member(let person)?: return .person(person)
    case .outsider?: return .text(WrittenName(written.value).text)
    case nil: return nil
    }
  }
}
