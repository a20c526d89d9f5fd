/// A date as exactly as it is known: a year, a month, or a day of the Gregorian calendar.
public struct PartialDate: BitwiseCopyable, Sendable, Hashable {
  /// The year, the month and the day, from the highest bit on; 0 for a part that is not known. Dates stand in the order
  /// of these numbers.
  private let packed: Int32

  public var year: Int { Int(packed >> 9) }
  /// 1…12, or `nil` where only the year is known.
  public var month: Int? { packed & 0x1E0 == 0 ? nil : Int(packed >> 5 & 0xF) }
  /// 1…31, or `nil` where only the month is known.
  public var day: Int? { packed & 0x1F == 0 ? nil : Int(packed & 0x1F) }

  /// 1970-01-01: what a clock is taken for that tells no date of the calendar.
  public static let epoch = PartialDate(certainYear: 1970, month: 1, day: 1)

  private init(certainYear year: Int, month: Int, day: Int) {
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// `nil` where no such date exists, such as 30 February.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    packed = Int32(year << 9 | (month ?? 0) << 5 | (day ?? 0))
  }

  /// Of a date as most are written, `2015`, `2015-03` or `2015-03-01`; `nil` for any other text, and where no such date
  /// exists.
  init?(iso text: UnsafeBufferPointer<UInt8>) {
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for index in range {
        guard text[index].isDigit else { return nil }
        number = number * 10 + Int(text[index] - 0x30)
      }
      return number
    }
    guard text.count == 4 || text.count == 7 || text.count == 10, let year = number(0..<4) else { return nil }
    guard text.count > 4 else {
      self.init(year: year)
      return
    }
    guard text[4] == UInt8(ascii: "-"), let month = number(5..<7) else { return nil }
    guard text.count > 7 else {
      self.init(year: year, month: month)
      return
    }
    guard text[7] == UInt8(ascii: "-"), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days of a month.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// ISO 8601 with as many parts as are known: `2015`, `2015-03`, `2015-03-01`.
  public var iso: String {
    String(unsafeUninitializedCapacity: 10) { digits in
      var count = 0
      func append(_ number: Int, _ width: Int) {
        var rest = number
        for index in (count..<count + width).reversed() {
          digits[index] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        count += width
      }
      append(year, 4)
      func appendPart(_ number: Int) {
        digits[count] = UInt8(ascii: "-")
        count += 1
        append(number, 2)
      }
      if let month { appendPart(month) }
      if let day { appendPart(day) }
      return count
    }
  }
}

extension PartialDate: Comparable {
  /// By year, month, day; an unknown part sorts before every known one.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    left.packed < right.packed
  }
}

extension PartialDate {
  /// The last day the date may mean: 2015 ends on 2015-12-31.
  public var lastDay: PartialDate {
    let month = month ?? 12
    return PartialDate(year: year, month: month, day: day ?? Self.days(in: month, of: year)) ?? self
  }

  /// The first day the date may mean.
  public var firstDay: PartialDate { PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self }
}

extension PartialDate {
  /// The day that begins so many days after 1970-01-01, in the proleptic Gregorian calendar.
  ///
  /// The algorithm is Howard Hinnant's `civil_from_days`, for days from 0000-03-01 on.
  public init?(daysSince1970 days: Int) {
    let shifted = days + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }
}
