import FrontMatter

/// Which days are worked: weekdays but for the public holidays, and the weekends that are worked in exchange (调休).
///
/// The State Council's office announces both every year. A year whose table isn't entered can't be told, and is never
/// guessed.
public struct WorkCalendar: Sendable {
  /// How many days of a window are worked.
  public enum Count: Sendable, Hashable {
    case counted(Int)
    /// The first year of the window that has no table.
    case unknown(year: Int)
  }

  private let years: [Int: HolidayTable]

  /// Later tables replace earlier ones of the same year.
  init(_ tables: [HolidayTable]) {
    years = Dictionary(tables.map { ($0.year, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Working days of a window, both ends counted.
  public func workingDays(from start: PartialDate, through end: PartialDate) -> Count {
    let (first, last) = (start.firstDay, end.lastDay)
    guard first <= last else { return .counted(0) }
    for year in first.year...last.year where years[year] == nil { return .unknown(year: year) }
    var count = 0
    var day = first
    while day <= last {
      if years[day.year]?.isWorked(day) == true { count += 1 }
      let next = day.advanced(byDays: 1)
      guard next > day else { break }
      day = next
    }
    return .counted(count)
  }
}
