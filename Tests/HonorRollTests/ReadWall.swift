import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// What a wall of a test became, with short ways to ask for what it says.
struct ReadWall {
  let roll: Roll
  let records: [Record]
  let diagnostics: [Diagnostic]

  /// Each as `file:line:column id message`, in Chinese.
  var report: [String] {
    diagnostics.map { "\(at($0.place)) \($0.rule.rawValue) \($0.message.chinese)" }
  }

  /// Each as `file:line:column id`.
  var places: [String] { diagnostics.map { "\(at($0.place)) \($0.rule.rawValue)" } }

  private func at(_ place: SourcePlace) -> String { "\(place.file):\(place.line):\(place.column)" }

  var names: [String] { roll.people.map(\.profile.name.text) }

  /// The only, or the first, craftsman's profile.
  func craftsman() throws -> Craftsman {
    try #require(
      records.lazy.compactMap { if case .craftsman(let craftsman) = $0 { craftsman } else { nil } }.first)
  }

  func studio() throws -> Studio {
    try #require(records.lazy.compactMap { if case .studio(let studio) = $0 { studio } else { nil } }.first)
  }

  func alliance() throws -> Alliance {
    try #require(records.lazy.compactMap { if case .alliance(let alliance) = $0 { alliance } else { nil } }.first)
  }

  func page() throws -> FreePage {
    try #require(records.lazy.compactMap { if case .page(let page) = $0 { page } else { nil } }.first)
  }

  func person(_ name: String) throws -> RollPerson {
    try #require(roll.people.first { $0.profile.name.text == name })
  }

  func studio(_ name: String) throws -> RollStudio {
    try #require(roll.studios.first { $0.profile.name == name })
  }

  func alliance(_ name: String) throws -> RollAlliance {
    try #require(roll.alliances.first { $0.profile.name == name })
  }

  func honor(_ title: String) -> Honor? { roll.settings.catalogue[title] }

  /// The name of the step a person stands on; `nil` for none.
  func tier(of name: String) throws -> String? { try person(name).tier.map { roll.settings.tiers[$0].name } }

  /// A member of the wall by name, somebody outside in brackets.
  func text(_ reference: PersonReference) -> String {
    switch reference {
    case .member(let position): names[position]
    case .outsider(let name): "[\(name)]"
    }
  }

  func text(_ lead: AllianceLead) -> String {
    switch lead {
    case .person(let position): names[position]
    case .studio(let position): roll.studios[position].profile.name
    case .text(let text): "[\(text)]"
    }
  }

  func members(of studio: String) throws -> [String] { try self.studio(studio).members.map(text) }

  func lead(of studio: String) throws -> String? { try self.studio(studio).lead.map(text) }

  func mentors(of name: String) throws -> [String] { try person(name).mentors.map(text) }

  func apprentices(of name: String) throws -> [String] { try person(name).apprentices.map { names[$0] } }

  /// Studios of a person, with `*` where the person leads.
  func studios(of name: String) throws -> [String] {
    try person(name).studios.map { roll.studios[$0.studio].profile.name + ($0.isLead ? "*" : "") }
  }

  /// `name(people|studios|alliances)` of every term that holds something, in the roll's order.
  func terms(_ kind: TermKind) -> [String] {
    (roll.terms[kind] ?? []).filter { !$0.isEmpty }.map { term in
      let holders = [
        term.people.map { names[$0] }, term.studios.map { roll.studios[$0].profile.name },
        term.alliances.map { roll.alliances[$0].profile.name },
      ]
      return "\(term.name)(\(holders.map { $0.joined(separator: " ") }.joined(separator: "|")))"
    }
  }

  func term(_ kind: TermKind, _ name: String) throws -> Term {
    try #require((roll.terms[kind] ?? []).first { $0.name == name })
  }

  /// `year honor kind: grade: names; …` of every official roll.
  var officialRolls: [String] {
    roll.officialRolls.map { official in
      let groups = official.groups.map { group in
        let holders = group.entries.map { entry in
          official.holder == .studio ? roll.studios[entry.holder].profile.name : names[entry.holder]
        }
        return (group.grade.map { "\($0): " } ?? "") + holders.joined(separator: " ")
      }
      let honor = roll.settings.catalogue.honors[official.honor].title
      return "\(official.year) \(honor) \(official.holder.rawValue): \(groups.joined(separator: "; "))"
    }
  }

  /// Everything the roll says, by name: equal where two rolls are.
  var summary: [String] {
    let people = roll.people.map { person in
      let own = person.profile.common
      return "\(own.file) \(person.tier.map(String.init) ?? "-") \(person.strokeRank) "
        + "\(person.awards.map(\.title)) \(person.studios) \(person.mentors.map(text)) "
        + "\(person.apprentices.map { names[$0] }) \(person.terms)"
    }
    let studios = roll.studios.map { studio in
      "\(studio.profile.common.file) \(studio.lead.map(text) ?? "-") \(studio.members.map(text)) \(studio.alliances)"
    }
    let alliances = roll.alliances.map { alliance in
      "\(alliance.profile.common.file) \(alliance.leads.map(text)) \(alliance.studios) "
        + "\(alliance.people.map { names[$0] })"
    }
    let groups = roll.tierGroups.map { "\($0.tier.map(String.init) ?? "-") \($0.people) \($0.basis)" }
    let terms = TermKind.allCases.flatMap(terms)
    let addresses = roll.neutralAddresses.map { "\($0.kind) \($0.slug) \($0.decisions)" }
    return people + studios + alliances + groups + terms + officialRolls + addresses
      + roll.pages.map(\.common.file) + report
  }
}
