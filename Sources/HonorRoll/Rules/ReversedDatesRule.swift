import Diagnostics
import FrontMatter

/// What has a first and a last day does not end before it begins.
enum ReversedDatesRule {
  static func check(
    _ start: Located<PartialDate>?, _ end: Located<PartialDate>?, into diagnostics: inout [Diagnostic]
  ) {
    guard let start, let end, end.value.lastDay < start.value.firstDay else { return }
    diagnostics.append(
      Diagnostic(
        .reversedDates, at: end.place,
        .init(
          "结束(\(end.value.iso))在开始(\(start.value.iso))之前",
          "It ends (\(end.value.iso)) before it begins (\(start.value.iso))"),
        hint: .init("请核对两个日期", "Check both dates")))
  }
}
