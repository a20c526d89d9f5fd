import Diagnostics
import FrontMatter

/// What must be true of one studio's profile: its state and the state of its namings agree.
struct StudioRule {
  let asOf: PartialDate

  func check(_ studio: Studio, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    FutureDateRule(asOf: asOf).check(values.date("founded"), into: &diagnostics)
    let inForce = studio.namings.filter(\.isInForce)
    if studio.state == .delisted, let naming = inForce.first {
      diagnostics.append(
        Diagnostic(
          .statusMismatch, at: naming.place,
          .init(
            "工作室已摘牌,命名“\(naming.title)”却仍然有效",
            "The studio is delisted but its naming “\(naming.title)” is in force"),
          hint: .init("请给被撤销的命名写“状态: 已撤销”", "Mark the naming that was taken back “状态: 已撤销”")))
    } else if studio.state.isActive, inForce.isEmpty, !studio.namings.isEmpty {
      diagnostics.append(
        Diagnostic(
          .statusMismatch, at: studio.statePlace,
          .init(
            "工作室的命名全部撤销了,状态却是“\(studio.state.rawValue)”",
            "All namings of the studio were taken back but its state is “\(studio.state.rawValue)”"),
          hint: .init("请写“状态: 摘牌”", "Set “状态: 摘牌”")))
    }
  }
}
