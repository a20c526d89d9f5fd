import Diagnostics
import FrontMatter

extension PointTable {
  /// - Parameters:
  ///   - values: Decoded by `PointFields.all`.
  ///   - words: The wall's own categories, levels and ranks of competitions.
  init(
    _ values: FieldValues, catalogue: HonorCatalogue, kinds: AchievementKinds,
    words: (categories: WordList, levels: WordList, ranks: WordList), into diagnostics: inout [Diagnostic]
  ) {
    var honors: [HonorRule] = []
    for rule in values.maps("honors") {
      let title = rule.text("honor")
      let honor = title.flatMap { catalogue.index(of: $0.value) }
      if let title, honor == nil {
        diagnostics.append(.unknownHonor(title, catalogue: catalogue))
        continue
      }
      guard let points = Self.points(rule, into: &diagnostics) else { continue }
      honors.append(
        HonorRule(honor: honor, level: Self.level(rule), grade: rule.text("grade")?.value, points: points))
    }
    var achievements: [AchievementRule] = []
    let groups = Set(kinds.entries.compactMap(\.group))
    for rule in values.maps("achievements") {
      let kind = rule.text("kind")
      let position = kind.flatMap { kinds.position(of: $0.value) }
      if let kind, position == nil {
        diagnostics.append(
          .unlistedTerm(
            kind, near: NearMiss.nearest(to: kind.value, among: kinds.names),
            field: .init("成果类别", "kinds of achievements")))
      }
      if let group = rule.text("group"), !groups.contains(group.value) {
        diagnostics.append(
          .unlistedTerm(
            group, near: NearMiss.nearest(to: group.value, among: groups),
            field: .init("成果类别", "groups of kinds of achievements")))
      }
      guard let points = Self.points(rule, into: &diagnostics) else { continue }
      achievements.append(
        AchievementRule(
          kind: position.map { kinds.entries[$0].name } ?? kind?.value, group: rule.text("group")?.value,
          level: Self.level(rule), grade: rule.text("grade")?.value, points: points))
    }
    var competitions: [CompetitionRule] = []
    for rule in values.maps("competitions") {
      words.categories.check(
        rule.text("category"), field: .init("竞赛类别", "categories of competitions"), into: &diagnostics)
      words.levels.check(rule.text("level"), field: .init("竞赛级别", "levels of competitions"), into: &diagnostics)
      words.ranks.check(rule.text("rank"), field: .init("竞赛成绩", "ranks of competitions"), into: &diagnostics)
      guard let points = Self.points(rule, into: &diagnostics) else { continue }
      competitions.append(
        CompetitionRule(
          category: rule.text("category")?.value, level: rule.text("level")?.value, rank: rule.text("rank")?.value,
          points: points))
    }
    self.init(
      honors: honors, achievements: achievements, competitions: competitions,
      division: PointDivision(values, into: &diagnostics))
  }

  private static func level(_ rule: FieldValues) -> HonorLevel? {
    rule.text("level").flatMap { HonorLevel(name: $0.value) }
  }

  private static func points(_ rule: FieldValues, into diagnostics: inout [Diagnostic]) -> Amount? {
    guard let written = rule.number("points") else { return nil }
    if let points = Amount(written.value), points < Amount(millionths: 1_000_000 * 1_000_000) { return points }
    diagnostics.append(
      Diagnostic(
        .invalidNumber, at: written.place,
        .init("“分”应是 0 到 1000000 之间、最多六位小数的数", "“分” is a number from 0 to 1000000 with at most six decimal places")))
    return nil
  }
}
