import Diagnostics
import FrontMatter

/// What must be true of one event's file: its words are the wall's, and it does not end before it begins.
struct EventRule {
  let settings: WallSettings

  func check(_ event: Event, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    for type in event.types {
      settings.eventTypes.check(type, field: .init("活动类型", "types of events"), into: &diagnostics)
    }
    for course in event.courses {
      settings.courseForms.check(course.form, field: .init("课程形式", "forms of courses"), into: &diagnostics)
    }
    guard let end = values.date("end"), end.value.lastDay < event.date.firstDay else { return }
    diagnostics.append(
      Diagnostic(
        .dateOrder, at: end.place,
        .init(
          "结束 \(end.value.iso) 早于开始 \(event.date.iso)",
          "It ends (\(end.value.iso)) before it begins (\(event.date.iso))"),
        hint: .init("请核对“日期”和“结束”", "Check “日期” and “结束”")))
  }
}
