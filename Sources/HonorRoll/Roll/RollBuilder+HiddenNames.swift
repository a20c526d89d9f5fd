import Diagnostics

extension RollBuilder {
  /// Reports where records that are shown name somebody who may not be.
  ///
  /// - Parameters:
  ///   - craftsmen: All profiles.
  ///   - visibilities: What is shown of each.
  func checkNames(
    _ craftsmen: [Craftsman], _ visibilities: [Visibility], _ roll: Roll, into diagnostics: inout [Diagnostic]
  ) {
    guard visibilities.contains(where: { $0 == .hidden || $0 == .neutral }) else { return }
    var hidden: Set<String> = []
    var others: Set<String> = []
    for (craftsman, visibility) in zip(craftsmen, visibilities) {
      switch visibility {
      case .hidden, .neutral: hidden.insert(craftsman.name.text)
      case .shown, .unpublished: others.insert(craftsman.name.text)
      }
    }
    let rule = HiddenNameRule(hidden: hidden, others: others)
    guard !rule.isIdle else { return }
    for person in roll.people {
      let profile = person.profile
      rule.check(
        profile.common,
        [
          ("摘要", profile.summary), ("语录", profile.quote), ("绝活", profile.signature), ("职务", profile.post),
          ("单位", profile.unit?.value), ("专长", profile.skills.joined(separator: "、")),
          ("专家", ((profile.expert?.fields ?? []) + [profile.expert?.contact?.value ?? ""]).joined(separator: "、")),
          ("师傅", person.apprenticeships.compactMap(\.profile.goal).joined(separator: "、")),
        ], into: &diagnostics)
    }
    for studio in roll.studios {
      let profile = studio.profile
      rule.check(
        profile.common,
        [
          ("名称", profile.name), ("摘要", profile.summary), ("单位", profile.unit?.value),
          ("曾用名", profile.formerNames.map(\.name).joined(separator: "、")),
        ], into: &diagnostics)
    }
    for alliance in roll.alliances {
      let profile = alliance.profile
      rule.check(
        profile.common,
        [
          ("名称", profile.name), ("摘要", profile.summary), ("主办", profile.organizer),
          (
            "工作站", profile.stations.flatMap { [$0.name, $0.unit, $0.place] }.compactMap(\.self).joined(separator: "、")
          ),
          ("成员单位", profile.units.map(\.value).joined(separator: "、")),
        ], into: &diagnostics)
    }
    for campaign in roll.campaigns {
      let profile = campaign.profile
      rule.check(
        profile.common,
        [
          ("名称", profile.name), ("摘要", profile.summary),
          ("公示", profile.notices.map(\.title.value).joined(separator: "、")),
        ], into: &diagnostics)
    }
    for achievement in roll.achievements {
      let profile = achievement.profile
      rule.check(
        profile.common, [("名称", profile.name), ("摘要", profile.summary), ("单位", profile.unit?.value)],
        into: &diagnostics)
    }
    for competition in roll.competitions {
      let profile = competition.profile
      rule.check(
        profile.common,
        [
          ("名称", profile.name), ("摘要", profile.summary), ("主办", profile.organizers.joined(separator: "、")),
          ("成绩", profile.results.compactMap(\.unit?.value).joined(separator: "、")),
        ], into: &diagnostics)
    }
    for event in roll.events {
      let profile = event.profile
      rule.check(
        profile.common,
        [
          ("名称", profile.name), ("摘要", profile.summary), ("地点", profile.place),
          ("主办", profile.organizers.joined(separator: "、")),
          (
            "课程",
            profile.courses.flatMap { [$0.title, $0.audience, $0.summary] }.compactMap(\.self).joined(separator: "、")
          ),
        ], into: &diagnostics)
    }
    for page in roll.pages {
      rule.check(page.common, [("标题", page.title), ("摘要", page.summary)], into: &diagnostics)
    }
  }
}
