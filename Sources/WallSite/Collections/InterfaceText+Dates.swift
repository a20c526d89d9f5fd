import FrontMatter
import HonorRoll
import StringTemplates

extension InterfaceText {
  /// A date as it is read: 2015年, 2015年3月, 2015年3月1日.
  func date(_ date: PartialDate) -> String { pattern(of: date).numbered { date.number($0) } }

  /// Writes the same into a view.
  func write(_ date: PartialDate, into writer: inout ViewWriter) {
    pattern(of: date).write(date, into: &writer)
  }

  func pattern(of date: PartialDate) -> TextPattern {
    pattern(date.month == nil ? .yearDate : date.day == nil ? .monthDate : .dayDate)
  }

  /// What stands over the records of one year.
  func yearHeading(_ year: Int?) -> String {
    year.map { self(.yearTitle, ["year": String($0)]) } ?? self[.unstated]
  }

  /// A date without its year: 3月1日, 3月; `nil` where only the year is known.
  func dayOfYear(_ date: PartialDate) -> String? {
    guard let month = date.month else { return nil }
    guard let day = date.day else { return self(.monthOfYear, ["month": String(month)]) }
    return self(.dayOfYear, ["month": String(month), "day": String(day)])
  }
}

extension TextPattern {
  /// Writes the text into a view with the places of a date filled.
  func write(_ date: PartialDate, into writer: inout ViewWriter) {
    writeNumbers(into: &writer) { date.number($0) }
  }
}

extension PartialDate {
  fileprivate func number(_ name: TextPattern.NumberName) -> Int? {
    switch name {
    case .year: year
    case .month: month
    case .day: day
    }
  }
}
