import Diagnostics
import FrontMatter

/// Whoever may not be shown is not named in the text of others either. Links and references go by themselves; prose is
/// the writer's to mend.
struct HiddenNameRule {
  private let search: NameSearch

  /// - Parameters:
  ///   - hidden: Names of those who may not be shown.
  ///   - others: Names of all others with a profile: one who shares a hidden name may be the one that is meant.
  init(hidden: Set<String>, others: Set<String>) {
    search = NameSearch(hidden.subtracting(others), others: others)
  }

  var isIdle: Bool { search.isEmpty }

  /// - Parameter texts: What else the record shows of itself, each with what it is called.
  func check(_ common: RecordCommon, _ texts: [(name: String, text: String?)], into diagnostics: inout [Diagnostic]) {
    guard !isIdle else { return }
    for (name, text) in texts {
      for mention in search.mentions(in: text ?? "").prefix(1) {
        report(mention.name, in: .init("“\(name)”", "“\(name)”"), at: common.place, into: &diagnostics)
      }
    }
    for entry in common.extras {
      for mention in search.mentions(in: entry.text.value).prefix(1) {
        report(mention.name, in: .init("“其他”", "“其他”"), at: entry.text.place, into: &diagnostics)
      }
    }
    for source in common.sources {
      for mention in search.mentions(in: source).prefix(1) {
        report(mention.name, in: .init("“来源”", "“来源”"), at: common.place, into: &diagnostics)
      }
    }
    for mention in search.mentions(in: common.stem).prefix(1) {
      report(mention.name, in: .init("文件名", "The file name"), at: SourcePlace(file: common.file), into: &diagnostics)
    }
    checkBody(common, into: &diagnostics)
  }

  private func checkBody(_ common: RecordCommon, into diagnostics: inout [Diagnostic]) {
    let mentions = common.body.withUnsafeBufferPointer { search.mentions(in: $0) }
    guard !mentions.isEmpty else { return }
    let bytes = common.body
    for mention in mentions where !Self.isInComment(mention.offset, of: bytes) {
      let before = bytes[..<mention.offset]
      let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let line = common.bodyLine + before.count { $0 == UInt8(ascii: "\n") }
      let column = String(decoding: bytes[lineStart..<mention.offset], as: UTF8.self).unicodeScalars.count + 1
      report(
        mention.name, in: .init("正文", "The text"), at: SourcePlace(file: common.file, line: line, column: column),
        into: &diagnostics)
    }
  }

  /// Whether a place lies in a comment, which isn't published.
  private static func isInComment(_ offset: Int, of bytes: [UInt8]) -> Bool {
    let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
    var position = 0
    while let start = bytes[position...].firstRange(of: opening)?.lowerBound, start < offset {
      guard let end = bytes[start...].firstRange(of: closing)?.upperBound, end <= offset else { return true }
      position = end
    }
    return false
  }

  private func report(_ name: String, in part: Message, at place: SourcePlace, into diagnostics: inout [Diagnostic]) {
    diagnostics.append(
      Diagnostic(
        .hiddenName, at: place,
        .init("\(part.chinese)里写了不能显示的“\(name)”", "\(part.english) names “\(name)”, who may not be shown"),
        hint: .init(
          "请改写这一处;确是同名的另一人,可以忽略这条警告", "Reword it; if a namesake is meant, silence this warning")))
  }
}
