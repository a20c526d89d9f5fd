import Diagnostics
import FrontMatter

/// The economic benefit of an achievement, as somebody certified it. A class, because it never changes and is handed on
/// often.
public final class Benefit: Sendable {
  /// In 万元.
  public let amount: Amount
  /// What was counted: 年度经济效益, 累计经济效益, 节约成本.
  public let basis: Located<String>?
  /// Who certified it.
  public let certifier: String?
  /// Kept for the office alone.
  public let isPrivate: Bool
  let place: SourcePlace

  /// Whether it says what was counted and who says so; only then it is added up.
  public var isCertified: Bool { basis != nil && certifier != nil }

  /// The basis under which it is added up; `nil` of one that is not.
  var basisOfSum: String? { isCertified && !isPrivate ? basis?.value : nil }

  /// - Returns: `nil` where there is no amount, or none that can be one (reported).
  init?(_ values: FieldValues, into diagnostics: inout [Diagnostic]) {
    guard let written = values.number("amount") else { return nil }
    guard let amount = Amount(written.value) else {
      diagnostics.append(
        Diagnostic(
          .invalidNumber, at: written.place,
          .init(
            "“金额”应是 0 到 \(Amount.limit) 之间、最多六位小数的数",
            "“金额” is a number from 0 to \(Amount.limit) with at most six decimal places"),
          hint: .init("单位是万元:120 万元写“120”,5000 元写“0.5”", "The unit is 10,000 yuan: write “0.5” for 5,000 yuan")))
      return nil
    }
    self.amount = amount
    basis = values.text("basis")
    certifier = values.string("certifier")
    isPrivate = values.flag("private")?.value ?? false
    place = written.place
  }
}
