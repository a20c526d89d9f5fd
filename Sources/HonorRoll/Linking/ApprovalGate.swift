import Diagnostics
import FrontMatter

/// Where the wall asks for it, nothing is published that lacks 签发.
struct ApprovalGate: Sendable {
  let isRequired: Bool
  let asOf: PartialDate
  /// In a preview everything is shown.
  let includesDrafts: Bool

  /// Whether a record waits for its approval, whatever else is said of it.
  func withholds(_ common: RecordCommon) -> Bool {
    isRequired && !includesDrafts && !(common.approval?.isGiven(by: asOf) ?? false)
  }

  /// What is shown of a record that may be published only when approved. Until then it is a draft: its name may be
  /// mentioned as any outsider's.
  func visibility(_ visibility: Visibility, of common: RecordCommon) -> Visibility {
    visibility == .shown && withholds(common) ? .unpublished : visibility
  }

  /// Lists a record that is kept back by nothing but the lack of an approval.
  func check(_ record: Record, into diagnostics: inout [Diagnostic]) {
    let common = record.common
    let isMeant = common.display == .listed || common.display == .notice
    guard isMeant, !record.hasNothingLeft, withholds(common) else { return }
    let coming = common.approval.flatMap { $0.approved == nil ? nil : $0.date }
    diagnostics.append(
      Diagnostic(
        .notApproved, at: coming?.place ?? common.place,
        coming.map {
          .init(
            "签发日期 \($0.value.iso) 还没有到,到那天才发布",
            "The approval's date, \($0.value.iso), has not come; published from then on")
        } ?? .init("没有签发,不发布", "Not approved (签发): not published"),
        hint: coming == nil
          ? .init("审核后写“审发: {起草: …, 审核: …, 签发: …, 签发日期: …}”", "When reviewed, write “审发: {…, 签发: …, 签发日期: …}”")
          : nil))
  }

  /// The day on which a record is published by itself.
  func addChanges(_ common: RecordCommon, to changes: inout ChangeCalendar) {
    guard withholds(common), let approval = common.approval, approval.approved != nil, let date = approval.date else {
      return
    }
    changes.add(date.value.firstDay, .init("已签发的资料发布", "An approved record is published"))
  }
}
