import Diagnostics
import FrontMatter

/// The holidays of one year and the weekends worked in exchange, as the State Council's office announced them.
public struct HolidayTable: Sendable {
  public let year: Int
  private let holidays: Set<PartialDate>
  private let workedWeekends: Set<PartialDate>

  /// - Parameter values: Decoded by `WallFields.holidays`.
  init?(_ values: FieldValues, into diagnostics: inout [Diagnostic]) {
    guard let year = values.date("year")?.value.year else { return nil }
    self.year = year
    var holidays: Set<PartialDate> = []
    for period in values.maps("off") {
      ReversedDatesRule.check(period.date("start"), period.date("end"), into: &diagnostics)
      guard let start = period.date("start"), Self.isDay(start, of: year, into: &diagnostics) else { continue }
      let end = period.date("end") ?? start
      guard Self.isDay(end, of: year, into: &diagnostics) else { continue }
      var day = start.value
      while day <= end.value, day.year == year {
        holidays.insert(day)
        day = day.advanced(byDays: 1)
      }
    }
    self.holidays = holidays
    workedWeekends = Set(values.dates("worked").filter { Self.isDay($0, of: year, into: &diagnostics) }.map(\.value))
  }

  func isWorked(_ day: PartialDate) -> Bool {
    workedWeekends.contains(day) || !day.isWeekend && !holidays.contains(day)
  }

  private static func isDay(
    _ date: Located<PartialDate>, of year: Int, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard !date.value.isDay || date.value.year != year else { return true }
    diagnostics.append(
      Diagnostic(
        .invalidDate, at: date.place,
        .init(
          "\(year) 年的节假日要写这一年的某一天,这里是 \(date.value.iso)",
          "A holiday of \(year) is a day of that year; this is \(date.value.iso)"),
        hint: .init("跨年的假期分写在两年里", "Holidays across two years are written with each of them")))
    return false
  }
}
