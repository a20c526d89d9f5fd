/// A date as staff write it, read part by part: `2015`, `2015-03`, `2015/3/1`, `2015.03.01`, `2015年3月1日`.
enum DateReading {
  case date(PartialDate)
  /// The parts are numbers, but there is no such date.
  case impossible(year: Int, month: Int?, day: Int?)
  /// Eight or six digits without anything between them.
  case unseparated
  case unreadable

  init(_ text: String) {
    var numbers: [(value: Int, digits: Int)] = []
    var separators: [Unicode.Scalar] = []
    var isInNumber = false
    for scalar in text.unicodeScalars where scalar != " " {
      if let digit = Self.digit(scalar) {
        if isInNumber, let last = numbers.last {
          numbers[numbers.count - 1] = (min(last.value * 10 + digit, 1_000_000_000), last.digits + 1)
        } else {
          numbers.append((digit, 1))
        }
        isInNumber = true
      } else {
        guard isInNumber, numbers.count <= 3 else {
          self = .unreadable
          return
        }
        separators.append(scalar)
        isInNumber = false
      }
    }
    guard let year = numbers.first, numbers.count <= 3, Self.isForm(separators, of: numbers.count) else {
      self = .unreadable
      return
    }
    guard year.digits == 4, numbers.dropFirst().allSatisfy({ $0.digits <= 2 }) else {
      self = numbers.count == 1 && (year.digits == 6 || year.digits == 8) ? .unseparated : .unreadable
      return
    }
    let month = numbers.count > 1 ? numbers[1].value : nil
    let day = numbers.count > 2 ? numbers[2].value : nil
    if let date = PartialDate(year: year.value, month: month, day: day) {
      self = .date(date)
    } else {
      self = .impossible(year: year.value, month: month, day: day)
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
  }

  private static func isForm(_ separators: [Unicode.Scalar], of count: Int) -> Bool {
    if separators.isEmpty { return count == 1 }
    if separators[0] == "年" {
      guard separators.count == count else { return false }
      return (count < 2 || separators[1] == "月") && (count < 3 || separators[2] == "日" || separators[2] == "号")
    }
    let isKnown = separators[0] == "-" || separators[0] == "/" || separators[0] == "."
    return isKnown && separators.count == count - 1 && separators.allSatisfy { $0 == separators[0] }
  }
}
