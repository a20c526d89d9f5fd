import Diagnostics
import StringTemplates
import Testing

/// Compiles and renders single templates over `SamplePage`.
struct TemplateProbe {
  var partials: [String: String] = [:]
  var mode = TemplateMode.html

  /// What is wrong with `template`, in which `👉` marks where each problem is expected.
  func diagnostics(in template: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    _ = compile(template.replacing("👉", with: ""), into: &diagnostics)
    return diagnostics
  }

  func rendered(
    _ template: String, _ page: SamplePage = SamplePage(), base: SiteBase = .depth(0),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    var diagnostics: [Diagnostic] = []
    let compiled = compile(template, into: &diagnostics)
    #expect(diagnostics.map(\.message.english) == [], sourceLocation: sourceLocation)
    var output: [UInt8] = []
    let template = try #require(compiled, sourceLocation: sourceLocation)
    try template.render([SamplePage.schema.capture(page)], base: base, page: "index.html", into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Why a template that compiles can't be rendered.
  func failure(of template: String, _ page: SamplePage) -> RenderError? { failureAndOutput(of: template, page).0 }

  /// Also how many bytes had been written by then.
  func failureAndOutput(of template: String, _ page: SamplePage) -> (RenderError?, Int) {
    var diagnostics: [Diagnostic] = []
    let compiled = compile(template, into: &diagnostics)
    #expect(diagnostics.map(\.message.english) == [])
    var output: [UInt8] = []
    do throws(RenderError) {
      try compiled?.render([SamplePage.schema.capture(page)], base: .depth(0), page: "index.html", into: &output)
      return (nil, output.count)
    } catch {
      return (error, output.count)
    }
  }

  /// Expects a problem of each of the rules, in this order, at each of the marks, and no other.
  func expect(
    _ rules: Rule..., in template: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = diagnostics(in: template)
    #expect(
      found.map { "\($0.rule.rawValue) \($0.place.line):\($0.place.column)" }
        == zip(rules, Self.marks(in: template)).map { "\($0.rawValue) \($1.line):\($1.column)" },
      "\(template) \(found.map(\.message.english))", sourceLocation: sourceLocation)
    #expect(rules.count == Self.marks(in: template).count, sourceLocation: sourceLocation)
  }

  private func compile(_ template: String, into diagnostics: inout [Diagnostic]) -> Template? {
    var sources = [TemplateSource(name: "main", file: "main.mustache", text: template)]
    for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
      sources.append(TemplateSource(name: "partials/\(name)", file: "\(name).mustache", text: text))
    }
    return TemplateLibrary(sources).compile(
      "main", views: [SamplePage.schema.erased], mode: mode, into: &diagnostics)
  }

  private static func marks(in template: String) -> [(line: Int, column: Int)] {
    var marks: [(line: Int, column: Int)] = []
    var (line, column) = (1, 1)
    for scalar in template.unicodeScalars {
      if scalar == "👉" {
        marks.append((line, column))
      } else if scalar == "\n" {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    return marks
  }
}
