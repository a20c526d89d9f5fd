import Diagnostics

extension Diagnostic {
  /// A name that several things bear. Only the first few are listed, so that thousands of namesakes make no report of
  /// megabytes.
  ///
  /// - Parameter counted: The Chinese measure word, and the English noun, of what is counted.
  static func ambiguous(
    _ name: String, at place: SourcePlace, among found: [String], _ counted: Message, hint: Message
  ) -> Diagnostic {
    let listed = found.prefix(5)
    let rest = found.count - listed.count
    return Diagnostic(
      .ambiguousReference, at: place,
      .init(
        "“\(name)”不止一\(counted.chinese):" + listed.joined(separator: "、")
          + (rest > 0 ? "等 \(found.count) \(counted.chinese)" : ""),
        "There is more than one \(counted.english) “\(name)”: " + listed.joined(separator: ", ")
          + (rest > 0 ? " and \(rest) more" : "")),
      hint: hint)
  }
}
