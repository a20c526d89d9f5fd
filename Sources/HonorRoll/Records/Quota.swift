import Diagnostics
import FrontMatter

/// How many a campaign names: a text with a number, such as `100名左右` or `80至100名`.
public struct Quota: Sendable {
  /// As written.
  public let text: String
  public let place: SourcePlace
  /// With fewer the quota is not used up.
  public let minimum: Int
  /// More are over the quota.
  public let maximum: Int
  /// Whether it must not be exceeded.
  public let isBinding: Bool

  /// - Returns: `nil` where the text holds no number.
  init?(_ written: Located<String>, isBinding: Bool) {
    let numbers = Self.numbers(in: written.value)
    guard let first = numbers.first else { return nil }
    text = written.value
    place = written.place
    self.isBinding = isBinding
    if let second = numbers.dropFirst().first, first.leadsToNext, second.value >= first.value {
      (minimum, maximum) = (first.value, second.value)
    } else if ["不超过", "以内", "至多", "最多"].contains(where: written.value.contains) {
      (minimum, maximum) = (0, first.value)
    } else if ["不少于", "以上", "至少"].contains(where: written.value.contains) {
      (minimum, maximum) = (first.value, .max)
    } else {
      (minimum, maximum) = (first.value, first.value)
    }
  }

  private struct Number {
    var value: Int
    /// Whether a word or dash follows that makes a range of this number and the next.
    var leadsToNext: Bool
  }

  private static let rangeMarks: Set<Unicode.Scalar> = ["至", "到", "-", "–", "—", "~", "～", "－"]
  /// What is counted by these is no holder of an honor.
  private static let otherCounters: Set<Unicode.Scalar> = ["年", "届", "批", "月", "日", "%", "％"]

  /// The numbers of a text that may count people, half or full width; those that count years and the like are left out.
  private static func numbers(in text: String) -> [Number] {
    var numbers: [Number] = []
    var digits: Int?
    func close(before next: Unicode.Scalar?) {
      guard let value = digits else { return }
      digits = nil
      guard next.map({ !otherCounters.contains($0) }) ?? true else { return }
      numbers.append(Number(value: value, leadsToNext: next.map(rangeMarks.contains) ?? false))
    }
    for scalar in text.unicodeScalars where scalar != " " {
      if let digit = digit(scalar) {
        digits = min((digits ?? 0) * 10 + digit, 1_000_000_000)
      } else if let last = numbers.indices.last, digits == nil, rangeMarks.contains(scalar) {
        // 80名至100名: the mark stands behind the measure word.
        numbers[last].leadsToNext = true
      } else {
        close(before: scalar)
      }
    }
    close(before: nil)
    return numbers
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }
}
