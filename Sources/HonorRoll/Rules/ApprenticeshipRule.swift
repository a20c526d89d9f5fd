import Diagnostics
import FrontMatter

/// What must be true of the agreements in one profile: their words are the wall's, their dates are possible, and who
/// completed one has not failed it.
struct ApprenticeshipRule {
  let settings: WallSettings
  let asOf: PartialDate

  /// - Parameter values: Of the whole profile.
  func check(values: FieldValues, into diagnostics: inout [Diagnostic]) {
    let agreements = values.maps("mentors")
    guard !agreements.isEmpty else { return }
    let born = values.date("born")
    for agreement in agreements {
      settings.apprenticeshipKinds.check(
        agreement.text("kind"), field: .init("师徒类别", "kinds of apprenticeships"), into: &diagnostics)
      let signed = agreement.date("signed")
      let completed = agreement.date("completed")
      FutureDateRule(asOf: asOf).check(signed, into: &diagnostics)
      FutureDateRule(asOf: asOf).check(completed, into: &diagnostics)
      checkOrder(born: born, signed: signed, completed: completed, into: &diagnostics)
      guard completed != nil, let result = agreement.text("result") else { continue }
      guard result.value == Apprenticeship.Result.failed.rawValue else { continue }
      diagnostics.append(
        Diagnostic(
          .agreementMismatch, at: result.place,
          .init("写了出师,考核结果却是不合格", "The apprenticeship is completed, yet the assessment failed"),
          hint: .init(
            "出师是期满考核合格;没有出师的请去掉“出师”", "Completion means that it was passed; otherwise remove “出师”")))
    }
  }

  private func checkOrder(
    born: Located<PartialDate>?, signed: Located<PartialDate>?, completed: Located<PartialDate>?,
    into diagnostics: inout [Diagnostic]
  ) {
    if let signed, let completed, completed.value.lastDay < signed.value.firstDay {
      diagnostics.append(
        Diagnostic(
          .dateOrder, at: completed.place,
          .init(
            "出师 \(completed.value.iso) 早于签订 \(signed.value.iso)",
            "It is completed (\(completed.value.iso)) before it was signed (\(signed.value.iso))"),
          hint: .init("请核对“签订日期”和“出师”", "Check “签订日期” and “出师”")))
    }
    let dates = [signed, completed].compactMap(\.self)
    guard let born, let first = dates.first(where: { $0.value.year <= born.value.year }) else { return }
    diagnostics.append(
      Diagnostic(
        .dateOrder, at: first.place,
        .init(
          "师徒协议的日期 \(first.value.iso) 不晚于出生 \(born.value.iso)",
          "The agreement's date \(first.value.iso) is not after the birth (\(born.value.iso))"),
        hint: .init("请核对“出生”和师徒协议的日期", "Check “出生” and the agreement's dates")))
  }
}
