import Diagnostics
import FrontMatter

/// What must be true of one studio's profile: its state, its namings and its dates agree.
struct StudioRule {
  let asOf: PartialDate

  func check(_ studio: Studio, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    let future = FutureDateRule(asOf: asOf)
    for key: FieldKey in ["founded", "leadSince"] { future.check(values.date(key), into: &diagnostics) }
    for name in values.maps("formerNames") { future.check(name.date("until"), into: &diagnostics) }
    for lead in values.maps("formerLeads") {
      future.check(lead.date("end"), into: &diagnostics)
      ReversedDatesRule.check(lead.date("start"), lead.date("end"), into: &diagnostics)
    }
    for review in values.maps("reviews") { future.check(review.date("year"), into: &diagnostics) }
    checkState(studio, into: &diagnostics)
    checkCorrection(studio, into: &diagnostics)
    checkReviews(studio.reviews, into: &diagnostics)
  }

  private func checkState(_ studio: Studio, into diagnostics: inout [Diagnostic]) {
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

  private func checkCorrection(_ studio: Studio, into diagnostics: inout [Diagnostic]) {
    guard let deadline = studio.correctionDeadline else { return }
    if studio.state != .correcting {
      diagnostics.append(
        Diagnostic(
          .statusMismatch, at: deadline.place,
          .init(
            "写了整改期限,状态却是“\(studio.state.rawValue)”",
            "There is a deadline of correction but the state is “\(studio.state.rawValue)”"),
          hint: .init("正在整改的写“状态: 限期整改”;整改完了,请去掉“整改期限”", "Set “状态: 限期整改”, or remove “整改期限” when it is done")))
    } else if deadline.value.lastDay < asOf {
      diagnostics.append(
        Diagnostic(
          .correctionOverdue, at: deadline.place,
          .init("整改期限 \(deadline.value.iso) 已经过了", "The deadline of correction, \(deadline.value.iso), has passed"),
          hint: .init(
            "整改合格的,“状态”改回“在册”,去掉“整改期限”;没有完成的,按办法处理或延期",
            "Set the state back where it is in order; otherwise decide, or extend the deadline")))
    }
  }

  private func checkReviews(_ reviews: [Review], into diagnostics: inout [Diagnostic]) {
    struct Identity: Hashable {
      let date: PartialDate
      let kind: ReviewKind?
    }
    var seen: Set<Identity> = []
    for review in reviews where !seen.insert(Identity(date: review.date, kind: review.kind)).inserted {
      diagnostics.append(
        Diagnostic(
          .duplicateReview, at: review.place,
          .init(
            "\(review.date.iso) 的\(review.kind?.rawValue ?? "考核")写了两次",
            "The review of \(review.date.iso) (\(review.kind?.rawValue ?? "考核")) is given twice"),
          hint: .init("请去掉一条;确是两次的,写明种类,或把时间写到月", "Remove one; if there were two, state the kinds or the months")))
    }
  }
}
