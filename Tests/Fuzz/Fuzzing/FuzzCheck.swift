import Diagnostics
import FrontMatter
import HonorRoll
import Markdown
import StringTemplates

/// Hands an input to the code that reads its kind, as a build does, and says what went wrong.
struct FuzzCheck {
  private static let file = "Content/craftsmen/聂轰.md"
  private static let asOf = PartialDate(year: 2026, month: 5, day: 1) ?? .epoch

  private let settings: WallSettings

  init() {
    var diagnostics: [Diagnostic] = []
    let document = Self.reader(of: WallFields.all, .settings).read(
      Array("名称: 测试墙\n".utf8), file: "Content/wall.yml", into: &diagnostics)
    guard let document else { preconditionFailure("The least settings can't be read.") }
    settings = WallSettings(document, into: &diagnostics)
  }

  private static func reader(of fields: FieldSet, _ layout: DocumentReader.Layout) -> DocumentReader {
    DocumentReader(fields: fields, layout: layout)
  }

  /// - Parameter variant: Chooses among the ways one kind is read, such as the kinds of records.
  func problems(of input: [UInt8], as kind: FuzzKind, variant: Int) -> [String] {
    var diagnostics: [Diagnostic] = []
    var problems: [String] = []
    switch kind {
    case .profile:
      let kinds = RecordKind.allCases
      problems = checkProfile(input, kinds[variant % kinds.count], &diagnostics)
    case .settings: checkSettings(input, &diagnostics)
    case .body: problems = checkBody(Array(String(decoding: input, as: UTF8.self).utf8), firstLine: 1, &diagnostics)
    case .template: problems = checkTemplate(String(decoding: input, as: UTF8.self), &diagnostics)
    }
    // Bodies and templates are handed on as text, in which what is no UTF-8 has become U+FFFD.
    let written =
      kind == .body || kind == .template ? Array(String(decoding: input, as: UTF8.self).utf8) : input
    return problems + checkReport(diagnostics, of: written)
  }

  private func checkProfile(_ input: [UInt8], _ kind: RecordKind, _ diagnostics: inout [Diagnostic]) -> [String] {
    let reader = Self.reader(of: RecordReader.fields(of: kind), .frontMatterAndBody)
    let document = reader.read(input, file: Self.file, into: &diagnostics)
    guard let document else { return diagnostics.isEmpty ? ["nothing was read and nothing said"] : [] }
    let misreading = diagnostics.isEmpty ? checkPlainReading(of: input, document, reader) : []
    let record = RecordReader(settings: settings, asOf: Self.asOf).record(document, kind: kind, into: &diagnostics)
    _ = IgnoreReader.rules(document.values, into: &diagnostics)
    _ = RollBuilder(settings: settings, asOf: Self.asOf, includesDrafts: true)
      .roll(of: [record].compactMap { $0 }, unreadable: [:], into: &diagnostics)
    return misreading + checkBody(document.body, firstLine: document.bodyLine, &diagnostics)
  }

  /// Plain front matter is read without libyaml, which a comment with a tab brings in; both have to read the same.
  private func checkPlainReading(of input: [UInt8], _ document: Document, _ reader: DocumentReader) -> [String] {
    let fence = Array("---\n".utf8)
    guard input.starts(with: fence) else { return [] }
    var diagnostics: [Diagnostic] = []
    let commented = reader.read(
      fence + Array("#\t说明\n".utf8) + input.dropFirst(fence.count), file: Self.file, into: &diagnostics)
    guard diagnostics.isEmpty, commented?.fingerprint == document.fingerprint, commented?.body == document.body else {
      return ["a comment changes what the front matter says"]
    }
    return []
  }

  private func checkSettings(_ input: [UInt8], _ diagnostics: inout [Diagnostic]) {
    let document = Self.reader(of: WallFields.all, .settings).read(input, file: Self.file, into: &diagnostics)
    guard let document else { return }
    let settings = WallSettings(document, into: &diagnostics)
    _ = RollBuilder(settings: settings, asOf: Self.asOf, includesDrafts: false)
      .roll(of: [], unreadable: [:], into: &diagnostics)
  }

  private func checkBody(_ body: [UInt8], firstLine: Int, _ diagnostics: inout [Diagnostic]) -> [String] {
    let rendered = MarkdownRenderer().render(
      body, file: Self.file, firstLine: firstLine, isSummarized: true, diagnostics: &diagnostics
    ) { .url($0.destination) }
    for comment in rendered.comments {
      _ = IgnoreReader.rule(inComment: comment.text, at: comment.place, into: &diagnostics)
    }
    var problems: [String] = []
    if String(validating: rendered.html, as: UTF8.self) == nil { problems.append("the HTML is not UTF-8") }
    if let problem = BodyHTML.problem(in: rendered.html) { problems.append("the HTML has \(problem)") }
    if rendered.html.count > 64 * body.count + 64 { problems.append("the HTML has \(rendered.html.count) bytes") }
    return problems
  }

  private func checkTemplate(_ text: String, _ diagnostics: inout [Diagnostic]) -> [String] {
    let library = TemplateLibrary([
      TemplateSource(name: "main", file: Self.file, text: text),
      TemplateSource(name: "partials/link", file: "partials/link", text: "<a href=\"{{url}}\">{{name}}</a>"),
      TemplateSource(name: "partials/row", file: "partials/row", text: "<li>{{name}}\n{{$content}}{{/content}}</li>\n"),
      TemplateSource(name: "layout", file: "layout", text: "<main>{{$content}}{{/content}}</main>\n"),
    ])
    diagnostics += library.syntaxDiagnostics
    guard let template = library.compile("main", views: [FuzzPage.schema.erased], into: &diagnostics) else {
      return diagnostics.isEmpty ? ["nothing was compiled and nothing said"] : []
    }
    var output: [UInt8] = []
    do {
      try template.render(
        [FuzzPage.schema.capture(FuzzPage(depth: 2))], base: .depth(1), page: "index.html", into: &output)
    } catch {
      diagnostics.append(error.diagnostic)
    }
    guard let page = String(validating: output, as: UTF8.self) else { return ["the page is not UTF-8"] }
    guard !text.contains("hostile") else { return [] }
    return FuzzPage.breakouts.filter { page.utf8.contains($0.utf8) }.map { "the page has \($0)" }
  }

  /// Every problem lies in the file, and its report is as many lines as it should be.
  private func checkReport(_ diagnostics: [Diagnostic], of input: [UInt8]) -> [String] {
    guard !diagnostics.isEmpty else { return [] }
    var problems: [String] = []
    let lines = WrittenLines(input)
    let countsColumns = !diagnostics.contains { $0.rule == .gb18030 || $0.rule == .invalidUTF8 }
    for diagnostic in diagnostics where diagnostic.place.file == Self.file && problems.isEmpty {
      let place = diagnostic.place
      if !lines.contains(place, countsColumns: countsColumns) {
        problems.append("\(diagnostic.rule.rawValue) is said of \(place.line):\(place.column), not in the file")
      }
    }
    let report = DiagnosticWriter(format: .text, language: .chinese).report(diagnostics.sorted())
    let expected = diagnostics.reduce(0) { $0 + ($1.hint == nil ? 1 : 2) }
    if report.utf8.count(where: { $0 == 0x0A }) != expected { problems.append("the report has not \(expected) lines") }
    if report.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) {
      problems.append("the report has a control character")
    }
    return problems
  }
}
