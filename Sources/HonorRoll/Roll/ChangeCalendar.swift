import Diagnostics
import FrontMatter

/// Collects the days on which a wall changes by itself, and keeps the next. Whatever is shown, or not shown, because of
/// a date says so here: a static site can't expire anything.
struct ChangeCalendar: Sendable {
  /// The day the wall is built for; only later days are to come.
  let asOf: PartialDate
  private var day: PartialDate?
  private var reasons: [Message] = []

  init(asOf: PartialDate) {
    self.asOf = asOf
  }

  /// - Parameters:
  ///   - day: The first day on which the wall is different.
  ///   - reason: What changes, such as `“示例匠星”开始公示`; the same words count once.
  mutating func add(_ day: PartialDate, _ reason: Message) {
    guard day > asOf else { return }
    if let next = self.day, day >= next {
      if day == next, !reasons.contains(reason) { reasons.append(reason) }
      return
    }
    self.day = day
    reasons = [reason]
  }

  /// `nil` where nothing changes by itself.
  var next: UpcomingChange? { day.map { UpcomingChange(day: $0, reasons: reasons) } }
}
