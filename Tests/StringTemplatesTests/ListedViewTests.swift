import Diagnostics
import StringTemplates
import Testing

/// Views and texts that are laid out piece by piece.
@Suite("Listed views")
struct ListedViewTests {
  private struct Shelf: Sendable {
    var title = "架"
    /// What is on it: new links, and captured ones.
    var links: [SampleLink] = []
    var captured: [ViewRecord] = []
    var shelves: [Shelf] = []
    var words: [String] = []
    var numbers: [Int] = []

    static let schema: ViewSchema<Shelf> = ViewSchema(
      "shelf", "一个架子",
      [
        .list(
          "links", "一条条链接", SampleLink.schema,
          writing: { shelf, list in
            for index in 0..<max(shelf.links.count, shelf.captured.count) {
              if index < shelf.links.count { list.append(shelf.links[index]) }
              if index < shelf.captured.count { list.append(shelf.captured[index]) }
            }
          }),
        .list(
          "shelves", "架上的架子", Shelf.schema,
          writing: { shelf, list in for inner in shelf.shelves { list.append(inner) } }),
        .text("words", "话", writing: { shelf, text in for word in shelf.words { text.append(word) } }),
        .text("numbers", "数", writing: { shelf, text in for number in shelf.numbers { text.append(number) } }),
        .text("title", "标题") { $0.title },
      ])
  }

  private func rendered(_ text: String, _ shelf: Shelf) throws -> String {
    var diagnostics: [Diagnostic] = []
    let template = TemplateLibrary([TemplateSource(name: "main", file: "main", text: text)]).compile(
      "main", views: [Shelf.schema.erased], mode: .plain, into: &diagnostics)
    #expect(diagnostics.map(\.message.english) == [])
    var output: [UInt8] = []
    try #require(template).render(
      [Shelf.schema.capture(shelf)], base: .depth(1), page: "a/b.html", into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func link(_ name: String) -> SampleLink { SampleLink(name: name, address: SiteURL(page: "\(name).html")) }

  @Test("New views and captured ones stand in one list, in their order")
  func mixed() throws {
    let shelf = Shelf(
      links: ["a", "b"].map(link), captured: ["x", "y", "z"].map { SampleLink.schema.capture(link($0)) })
    #expect(
      try rendered("{{#links}}{{name}} {{address}};{{/links}}{{title}}", shelf)
        == "a ../a.html;x ../x.html;b ../b.html;y ../y.html;z ../z.html;架")
    #expect(try rendered("{{#links}}x{{/links}}{{^links}}none{{/links}}", Shelf()) == "none")
  }

  @Test("Lists stand in views of lists")
  func nested() throws {
    let inner = Shelf(title: "小", links: ["a", "b"].map(link), words: ["<"])
    let middle = Shelf(title: "中", links: [link("c")], shelves: [inner, inner])
    let outer = Shelf(title: "大", links: [link("d")], shelves: [middle, inner], words: ["大"])
    let text = """
      {{#shelves}}[{{title}}{{#shelves}}({{title}}{{#links}}{{name}}{{/links}}{{words}}){{/shelves}}\
      {{#links}}{{name}}{{/links}}{{words}}]{{/shelves}}{{title}}{{#links}}{{name}}{{/links}}{{words}}
      """
    #expect(try rendered(text, outer) == "[中(小ab&lt;)(小ab&lt;)c][小ab&lt;]大d大")
  }

  @Test("A text in pieces is escaped, and none is no text")
  func pieces() throws {
    #expect(try rendered("{{words}}", Shelf(words: ["甲", "<b>", "&"])) == "甲&lt;b&gt;&amp;")
    #expect(try rendered("{{#words}}x{{/words}}{{^words}}none{{/words}}", Shelf()) == "none")
    #expect(try rendered("{{numbers}}", Shelf(numbers: [0, 10, -205, .min])) == "010-205\(Int.min)")
  }
}
