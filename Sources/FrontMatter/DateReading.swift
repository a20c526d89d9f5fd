/// A date as staff write it, read part by part: `2015`, `2015-03`, `2015/3/1`, `2015.03.01`, `2015年3月1日`.
enum DateReading {
  case date(PartialDate)
  /// The parts are numbers, but there is no such date.
  case impossible(year: Int, month: Int?, day: Int?)
  /// Eight or six digits without anything between them.
  case unseparated
  case unreadable

  /// - Parameter text: With half-width digits and signs.
  init(_ text: Bytes) {
    var parts = Parts()
    var isInNumber = false
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      let length = text.characterLength(at: offset)
      defer { offset += length }
      if byte.isDigit {
        guard isInNumber || parts.begin() else {
          self = .unreadable
          return
        }
        parts.add(Int(byte - 0x30))
        isInNumber = true
      } else if byte != .space {
        guard isInNumber, let separator = Separator(text, at: offset) else {
          self = .unreadable
          return
        }
        parts.end(with: separator)
        isInNumber = false
      }
    }
    self = Self(parts)
  }

  private init(_ parts: Parts) {
    guard parts.isForm else {
      self = .unreadable
      return
    }
    let (year, month, day) = (parts.numbers.0, parts.numbers.1, parts.numbers.2)
    guard year.digits == 4, month.digits <= 2, day.digits <= 2 else {
      self = parts.count == 1 && (year.digits == 6 || year.digits == 8) ? .unseparated : .unreadable
      return
    }
    let writtenMonth = parts.count > 1 ? month.value : nil
    let writtenDay = parts.count > 2 ? day.value : nil
    if let date = PartialDate(year: year.value, month: writtenMonth, day: writtenDay) {
      self = .date(date)
    } else {
      self = .impossible(year: year.value, month: writtenMonth, day: writtenDay)
    }
  }

  /// What follows a number.
  private enum Separator {
    case dash
    case slash
    case dot
    case year
    case month
    case day

    init?(_ text: Bytes, at offset: Int) {
      switch text[offset] {
      case UInt8(ascii: "-"): self = .dash
      case UInt8(ascii: "/"): self = .slash
      case UInt8(ascii: "."): self = .dot
      default:
        if text.hasPrefix("年", at: offset) {
          self = .year
        } else if text.hasPrefix("月", at: offset) {
          self = .month
        } else if text.hasPrefix("日", at: offset) || text.hasPrefix("号", at: offset) {
          self = .day
        } else {
          return nil
        }
      }
    }
  }

  /// Up to three numbers, and what follows each of them.
  private struct Parts {
    typealias Number = (value: Int, digits: Int)

    private(set) var numbers: (Number, Number, Number) = ((0, 0), (0, 0), (0, 0))
    private var separators: (Separator?, Separator?, Separator?) = (nil, nil, nil)
    private(set) var count = 0

    /// - Returns: Whether there may be another number.
    mutating func begin() -> Bool {
      count += 1
      return count <= 3
    }

    mutating func add(_ digit: Int) {
      func added(_ number: Number) -> Number { (min(number.value * 10 + digit, 1_000_000_000), number.digits + 1) }
      switch count {
      case 1: numbers.0 = added(numbers.0)
      case 2: numbers.1 = added(numbers.1)
      default: numbers.2 = added(numbers.2)
      }
    }

    mutating func end(with separator: Separator) {
      switch count {
      case 1: separators.0 = separator
      case 2: separators.1 = separator
      default: separators.2 = separator
      }
    }

    /// Whether the separators are those of one way to write a date.
    var isForm: Bool {
      switch (count, separators) {
      case (1, (nil, nil, nil)), (1, (.year, nil, nil)), (2, (.year, .month, nil)), (3, (.year, .month, .day)): true
      case (2, (let first?, nil, nil)): Self.joins(first)
      case (3, (let first?, let second?, nil)): Self.joins(first) && first == second
      default: false
      }
    }

    private static func joins(_ separator: Separator) -> Bool {
      separator == .dash || separator == .slash || separator == .dot
    }
  }
}
