import Diagnostics
import StringTemplates
import Testing

@Suite("Rendering")
struct RenderingTests {
  private let tree = [
    SampleRegion(
      name: "内蒙古",
      children: [SampleRegion(name: "包头", children: [SampleRegion(name: "昆区")]), SampleRegion(name: "赤峰")])
  ]

  @Test("Sections show what is there, inverted ones what is not")
  func sections() throws {
    let template = """
      {{#note}}[{{note}}]{{/note}}{{^note}}no note{{/note}}
      {{#studio}}{{name}}{{/studio}}{{^studio}}no studio{{/studio}} {{studio.name}}
      {{#url}}{{.}}{{/url}}{{#body}}{{{.}}}{{/body}}
      {{#tags}}{{.}},{{/tags}}
      """
    let full = SamplePage(note: "n", url: SiteURL(page: "u"), tags: ["a", "b"], studio: SampleLink(name: "S"))
    #expect(try TemplateProbe().rendered(template, full) == "[n]\nS S\nu<p>正文</p>\na,b,")
    let empty = SamplePage(url: nil, body: [])
    #expect(try TemplateProbe().rendered(template, empty) == "no note\nno studio \n\n")
  }

  @Test("The innermost view has a name first, and loses it at the section's end")
  func scopes() throws {
    let page = SamplePage(
      title: "T", studio: SampleLink(name: "S"), people: [SampleLink(name: "A"), SampleLink(name: "B")])
    #expect(
      try TemplateProbe().rendered(
        "{{#studio}}{{name}}{{#people}}{{name}}{{title}}{{/people}}{{name}}{{/studio}}", page)
        == "SATBTS")
  }

  @Test("Of the views around a template the last has a name first")
  func stackOfViews() throws {
    let library = TemplateLibrary([
      TemplateSource(name: "main", file: "main", text: "{{name}} {{title}} {{#regions}}{{name}}{{title}}{{/regions}}")
    ])
    var diagnostics: [Diagnostic] = []
    let views = [SamplePage.schema.erased, SampleLink.schema.erased]
    let template = try #require(library.compile("main", views: views, into: &diagnostics))
    var output: [UInt8] = []
    let page = SamplePage.schema.capture(SamplePage(title: "T", regions: [SampleRegion(name: "R")]))
    let link = SampleLink.schema.capture(SampleLink(name: "L"))
    try template.render([page, link], base: .depth(0), page: "", into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "L T RT")
  }

  @Test("A byte order mark is dropped, Windows line breaks stay")
  func windowsLines() throws {
    let template = "\u{FEFF}a\r\n  {{#isCurrent}}\r\nb\r\n  {{/isCurrent}}\r\n{{^isCurrent}} c {{/isCurrent}}\r\n"
    #expect(try TemplateProbe().rendered(template) == "a\r\n c \r\n")
  }

  @Test("A partial that includes itself shows a tree")
  func recursion() throws {
    let probe = TemplateProbe(partials: [
      "region": "<li>{{name}}{{#children}}<ul>{{> region}}</ul>{{/children}}</li>"
    ])
    #expect(
      try probe.rendered("{{#regions}}{{> region}}{{/regions}}", SamplePage(regions: tree))
        == "<li>内蒙古<ul><li>包头<ul><li>昆区</li></ul></li></ul><ul><li>赤峰</li></ul></li>")
  }

  @Test("Indentation grows with every level, fixed or not")
  func recursiveIndentation() throws {
    let probe = TemplateProbe(partials: ["region": "{{name}}\n{{#children}}\n  {{> region}}\n{{/children}}\n"])
    var region = SampleRegion(name: "40")
    for level in (0..<40).reversed() { region = SampleRegion(name: "\(level)", children: [region]) }
    let expected = (0...40).map { String(repeating: " ", count: 2 * $0) + "\($0)\n" }.joined()
    #expect(
      try probe.rendered("{{#regions}}\n{{> region}}\n{{/regions}}\n", SamplePage(regions: [region])) == expected)
  }

  @Test("Recursion beyond the limit is an error that names the tag and the page")
  func recursionLimit() throws {
    var region = SampleRegion(name: "x")
    for _ in 0..<100 { region = SampleRegion(name: "x", children: [region]) }
    let library = TemplateLibrary([
      TemplateSource(name: "main", file: "main", text: "{{#regions}}{{> region}}{{/regions}}"),
      TemplateSource(
        name: "partials/region", file: "region", text: "{{name}}\n地 {{#children}}{{> region}}{{/children}}"),
    ])
    var diagnostics: [Diagnostic] = []
    let template = try #require(library.compile("main", views: [SamplePage.schema.erased], into: &diagnostics))
    let record = SamplePage.schema.capture(SamplePage(regions: [region]))
    let error = #expect(throws: RenderError.self) {
      var output: [UInt8] = []
      try template.render([record], base: .depth(0), page: "regions.html", into: &output)
    }
    #expect(error?.place == SourcePlace(file: "region", line: 2, column: 16))
    #expect(error?.diagnostic.rule == .templateRecursion)
    #expect(error?.diagnostic.message.chinese.contains("regions.html") == true)
  }

  @Test("Inclusion that can never end is found before anything is rendered")
  func endless() {
    TemplateProbe(partials: ["a": "x{{> b}}", "b": "{{> a}}"]).expectEndless("{{> a}}", at: "b")
    TemplateProbe(partials: ["a": "  {{> a}}\n"]).expectEndless("{{> a}}", at: "a")
    TemplateProbe(partials: ["p": "{{$b}}{{/b}}{{<p}}{{/p}}"]).expectEndless("{{<p}}{{/p}}", at: "p")
    TemplateProbe(partials: ["p": "{{$b}}{{/b}}"]).expectEndless("{{<p}}{{$b}}{{$b}}{{/b}}{{/b}}{{/p}}", at: "main")
  }

  @Test("Sections nested ten thousand deep need no stack")
  func deepNesting() throws {
    let depth = 10_000
    let template =
      String(repeating: "{{#tags}}", count: depth) + "x" + String(repeating: "{{/tags}}", count: depth)
    #expect(try TemplateProbe().rendered(template, SamplePage(tags: ["a"])) == "x")
    let blocks =
      (0..<depth).map { "{{$b\($0)}}" }.joined() + "y" + (0..<depth).reversed().map { "{{/b\($0)}}" }.joined()
    #expect(try TemplateProbe().rendered(blocks) == "y")
  }

  @Test("A page of the layout")
  func layout() throws {
    let probe = TemplateProbe(partials: [
      "layout": """
      <!doctype html>
      <html lang="zh-CN">
        <head>
          {{$head}}
          <title>{{title}}</title>
          {{/head}}
        </head>
        <body>
          {{$content}}{{/content}}
        </body>
      </html>

      """,
      "card": "<article>\n  {{name}}\n</article>\n",
    ])
    let template = """
      {{<layout}}
      {{$content}}
      <main>
        {{#people}}
        {{> card}}
        {{/people}}
      </main>
      {{/content}}
      {{/layout}}

      """
    #expect(
      try probe.rendered(template, SamplePage(people: [SampleLink(name: "甲"), SampleLink(name: "乙")])) == """
        <!doctype html>
        <html lang="zh-CN">
          <head>
            <title>标题</title>
          </head>
          <body>
            <main>
              <article>
                甲
              </article>
              <article>
                乙
              </article>
            </main>

          </body>
        </html>

        """)
  }

  @Test("Templates of a wall come before the program's, partials before pages")
  func lookup() throws {
    let library = TemplateLibrary([
      TemplateSource(name: "main", file: "1", text: "{{> card}}"),
      TemplateSource(name: "card", file: "2", text: "page"),
      TemplateSource(name: "partials/card", file: "3", text: "own"),
      TemplateSource(name: "partials/card", file: "4", text: "default"),
    ])
    var diagnostics: [Diagnostic] = []
    let template = try #require(library.compile("main", views: [], into: &diagnostics))
    var output: [UInt8] = []
    try template.render([], base: .depth(0), page: "", into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "own")
  }

  @Test("Captured records are shared between views")
  func sharedRecords() throws {
    struct Roll { let cards: [ViewRecord] }
    let schema = ViewSchema<Roll>(
      "roll", "光荣榜", [.records("cards", "人物", SampleLink.schema) { ViewSelection($0.cards) }])
    let card = SampleLink.schema.capture(SampleLink(name: "甲"))
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary([TemplateSource(name: "roll", file: "roll", text: "{{#cards}}{{name}}{{/cards}}")])
    let template = try #require(library.compile("roll", views: [schema.erased], into: &diagnostics))
    var output: [UInt8] = []
    try template.render([schema.capture(Roll(cards: [card, card]))], base: .depth(0), page: "", into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "甲甲")
  }

  @Test("Many tasks render one template at once")
  func concurrency() async throws {
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary([
      TemplateSource(name: "main", file: "main", text: "{{title}}{{#people}}<b>{{name}}</b>{{/people}}")
    ])
    let template = try #require(library.compile("main", views: [SamplePage.schema.erased], into: &diagnostics))
    let shared = SampleLink(name: "甲")
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for index in 0..<50 {
        group.addTask {
          var output: [UInt8] = []
          let record = SamplePage.schema.capture(SamplePage(title: "\(index % 2)", people: [shared, shared]))
          try template.render([record], base: .depth(0), page: "", into: &output)
          return String(decoding: output, as: UTF8.self)
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(outputs == ["0<b>甲</b><b>甲</b>", "1<b>甲</b><b>甲</b>"])
  }
}

extension TemplateProbe {
  fileprivate func expectEndless(
    _ template: String, at name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = diagnostics(in: template)
    #expect(found.map(\.rule) == [.templateRecursion], sourceLocation: sourceLocation)
    #expect(found.first?.place.file == "\(name).mustache", sourceLocation: sourceLocation)
  }
}
