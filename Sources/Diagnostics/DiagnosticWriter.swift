/// Writes diagnostics in any of the report formats.
public struct DiagnosticWriter: Sendable {
  public let format: ReportFormat
  public let language: Language

  public init(format: ReportFormat, language: Language) {
    self.format = format
    self.language = language
  }

  /// - Parameter diagnostics: Sorted.
  /// - Returns: The whole report, ending in a line feed; empty where text or github has nothing to say.
  public func report(_ diagnostics: [Diagnostic]) -> String {
    switch format {
    case .text: diagnostics.map(textLines).joined()
    case .github: diagnostics.map(githubLine).joined()
    case .json: jsonArray(diagnostics)
    }
  }

  private func severity(_ severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .chinese): "错误"
    case (.warning, .chinese): "警告"
    case (.note, .chinese): "提示"
    case (_, .english): severity.rawValue
    }
  }

  /// `Content/craftsmen/聂轰.md:7:3: 错误[unknown-field] …`, with the hint on a line of its own.
  private func textLines(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let message =
      "\(severity(diagnostic.severity))[\(diagnostic.rule.rawValue)] \(diagnostic.message.text(in: language))"
    var lines = "\(singleLine(place.file)):\(place.line):\(place.column): \(singleLine(message))\n"
    if let hint = diagnostic.hint { lines += "    \(singleLine(hint.text(in: language)))\n" }
    return lines
  }

  private func githubLine(_ diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let place = diagnostic.place
    let file = escaped(place.file, property: true)
    let title = escaped(diagnostic.rule.rawValue, property: true)
    let text = [diagnostic.message, diagnostic.hint].compactMap { $0?.text(in: language) }.joined(separator: "\n")
    return "::\(command) file=\(file),line=\(place.line),col=\(place.column),title=\(title)::"
      + "\(escaped(text, property: false))\n"
  }

  /// The escapes of GitHub's workflow commands.
  private func escaped(_ text: String, property: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where property: escaped += "%3A"
      case "," where property: escaped += "%2C"
      case _ where isControl(scalar): escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private func jsonArray(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + jsonObject($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private func jsonObject(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let hint = diagnostic.hint.map { jsonString($0.text(in: language)) } ?? "null"
    return "{\"file\": \(jsonString(place.file)), \"line\": \(place.line), \"column\": \(place.column), "
      + "\"severity\": \"\(diagnostic.severity.rawValue)\", \"id\": \"\(diagnostic.rule.rawValue)\", "
      + "\"message\": \(jsonString(diagnostic.message.text(in: language))), \"hint\": \(hint)}"
  }

  private func jsonString(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case "\r": json += "\\r"
      case _ where isControl(scalar):
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

  /// Control characters of a hostile file, or of its name, can neither move the cursor nor fake a further diagnostic
  /// nor turn its text around.
  private func singleLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  /// C0 and C1 controls, line and paragraph separators, and the directional embeddings, overrides and isolates of
  /// the Unicode Bidirectional Algorithm.
  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
