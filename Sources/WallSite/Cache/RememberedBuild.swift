import Diagnostics
import FrontMatter
import HonorRoll

/// What a build found and published, as the cache keeps it, so that a build of the same wall can say the same again.
struct RememberedBuild {
  let pages: Int
  /// Files of the site.
  let files: Int
  let diagnostics: [Diagnostic]
  let nextChange: UpcomingChange?

  init(pages: Int, files: Int, diagnostics: [Diagnostic], nextChange: UpcomingChange?) {
    self.pages = pages
    self.files = files
    self.diagnostics = diagnostics
    self.nextChange = nextChange
  }

  /// - Returns: `nil` where the bytes are not those of `write`.
  init?(_ reader: inout CacheReader) {
    guard let pages = reader.number(), let files = reader.number(), let nextChange = Self.change(&reader),
      let count = reader.count()
    else { return nil }
    self.pages = pages
    self.files = files
    self.nextChange = nextChange
    var diagnostics: [Diagnostic] = []
    for _ in 0..<count {
      guard let diagnostic = Self.diagnostic(&reader) else { return nil }
      diagnostics.append(diagnostic)
    }
    self.diagnostics = diagnostics
  }

  func write(to writer: inout CacheWriter) {
    writer.append(pages)
    writer.append(files)
    Self.write(nextChange, to: &writer)
    writer.append(diagnostics.count)
    for diagnostic in diagnostics { Self.write(diagnostic, to: &writer) }
  }

  private static func write(_ change: UpcomingChange?, to writer: inout CacheWriter) {
    writer.append(change?.reasons.count ?? 0)
    guard let change else { return }
    writer.append(change.day.daysSince1970)
    for reason in change.reasons {
      writer.append(reason.chinese)
      writer.append(reason.english)
    }
  }

  /// `.some(nil)` where nothing changes by itself, `nil` where there is nothing to read.
  private static func change(_ reader: inout CacheReader) -> UpcomingChange?? {
    guard let count = reader.count() else { return nil }
    guard count > 0 else { return .some(nil) }
    guard let days = reader.number(), (-1_000_000...3_000_000).contains(days),
      let day = PartialDate(daysSince1970: days)
    else { return nil }
    var reasons: [Message] = []
    for _ in 0..<count {
      guard let chinese = reader.text(), let english = reader.text() else { return nil }
      reasons.append(Message(chinese, english))
    }
    return .some(UpcomingChange(day: day, reasons: reasons))
  }

  private static func write(_ diagnostic: Diagnostic, to writer: inout CacheWriter) {
    writer.append(diagnostic.rule.rawValue)
    writer.append(diagnostic.severity.rawValue)
    write(diagnostic.place, to: &writer)
    writer.append(diagnostic.message.chinese)
    writer.append(diagnostic.message.english)
    writer.append(diagnostic.hint?.chinese)
    writer.append(diagnostic.hint?.english)
    writer.append(diagnostic.fix?.replacement)
    if let fix = diagnostic.fix {
      write(fix.place, to: &writer)
      writer.append(fix.length)
    }
  }

  private static func write(_ place: SourcePlace, to writer: inout CacheWriter) {
    writer.append(place.file)
    writer.append(place.line)
    writer.append(place.column)
  }

  private static func diagnostic(_ reader: inout CacheReader) -> Diagnostic? {
    guard let rule = reader.text().flatMap(Rule.init), let severity = reader.text().flatMap(Severity.init),
      let place = place(&reader), let chinese = reader.text(), let english = reader.text(),
      let chineseHint = reader.optionalText(), let englishHint = reader.optionalText(),
      let replacement = reader.optionalText()
    else { return nil }
    var hint: Message?
    if let chineseHint, let englishHint { hint = Message(chineseHint, englishHint) }
    var fix: TextEdit?
    if let replacement {
      guard let place = self.place(&reader), let length = reader.number() else { return nil }
      fix = TextEdit(place: place, length: length, replacement: replacement)
    }
    return Diagnostic(
      rule, at: place, Message(chinese, english), hint: hint, fix: fix, severity: severity)
  }

  private static func place(_ reader: inout CacheReader) -> SourcePlace? {
    guard let file = reader.text(), let line = reader.number(), let column = reader.number() else { return nil }
    return SourcePlace(file: file, line: line, column: column)
  }
}
