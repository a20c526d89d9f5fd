import Diagnostics
import FrontMatter

/// The wall's own rules for keeping a naming (工作室规则). There are none until the wall writes them: no national rule
/// sets the years.
public struct StudioRules: Sendable, Hashable {
  /// So many failed years in a row put a studio up for `failedMeasure`.
  public let failedYears: Int?
  public let failedMeasure: StudioMeasure
  /// So many whole years without a result put a studio up for `barrenMeasure`.
  public let barrenYears: Int?
  public let barrenMeasure: StudioMeasure
  /// A naming is to be reviewed again after so many years.
  public let reviewCycle: Int?
  /// Whether taking no part in a review is a failure.
  public let absenceFails: Bool
  /// Whether a studio need not report for the year it was named in.
  public let sparesFirstYear: Bool

  /// - Parameter values: Decoded by `WallFields.studioRules`; `nil` where the wall has no rules.
  init(_ values: FieldValues?, into diagnostics: inout [Diagnostic]) {
    failedYears = Self.years(values?.number("failedYears"), "连续不合格年数", into: &diagnostics)
    failedMeasure = Self.measure(values?.text("failedMeasure"))
    barrenYears = Self.years(values?.number("barrenYears"), "无成果年数", into: &diagnostics)
    barrenMeasure = Self.measure(values?.text("barrenMeasure"))
    reviewCycle = Self.years(values?.number("reviewCycle"), "复核周期", into: &diagnostics)
    absenceFails = values?.flag("absenceFails")?.value ?? false
    sparesFirstYear = values?.text("firstYear")?.value != "参加考核"
  }

  private static func measure(_ written: Located<String>?) -> StudioMeasure {
    written.flatMap { StudioMeasure(rawValue: $0.value) } ?? .revoke
  }

  private static func years(
    _ written: Located<Double>?, _ field: String, into diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard let written else { return nil }
    if let years = Int(exactly: written.value), (1...50).contains(years) { return years }
    diagnostics.append(
      Diagnostic(
        .invalidNumber, at: written.place,
        .init("“\(field)”应是 1 到 50 的整数", "“\(field)” is a whole number from 1 to 50"),
        hint: .init("单位是年;不用这条规则的,去掉这一行", "The unit is a year; remove the line to do without the rule")))
    return nil
  }
}
