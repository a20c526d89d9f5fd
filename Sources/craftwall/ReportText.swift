/// Texts of files as a report writes them.
enum ReportText {
  /// Controls of a hostile file can neither part a line nor move the cursor.
  static func singleLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// A string of JSON, with its quotes.
  static func json(_ text: String) -> String {
    var json = "\""
    for scalar in singleLine(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { json += "\\" }
      json.unicodeScalars.append(scalar)
    }
    return json + "\""
  }
}
