import Diagnostics
import FrontMatter

/// What a wall gives points for. Of the rules for one kind of thing the first that fits counts, and a thing that none
/// fits has no points.
public struct PointTable: Sendable {
  struct HonorRule: Sendable {
    let honor: Int?
    let level: HonorLevel?
    let grade: String?
    let points: Amount
  }

  struct AchievementRule: Sendable {
    let kind: String?
    let group: String?
    let level: HonorLevel?
    let grade: String?
    let points: Amount
  }

  struct CompetitionRule: Sendable {
    let category: String?
    let level: String?
    let rank: String?
    let points: Amount
  }

  private let honors: [HonorRule]
  private let achievements: [AchievementRule]
  private let competitions: [CompetitionRule]
  /// How the people of an achievement share its points.
  let division: PointDivision

  init(
    honors: [HonorRule], achievements: [AchievementRule], competitions: [CompetitionRule], division: PointDivision
  ) {
    self.honors = honors
    self.achievements = achievements
    self.competitions = competitions
    self.division = division
  }

  /// - Parameter catalogue: Its level counts, as it does for tiers.
  func points(for award: Award, catalogue: HonorCatalogue) -> Amount? {
    let level = award.honor.map { catalogue.honors[$0].level } ?? award.level
    let fitting = honors.indices.first { index in
      (honors[index].honor == nil || honors[index].honor == award.honor)
        && (honors[index].level == nil || honors[index].level == level)
        && (honors[index].grade == nil || honors[index].grade == award.grade)
    }
    return fitting.map { honors[$0].points }
  }

  /// What is given for each honor of the catalogue, by position.
  func rates(of catalogue: HonorCatalogue) -> [PointRate] {
    catalogue.honors.indices.map { honor in
      PointRate(
        honors.lazy.filter { rule in
          (rule.honor == nil || rule.honor == honor)
            && (rule.level == nil || rule.level == catalogue.honors[honor].level)
        }.map { ($0.grade, $0.points) })
    }
  }

  /// What is given for achievements of a kind, by the order of their level, and last for those without one.
  func rates(of kind: AchievementKind?) -> [PointRate] {
    (HonorLevel.allCases.map(Optional.some) + [nil]).map { level in
      PointRate(
        achievements.lazy.filter { rule in
          (rule.kind == nil || rule.kind == kind?.name) && (rule.group == nil || rule.group == kind?.group)
            && (rule.level == nil || rule.level == level)
        }.map { ($0.grade, $0.points) })
    }
  }

  func points(for result: RollCompetition.Result, in competition: Competition) -> Amount? {
    competitions.first { rule in
      (rule.category == nil || rule.category == competition.category?.value)
        && (rule.level == nil || rule.level == competition.level?.value)
        && (rule.rank == nil || rule.rank == result.rank)
    }?.points
  }
}
