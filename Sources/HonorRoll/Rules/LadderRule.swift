import Diagnostics

/// Where the wall climbs step by step (逐级), nobody stands on a step without an award of each step below.
struct LadderRule {
  let settings: WallSettings

  func check(_ people: [RollPerson], into diagnostics: inout [Diagnostic]) {
    guard settings.climbsStepByStep else { return }
    for person in people {
      var awards: [Int: Award] = [:]
      for award in person.awards {
        // An award may be of several steps, as where one lists a level and another an honor of it.
        for step in settings.tiers.indices where settings.tiers[step].isReached(by: award, in: settings.catalogue) {
          awards[step] = awards[step] ?? award
        }
      }
      guard let highest = settings.ladder.step(of: person.awards), let award = awards[highest] else { continue }
      let missing = settings.tiers.indices.filter { $0 > highest && awards[$0] == nil }
      guard !missing.isEmpty else { continue }
      let names = missing.map { "“\(settings.tiers[$0].name)”" }
      diagnostics.append(
        Diagnostic(
          .skippedStep, at: award.place,
          .init(
            "没有\(names.joined())一级的荣誉,就到了“\(settings.tiers[highest].name)”",
            "On “\(settings.tiers[highest].name)” without an award of \(names.joined(separator: ", "))"),
          hint: .init("请补上下级的荣誉;确是破格的,可以忽略这条警告", "Add the awards of the steps below; silence this for an exception")))
    }
  }
}
