import HonorRoll
import StringTemplates

extension PageComposer {
  func rollIndex(on sheet: PageSheet) -> Composition {
    var levels: [(level: HonorLevel, honors: [(honor: Int, holder: HolderKind, rolls: [Int])])] = []
    for (position, official) in roll.officialRolls.enumerated() {
      let level = roll.settings.catalogue.honors[official.honor].level
      if levels.last?.level != level { levels.append((level, [])) }
      let last = levels.count - 1
      if let honor = levels[last].honors.indices.last(where: {
        levels[last].honors[$0].honor == official.honor && levels[last].honors[$0].holder == official.holder
      }) {
        levels[last].honors[honor].rolls.append(position)
      } else {
        levels[last].honors.append((official.honor, official.holder, [position]))
      }
    }
    let heading = text[.rolls]
    let view = RollsView(
      title: heading, intro: text[.rollsIntro],
      levels: levels.map { level in
        RollLevelView(
          title: roll.settings.display(level.level),
          honors: level.honors.map { honor in
            RollHonorView(
              title: roll.settings.catalogue.honors[honor.honor].title, kind: text[Self.holderKey(honor.holder)],
              rolls: honor.rolls.map { position in
                let official = roll.officialRolls[position]
                return RollLinkView(
                  title: text(.yearTitle, ["year": String(official.year)]),
                  url: context.rollURLs[position], count: count(of: official))
              })
          })
      })
    let head = Head(
      title: title(heading),
      description: listDescription(heading, text(.countPages, ["count": String(roll.officialRolls.count)])),
      section: .rolls, trail: [LinkView(title: heading, url: nil)])
    return Composition(on: sheet, head: head, RollsView.schema, view)
  }

  func officialRoll(_ position: Int, on sheet: PageSheet) -> Composition {
    let official = roll.officialRolls[position]
    let honor = roll.settings.catalogue.honors[official.honor]
    let heading = text(.rollTitle, ["honor": honor.title])
    let year = text(.yearTitle, ["year": String(official.year)])
    let sentence = sentence(official, honor)
    let title = rollTitles[position]
    let count = count(of: official)
    let hasGrades = official.groups.contains { $0.grade != nil }
    let view = RollView(
      title: heading, year: year, sentence: sentence, holderKind: text[Self.holderKey(official.holder)],
      count: count, basis: context.basis(official.basis),
      groups: official.groups.map { group in
        RollGroupView(title: group.grade ?? (hasGrades ? text[.rollGradeless] : nil)) { [context] list in
          for entry in group.entries { list.append(RollEntryView(entry, of: official.holder, context)) }
        }
      }, document: official.document, incomplete: reservations(official), isTeams: official.holder != .person)
    let head = Head(
      title: self.title(title),
      description: text(
        .descriptionRoll,
        ["sentence": sentence, "wall": roll.settings.name, "count": count]), section: .rolls,
      trail: [
        LinkView(title: text[.rolls], url: SiteURL(page: "rolls.html")), LinkView(title: title, url: nil),
      ],
      previous: position > 0 ? rollLink(position - 1) : nil,
      next: position + 1 < roll.officialRolls.count ? rollLink(position + 1) : nil)
    return Composition(on: sheet, head: head, RollView.schema, view)
  }

  /// What the roll can't claim: to be complete, and to know every unit of that time.
  private func reservations(_ official: OfficialRoll) -> String {
    let showsPresentUnits =
      official.holder == .person
      && official.groups.contains { group in
        group.entries.contains { $0.award.unitThen == nil && roll.people[$0.holder].profile.unit != nil }
      }
    return text[.rollIncomplete] + (showsPresentUnits ? text[.rollPresentUnits] : "")
  }

  func rollLink(_ position: Int) -> LinkView {
    LinkView(title: rollTitles[position], url: context.rollURLs[position])
  }

  /// The title of a roll with the year and, where the honor has several kinds of holders and so several rolls a year, the
  /// kind.
  static func title(of official: OfficialRoll, _ context: SiteContext) -> String {
    let text = context.text
    let honor = context.roll.settings.catalogue.honors[official.honor]
    let title = text(.yearTitle, ["year": String(official.year)]) + text(.rollTitle, ["honor": honor.title])
    guard honor.holders.count > 1 else { return title }
    return title + text(.note, ["note": text[holderKey(official.holder)]])
  }

  private func count(of official: OfficialRoll) -> String {
    let key: TextKey =
      switch official.holder {
      case .person, .unit, .team: .countPeople
      case .studio: .countStudios
      case .achievement: .countAchievements
      }
    return text(key, ["count": String(official.count)])
  }

  /// The decree in one sentence, with its own verb: 授予 an honor, 命名为 and 推选为 one.
  private func sentence(_ official: OfficialRoll, _ honor: Honor) -> String {
    let first = official.groups.first?.entries.first?.award
    let verb = first?.verb ?? honor.verb
    let act = text(
      verbsWithAs.contains(verb) ? .rollVerbAs : .rollVerb, ["verb": verb, "honor": honor.title])
    let issuers = first?.issuers ?? []
    guard !issuers.isEmpty else {
      return text(.rollSentenceWithoutIssuers, ["year": String(official.year), "act": act])
    }
    return text(
      .rollSentence,
      ["year": String(official.year), "issuers": issuers.joined(separator: text[.separator]), "act": act])
  }

  private static func holderKey(_ holder: HolderKind) -> TextKey {
    switch holder {
    case .person: .holderPerson
    case .unit: .holderUnit
    case .team: .holderTeam
    case .achievement: .holderAchievement
    case .studio: .holderStudio
    }
  }
}
