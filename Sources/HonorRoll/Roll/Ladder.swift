import FrontMatter

/// The wall's ladder (工匠选树体系): who rose to which step when.
struct Ladder: Sendable {
  /// By position in the catalogue, the highest step an honor lifts to.
  private let steps: [Int?]

  init(_ tiers: [Tier], catalogue: HonorCatalogue) {
    steps = catalogue.honors.indices.map { honor in
      tiers.firstIndex { $0.names(honor, in: catalogue) }
    }
  }

  /// The step an award lifts to.
  func step(of award: Award) -> Int? {
    guard award.isInForce, let honor = award.honor else { return nil }
    return steps[honor]
  }

  /// The highest step to which any of somebody's awards lifts.
  func step(of awards: [Award]) -> Int? {
    var highest: Int?
    for award in awards {
      if let step = step(of: award), highest.map({ step < $0 }) ?? true { highest = step }
    }
    return highest
  }

  /// The rises of somebody, the first one first. An award without a year can't say when.
  ///
  /// - Parameter highest: The step held now: one written in the profile overrides what the awards say.
  func rises(by awards: [Award], to highest: Int?) -> [LadderRise] {
    guard let highest else { return [] }
    // Hardly anybody rose more than once.
    if awards.count == 1, let award = awards.first {
      guard let step = step(of: award), step >= highest, let date = award.date else { return [] }
      return [LadderRise(from: nil, to: step, award: award, date: date)]
    }
    var lifting: [(date: PartialDate, step: Int, award: Award)] = []
    lifting.reserveCapacity(awards.count)
    for award in awards {
      if let step = step(of: award), step >= highest, let date = award.date { lifting.append((date, step, award)) }
    }
    if lifting.count > 1 { lifting.sort { ($0.date, $0.step) < ($1.date, $1.step) } }
    var rises: [LadderRise] = []
    rises.reserveCapacity(lifting.count)
    for (date, next, award) in lifting where rises.last.map({ next < $0.to }) ?? true {
      rises.append(LadderRise(from: rises.last?.to, to: next, award: award, date: date))
    }
    return rises
  }

  /// All rises of all people, the latest first, those of one date by strokes.
  static func moves(of people: [RollPerson]) -> [LadderMove] {
    var moves: [LadderMove] = []
    var keys: [MoveKey] = []
    moves.reserveCapacity(people.count * 5 / 4)
    keys.reserveCapacity(people.count * 5 / 4)
    for (position, person) in people.enumerated() {
      for rise in person.profile.rises {
        keys.append(
          MoveKey(date: rise.date.orderNumber, rank: person.strokeRank, step: rise.to, number: moves.count))
        moves.append(
          LadderMove(person: position, from: rise.from, to: rise.to, award: rise.award, date: rise.date))
      }
    }
    keys.sort { $0.precedes($1) }
    return keys.map { moves[$0.number] }
  }

  /// What a rise is sorted by.
  private struct MoveKey {
    let date: Int
    let rank: Int
    let step: Int
    /// Among all rises.
    let number: Int

    func precedes(_ other: MoveKey) -> Bool {
      if date != other.date { return date > other.date }
      if rank != other.rank { return rank < other.rank }
      return step == other.step ? number < other.number : step < other.step
    }
  }
}

extension PartialDate {
  /// A number that is greater for a later date; an unknown part comes before every known one.
  fileprivate var orderNumber: Int { (year << 4 | (month ?? 0)) << 5 | (day ?? 0) }
}
