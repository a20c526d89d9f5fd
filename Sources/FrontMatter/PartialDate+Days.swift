extension PartialDate {
  /// Whether the date is known to the day.
  public var isDay: Bool { day != nil }

  /// Days from 1970-01-01 to the first day the date may mean, in the proleptic Gregorian calendar.
  ///
  /// The algorithm is Howard Hinnant's `days_from_civil`, for years from 1 on.
  public var daysSince1970: Int {
    let month = month ?? 1
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that many days after the first day the date may mean; that first day itself where the calendar ends before.
  public func advanced(byDays days: Int) -> PartialDate {
    PartialDate(daysSince1970: daysSince1970 + days) ?? firstDay
  }

  /// Whether the first day the date may mean is a Saturday or a Sunday.
  public var isWeekend: Bool {
    // 1970-01-01 was a Thursday, the fourth day of its week.
    let dayOfWeek = ((daysSince1970 + 3) % 7 + 7) % 7
    return dayOfWeek >= 5
  }
}
