import FrontMatter

/// The wall's ladder (工匠选树体系): who rose to which step when.
struct Ladder {
  let settings: WallSettings

  /// The step an award lifts to.
  func step(of award: Award) -> Int? {
    settings.tiers.firstIndex { $0.isReached(by: award, in: settings.catalogue) }
  }

  /// All rises of all people, the latest first, those of one date by strokes. An award without a year can't say when.
  func moves(of people: [RollPerson]) -> [LadderMove] {
    var moves: [LadderMove] = []
    for (position, person) in people.enumerated() {
      // A step written in the profile overrides what the awards say.
      guard let highest = person.tier else { continue }
      var lifting: [(date: PartialDate, step: Int, award: Award)] = []
      for award in person.awards {
        if let date = award.date, let step = step(of: award), step >= highest { lifting.append((date, step, award)) }
      }
      lifting.sort { ($0.date, $0.step) < ($1.date, $1.step) }
      var step: Int?
      for (date, next, award) in lifting where step.map({ next < $0 }) ?? true {
        moves.append(LadderMove(person: position, from: step, to: next, award: award, date: date))
        step = next
      }
    }
    return moves.sorted { left, right in
      if left.date != right.date { return left.date > right.date }
      let (a, b) = (people[left.person].strokeRank, people[right.person].strokeRank)
      return a == b ? left.to < right.to : a < b
    }
  }
}
