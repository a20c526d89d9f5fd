import FrontMatter
import Testing

@testable import HonorRoll

/// Working days, counted by the State Council's yearly tables.
@Suite struct WorkCalendarTests {
  private func count(_ start: String, _ end: String, settings: String = "名称: 墙") throws -> WorkCalendar.Count {
    let calendar = Wall(settings: settings).read().roll.settings.workCalendar
    return calendar.workingDays(from: try day(start), through: try day(end))
  }

  private func day(_ iso: String) throws -> PartialDate {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return try #require(PartialDate(year: parts[0], month: parts[1], day: parts[2]))
  }

  @Test(arguments: [
    // A plain week, and its ends counted.
    ("2026-06-08", "2026-06-12", 5), ("2026-06-08", "2026-06-08", 1), ("2026-06-13", "2026-06-14", 0),
    // National Day 2026: seven days off, Saturday 10 October and Sunday 20 September worked.
    ("2026-09-29", "2026-10-10", 5), ("2026-09-29", "2026-10-09", 4), ("2026-10-01", "2026-10-07", 0),
    ("2026-09-20", "2026-09-20", 1), ("2026-10-10", "2026-10-11", 1), ("2026-09-25", "2026-09-27", 0),
    // Spring Festival 2026, nine days.
    ("2026-02-14", "2026-02-28", 6),
    // National Day and Mid-Autumn 2025, eight days.
    ("2025-09-28", "2025-10-11", 6), ("2025-10-01", "2025-10-08", 0),
    ("2024-09-14", "2024-09-17", 1), ("2023-10-06", "2023-10-08", 2),
    // Across the end of a year.
    ("2024-12-30", "2025-01-02", 3),
  ]) func countsByTheTables(_ start: String, _ end: String, _ days: Int) throws {
    #expect(try count(start, end) == .counted(days))
  }

  /// Each year's working days by its circular: 365 or 366, less weekends and holidays, with those worked in exchange.
  @Test(arguments: [(2023, 249), (2024, 251), (2025, 248), (2026, 248)])
  func countsWholeYears(_ year: Int, _ days: Int) throws {
    #expect(try count("\(year)-01-01", "\(year)-12-31") == .counted(days))
  }

  @Test func neverGuessesAYear() throws {
    #expect(try count("2021-09-29", "2021-10-09") == .unknown(year: 2021))
    #expect(try count("2026-12-30", "2027-01-06") == .unknown(year: 2027))
  }

  @Test func aWallEntersAYear() throws {
    let settings = """
      名称: 墙
      节假日:
        - {年份: 2031, 依据: 某通知, 放假: [2031-01-01, {开始: 2031-10-01, 结束: 2031-10-03}], 上班: [2031-10-04]}
        - {年份: 2026, 放假: [2026-06-08]}
      """
    // 1 January 2031 is a Wednesday, 4 October a Saturday.
    #expect(try count("2031-01-01", "2031-01-03", settings: settings) == .counted(2))
    #expect(try count("2031-10-01", "2031-10-05", settings: settings) == .counted(1))
    // A year that the program knows is replaced as a whole.
    #expect(try count("2026-06-08", "2026-06-12", settings: settings) == .counted(4))
    #expect(try count("2026-10-01", "2026-10-01", settings: settings) == .counted(1))
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017),
    ("2026-11-02", 20759), ("0001-01-01", -719162), ("9999-12-31", 2_932_896),
  ]) func daysAreCountedFrom1970(_ iso: String, _ days: Int) throws {
    let date = try day(iso)
    #expect(date.daysSince1970 == days)
    #expect(PartialDate(daysSince1970: days) == date)
  }

  @Test func daysAreAddedAndWeekendsKnown() throws {
    #expect(try day("2024-02-28").advanced(byDays: 2) == day("2024-03-01"))
    #expect(try day("2026-01-01").advanced(byDays: -1) == day("2025-12-31"))
    #expect(try day("9999-12-31").advanced(byDays: 1) == day("9999-12-31"))
    let week = try (0..<7).map { try day("2026-06-08").advanced(byDays: $0).isWeekend }
    #expect(week == [false, false, false, false, false, true, true])
    #expect(try day("1969-12-27").isWeekend && !day("1969-12-29").isWeekend)
  }
}
