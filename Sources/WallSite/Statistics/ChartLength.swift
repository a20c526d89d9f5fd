/// Lengths in a chart's attributes. Widths are shares of the page's, so that a chart fits a phone and a lobby screen;
/// heights are in `em`, so that its text keeps the size of the page's.
enum ChartLength {
  /// `62.5%`, of hundredths of a percent.
  static func percent(hundredths: Int) -> String { decimal(hundredths) + "%" }

  /// `1.25em`, of hundredths of an em.
  static func em(hundredths: Int) -> String { decimal(hundredths) + "em" }

  /// Appends `1.25em`, of hundredths of an em.
  static func append(em hundredths: Int, to bytes: inout TextBuffer) {
    append(decimal: hundredths, to: &bytes)
    bytes.append("em" as StaticString)
  }

  /// How many hundredths of the whole a part is.
  static func share(_ part: Int, of whole: Int, hundredths: Int = 100_00) -> Int {
    whole > 0 ? part * hundredths / whole : 0
  }

  private static func decimal(_ hundredths: Int) -> String {
    var bytes = TextBuffer(capacity: 32)
    append(decimal: hundredths, to: &bytes)
    return bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  private static func append(decimal hundredths: Int, to bytes: inout TextBuffer) {
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    bytes.append(decimal: Int(whole))
    guard rest != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 != 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }
}
