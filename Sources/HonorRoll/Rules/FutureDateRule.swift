import Diagnostics
import FrontMatter

/// What has happened has not happened in the future.
struct FutureDateRule {
  let asOf: PartialDate

  func check(_ date: Located<PartialDate>?, into diagnostics: inout [Diagnostic]) {
    guard let date, date.value.firstDay > asOf else { return }
    diagnostics.append(
      Diagnostic(
        .futureDate, at: date.place,
        .init(
          "日期 \(date.value.iso) 还没有到(今天是 \(asOf.iso))",
          "The date \(date.value.iso) has not come yet (today is \(asOf.iso))")))
  }
}
