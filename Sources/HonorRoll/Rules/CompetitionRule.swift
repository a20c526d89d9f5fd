import Diagnostics
import FrontMatter

/// What must be true of one competition's file: its words are the wall's, a result has somebody, and nothing was won
/// before it was held.
struct CompetitionRule {
  let settings: WallSettings
  let asOf: PartialDate

  func check(_ competition: Competition, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    settings.competitionCategories.check(
      competition.category, field: .init("竞赛类别", "categories of competitions"), into: &diagnostics)
    settings.competitionLevels.check(
      competition.level, field: .init("竞赛级别", "levels of competitions"), into: &diagnostics)
    if !competition.results.isEmpty { FutureDateRule(asOf: asOf).check(values.date("year"), into: &diagnostics) }
    for result in competition.results { check(result, into: &diagnostics) }
    // A wall that lists no trades takes all.
    guard !settings.trades.isEmpty else { return }
    let known = settings.tradeNames
    for trade in competition.trades + competition.results.compactMap(\.trade)
    where known.position(of: trade.value) == nil {
      diagnostics.append(
        .unlistedTerm(
          trade, near: NearMiss.nearest(to: trade.value, among: known.all), field: .init("工种", "trades")))
    }
  }

  private func check(_ result: CompetitionResult, into diagnostics: inout [Diagnostic]) {
    settings.competitionRanks.check(result.rank, field: .init("竞赛成绩", "ranks of competitions"), into: &diagnostics)
    settings.competitionDivisions.check(
      result.division, field: .init("竞赛组别", "divisions of competitions"), into: &diagnostics)
    guard result.people.isEmpty, result.unit == nil, result.studios.isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        .missingField, at: result.place,
        .init("这条成绩没有写选手、单位或工作室", "This result has neither people nor a unit nor a studio"),
        hint: .init("写上“选手”;集体奖写“单位”", "Add “选手”, or “单位” for an award to a collective")))
  }
}
