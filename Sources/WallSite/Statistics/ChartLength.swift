/// Lengths in a chart's attributes. Widths are shares of the page's, so that a chart fits a phone and a lobby screen;
/// heights are in `em`, so that its text keeps the size of the page's.
enum ChartLength {
  /// `62.5%`, of hundredths of a percent.
  static func percent(hundredths: Int) -> String { decimal(hundredths) + "%" }

  /// `1.25em`, of hundredths of an em.
  static func em(hundredths: Int) -> String { decimal(hundredths) + "em" }

  /// How many hundredths of the whole a part is.
  static func share(_ part: Int, of whole: Int, hundredths: Int = 100_00) -> Int {
    whole > 0 ? part * hundredths / whole : 0
  }

  private static func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    guard rest != 0 else { return String(whole) }
    let digits = rest < 10 ? "0\(rest)" : String(rest)
    return "\(whole).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}
