import Diagnostics
import StringTemplates
import Testing

/// What sections write of shared records is kept, as long as there is room.
@Suite("Kept fragments")
struct KeptFragmentTests {
  private struct List: Sendable {
    let links: ViewSelection

    static let schema = ViewSchema<List>(
      "list", "一个列表",
      [
        .records("links", "链接", SampleLink.schema) { $0.links },
        .flag("hasLinks", "有没有链接", over: "links"),
      ])
  }

  private func template(_ text: String) throws -> Template {
    var diagnostics: [Diagnostic] = []
    let template = TemplateLibrary([TemplateSource(name: "main", file: "main", text: text)]).compile(
      "main", views: [List.schema.erased], mode: .plain, into: &diagnostics)
    #expect(diagnostics.map(\.message.english) == [])
    return try #require(template)
  }

  private func text(
    _ renderer: inout Renderer, _ template: Template, _ list: List, base: SiteBase = .depth(0)
  ) throws -> String {
    var text = ""
    try renderer.render(template, [List.schema.capture(list)], base: base, page: "index.html") {
      text = String(decoding: $0, as: UTF8.self)
    }
    return text
  }

  @Test("Lists longer than what is kept are written as if nothing were, on pages of several bases in turn")
  func room() throws {
    let links = (0..<1000).map { SampleLink(name: "\($0) " + String(repeating: "字", count: 1000)) }
    let records = ViewRecords(SampleLink.schema.captureAll(links))
    let template = try template("{{#links}}<{{name}}>{{/links}}")
    var renderer = Renderer()
    // Three megabytes for each base, three times.
    for depth in [0, 1, 2, 1, 0, 2, 0, 1, 2] {
      for start in stride(from: 0, to: links.count, by: 10) {
        let page = start..<start + 10
        let written = try text(
          &renderer, template, List(links: ViewSelection(records, in: page)), base: .depth(depth))
        #expect(written == links[page].map { "<\($0.name)>" }.joined())
      }
    }
  }

  @Test("A flag over a list tells whether there is something in it")
  func flags() throws {
    let records = ViewRecords([SampleLink.schema.capture(SampleLink(name: "甲"))])
    let template = try template(
      "{{#hasLinks}}yes{{#links}} {{name}}{{/links}}{{/hasLinks}}{{^hasLinks}}no{{/hasLinks}}")
    var renderer = Renderer()
    #expect(try text(&renderer, template, List(links: ViewSelection(records, in: 0..<1))) == "yes 甲")
    #expect(try text(&renderer, template, List(links: ViewSelection(records, in: 0..<0))) == "no")
  }
}
