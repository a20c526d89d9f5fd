import Diagnostics
import FrontMatter

/// A total that an authority published and no profiles back. It is shown as stated, with where and when it was, and is
/// never added to what the wall counts itself.
public struct StatedTotal: Sendable, Hashable {
  /// What is counted, e.g. 劳模和工匠人才创新工作室.
  public let name: String
  /// As written: `4658`, `约1.2万`.
  public let value: String
  public let unit: String?
  /// For which area, e.g. 全省.
  public let scope: String?
  public let source: String
  /// Of the source.
  public let date: PartialDate
  public let note: String?
  let datePlace: SourcePlace

  /// - Parameter values: Decoded by `StatisticsFields.statedTotal`; without a name, a value, a source or a date it was
  ///   reported and there is no total.
  init?(_ values: FieldValues, into diagnostics: inout [Diagnostic]) {
    guard let name = values.text("name")?.value, let value = values.text("value"),
      let source = values.text("source")?.value, let date = values.date("date")
    else { return nil }
    guard value.value.unicodeScalars.contains(where: { $0.properties.numericType != nil }) else {
      diagnostics.append(
        Diagnostic(
          .invalidNumber, at: value.place,
          .init("“数值”里没有数:“\(value.value)”", "“数值” holds no number: “\(value.value)”"),
          hint: .init("照公布的写,如 4658、约1.2万", "Write it as published, such as 4658 or 约1.2万")))
      return nil
    }
    self.name = name
    self.value = value.value
    unit = values.text("unit")?.value
    scope = values.text("scope")?.value
    self.source = source
    self.date = date.value
    note = values.text("note")?.value
    datePlace = date.place
  }

  /// A source is not of a day to come.
  func check(asOf: PartialDate, into diagnostics: inout [Diagnostic]) {
    FutureDateRule(asOf: asOf).check(Located(date, at: datePlace), into: &diagnostics)
  }
}
