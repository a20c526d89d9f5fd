import Diagnostics
import StringTemplates
import Testing

/// Views that many pages share: constants, which become text of the templates, and records, whose sections are kept.
@Suite("Shared views")
struct SharedViewTests {
  private struct Shelf: Sendable {
    var title = "架"
    var cards: [ViewRecord] = []
    /// Positions of cards.
    var chosen: [Int] = []
    var others: [SampleLink] = []
    var menu = SampleLink.schema.captureGroup([SampleLink]())

    static func schema(_ site: SamplePage = SamplePage()) -> ViewSchema<Shelf> {
      ViewSchema(
        "shelf", "一个架子",
        [
          .text("title", "标题") { $0.title },
          .constant("site", "整个网站", SamplePage.schema, site),
          .records("cards", "卡片", SampleLink.schema) { ViewSelection($0.cards) },
          .records("chosen", "选出的卡片", SampleLink.schema) { ViewSelection(ViewRecords($0.cards), at: $0.chosen[...]) },
          .list("others", "别的", SampleLink.schema) { $0.others },
          .group("menu", "菜单", SampleLink.schema) { $0.menu },
          .list(
            "mixed", "卡片和别的", SampleLink.schema,
            writing: { shelf, list in
              for card in shelf.cards { list.append(card) }
              for other in shelf.others { list.append(other) }
              for card in shelf.cards { list.append(card) }
            }),
        ])
    }
  }

  private func template(
    _ text: String, _ schema: ViewSchema<Shelf>, partials: [String: String] = [:]
  ) throws -> Template {
    var sources = [TemplateSource(name: "main", file: "main", text: text)]
    for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
      sources.append(TemplateSource(name: "partials/\(name)", file: name, text: text))
    }
    var diagnostics: [Diagnostic] = []
    let template = TemplateLibrary(sources).compile(
      "main", views: [schema.erased], mode: .plain, into: &diagnostics)
    #expect(diagnostics.map(\.message.english) == [])
    return try #require(template)
  }

  private func text(
    _ renderer: inout Renderer, _ template: Template, _ record: ViewRecord, base: SiteBase = .depth(0)
  ) throws -> String {
    var text = ""
    try renderer.render(template, [record], base: base, page: "index.html") {
      text = String(decoding: $0, as: UTF8.self)
    }
    return text
  }

  private func rendered(_ text: String, _ site: SamplePage, base: SiteBase = .depth(0)) throws -> String {
    let schema = Shelf.schema(site)
    var renderer = Renderer()
    return try self.text(&renderer, template(text, schema), schema.capture(Shelf()), base: base)
  }

  @Test("What a constant view holds is written as if it were the page's own")
  func constants() throws {
    let site = SamplePage(
      title: "<墙>", url: SiteURL(page: "a.html"), body: Array("<b>b</b>".utf8), isCurrent: true, tags: ["一", "二"],
      studio: SampleLink(name: "室", address: SiteURL(external: "https://a.cn/?a&b")))
    let text = """
      {{site.title}} {{{site.body}}} <a href="{{site.url}}"> {{site.studio.name}} {{site.studio.address}} {{title}}
      {{#site.isCurrent}}yes{{/site.isCurrent}}{{^site.isCurrent}}no{{/site.isCurrent}} \
      {{#site.note}}note{{/site.note}}{{^site.note}}no note{{/site.note}} \
      {{#site.url}}[{{.}}]{{/site.url}}{{#site.title}}({{site.title}}){{/site.title}} \
      {{#site.tags}}{{.}};{{/site.tags}} {{#site.studio}}{{name}}{{title}}{{/site.studio}} \
      {{#site}}{{title}}{{#people}}x{{/people}}{{/site}}{{#site.people}}x{{/site.people}}
      """
    #expect(
      try rendered(text, site, base: .depth(1)) == """
        &lt;墙&gt; <b>b</b> <a href="../a.html"> 室 https://a.cn/?a&amp;b 架
        yes no note [../a.html](&lt;墙&gt;) 一;二; 室架 &lt;墙&gt;
        """)
  }

  @Test("Where a constant view holds nothing, its sections are passed over")
  func empty() throws {
    let text = "{{#site.studio}}x{{/site.studio}}{{^site.studio}}none{{/site.studio}}{{site.studio.name}}{{site.note}}."
    #expect(try rendered(text, SamplePage(url: nil)) == "none.")
    #expect(try rendered("{{#site.url}}x{{#title}}y{{/title}}{{/site.url}}z", SamplePage(url: nil)) == "z")
  }

  @Test("A constant address of the root is written for each page's base")
  func root() throws {
    let site = SamplePage(url: SiteURL(page: ""))
    #expect(try rendered("a{{site.url}}b", site) == "a./b")
    #expect(try rendered("a{{site.url}}b", site, base: .depth(2)) == "a../../b")
  }

  @Test("A section over one value shows it with and without asking what {{.}} is")
  func oneValue() throws {
    let text =
      "{{#others}}{{#name}}<{{name}}>{{/name}}{{#address}}{{.}}{{/address}}{{^address}}-{{/address}}{{/others}}"
    let schema = Shelf.schema()
    let shelf = Shelf(others: [
      SampleLink(name: "甲", address: SiteURL(page: "1.html")), SampleLink(name: ""), SampleLink(name: "乙"),
    ])
    var renderer = Renderer()
    #expect(try self.text(&renderer, template(text, schema), schema.capture(shelf)) == "<甲>1.html-<乙>-")
  }

  @Test("What was written of a record is written again, whatever the page, the template and the base")
  func records() throws {
    let schema = Shelf.schema(SamplePage(title: "墙"))
    let cards = [
      SampleLink(name: "甲", address: SiteURL(page: "a.html")), SampleLink(name: "<乙>"),
      SampleLink(name: "丙", address: .root),
    ].map { SampleLink.schema.capture($0) }
    let partials = ["card": "[{{#address}}{{address}} {{/address}}{{name}}]\n", "titled": "{{title}}{{name}};"]
    let templates = [
      "{{#cards}}{{>card}}{{/cards}}", "<ol>{{#cards}}{{>card}}{{/cards}}</ol>{{#cards}}{{name}}{{/cards}}",
      "{{#cards}}{{>titled}}{{site.title}}{{/cards}}", "{{#cards}}\n  {{>card}}\n{{/cards}}\n",
    ]
    var renderer = Renderer()
    for base in [SiteBase.depth(0), .depth(1), .depth(0), .depth(2)] {
      for text in templates {
        let template = try template(text, schema, partials: partials)
        for (number, list) in [cards, [cards[1]], [], cards + cards].enumerated() {
          let record = schema.capture(Shelf(title: "第\(number)架", cards: list))
          var fresh = Renderer()
          #expect(
            try self.text(&renderer, template, record, base: base) == self.text(&fresh, template, record, base: base))
        }
      }
    }
    let template = try template(templates[0], schema, partials: partials)
    let record = schema.capture(Shelf(cards: cards))
    #expect(try text(&renderer, template, record) == "[a.html 甲]\n[&lt;乙&gt;]\n[./ 丙]\n")
    #expect(try text(&renderer, template, record, base: .depth(1)) == "[../a.html 甲]\n[&lt;乙&gt;]\n[../ 丙]\n")
  }

  @Test("Records are listed by their positions, in whatever order and as often as these say")
  func chosen() throws {
    let schema = Shelf.schema()
    let cards = ["甲", "乙", "丙"].map { SampleLink.schema.capture(SampleLink(name: $0)) }
    let template = try template("{{#chosen}}{{name}}{{/chosen}}{{^chosen}}-{{/chosen}}", schema)
    var renderer = Renderer()
    for (chosen, expected) in [([2, 0, 0], "丙甲甲"), ([], "-"), ([1], "乙")] {
      #expect(
        try text(&renderer, template, schema.capture(Shelf(cards: cards, chosen: chosen))) == expected)
    }
  }

  @Test("Records among other views of a list are written as if they were the page's own")
  func mixed() throws {
    let schema = Shelf.schema()
    let cards = [
      SampleLink(name: "甲", address: SiteURL(page: "a.html")), SampleLink(name: "<乙>"),
    ].map { SampleLink.schema.capture($0) }
    let text = "{{#mixed}}{{>card}}{{/mixed}}{{^mixed}}none{{/mixed}}{{#mixed}}{{name}}{{title}}{{/mixed}}"
    let template = try template(
      text, schema, partials: ["card": "[{{#address}}{{address}} {{/address}}{{name}}]\n"])
    let others = [SampleLink(name: "丙"), SampleLink(name: "丁", address: .root)]
    var renderer = Renderer()
    for (base, up) in [(SiteBase.depth(0), ""), (.depth(1), "../"), (.depth(0), "")] {
      let shared = "[\(up)a.html 甲]\n[&lt;乙&gt;]\n"
      let own = "[丙]\n[\(up.isEmpty ? "./" : up) 丁]\n"
      let names = "甲架&lt;乙&gt;架"
      #expect(
        try self.text(&renderer, template, schema.capture(Shelf(cards: cards, others: others)), base: base)
          == shared + own + shared + names + "丙架丁架" + names)
      #expect(
        try self.text(&renderer, template, schema.capture(Shelf(others: others)), base: base) == own + "丙架丁架")
      #expect(
        try self.text(&renderer, template, schema.capture(Shelf(cards: cards)), base: base)
          == shared + shared + names + names)
    }
    #expect(try self.text(&renderer, template, schema.capture(Shelf())) == "none")
  }

  @Test("A group is written alike whether of views or of records, on pages of each base")
  func groups() throws {
    let schema = Shelf.schema()
    let links = [SampleLink(name: "甲", address: SiteURL(page: "a.html")), SampleLink(name: "<乙>", address: .root)]
    let records = ViewRecords(links.reversed().map { SampleLink.schema.capture($0) })
    let groups = [
      SampleLink.schema.captureGroup(links),
      SampleLink.schema.captureGroup([(records: records, index: 1), (records: records, index: 0)]),
    ]
    let template = try template("{{#menu}}{{address}} {{name}};{{/menu}}{{^menu}}none{{/menu}}", schema)
    var renderer = Renderer()
    for (base, up) in [(SiteBase.depth(1), "../"), (.depth(0), ""), (.depth(1), "../")] {
      for group in groups {
        #expect(
          try text(&renderer, template, schema.capture(Shelf(menu: group)), base: base)
            == "\(up)a.html 甲;\(up.isEmpty ? "./" : up) &lt;乙&gt;;")
      }
      #expect(try text(&renderer, template, schema.capture(Shelf()), base: base) == "none")
    }
  }

  @Test("A sheet shows what was laid out on it last, however many records were there before")
  func sheets() throws {
    let schema = Shelf.schema()
    let template = try template("{{#mixed}}{{name}}{{/mixed}}{{#chosen}}{{name}}{{/chosen}}", schema)
    let lasting = SampleLink.schema.capture(SampleLink(name: "长"))
    let sheet = ViewSheet()
    var renderer = Renderer()
    for number in 0..<500 {
      let card = SampleLink.schema.capture(SampleLink(name: "\(number)"))
      sheet.removeAll()
      sheet.add(Shelf(cards: [lasting, card, card], chosen: [1]), schema)
      var text = ""
      try renderer.render(template, sheet, base: .depth(0), page: "index.html") {
        text = String(decoding: $0, as: UTF8.self)
      }
      #expect(text == "长\(number)\(number)长\(number)\(number)\(number)")
    }
  }

  @Test("Templates compiled together are what they are alone, and each tells what is wrong with what they share")
  func together() throws {
    let schema = Shelf.schema(SamplePage(title: "墙"))
    let library = TemplateLibrary(
      [
        ("layout", "<html>\n<h1 title=\"{{site.title}}\">{{title}}</h1>\n{{$main}}{{/main}}\n</html>\n"),
        ("plain", "{{<layout}}{{$main}}<p>{{site.title}}</p>{{/main}}{{/layout}}"),
        (
          "linked",
          "{{<layout}}{{$main}}{{#others}}<a href=\"{{address}}\">{{name}}</a>{{/others}}{{/main}}{{/layout}}"
        ),
        ("broken", "<p {{title}}></p>"), ("one", "<b>{{>broken}}</b>"), ("two", "<i>{{>broken}}</i>"),
      ].map { TemplateSource(name: $0, file: $0, text: $1) })
    let names = ["plain", "linked", "one", "two", "plain"]
    var found: [Diagnostic] = []
    let together = library.compile(names.map { (name: $0, views: [schema.erased]) }, into: &found)
    var expected: [Diagnostic] = []
    let alone = names.map { library.compile($0, views: [schema.erased], into: &expected) }
    #expect(found == expected)
    #expect(found.contains { $0.place.file == "broken" })
    let record = schema.capture(Shelf(others: [SampleLink(name: "甲", address: SiteURL(page: "a.html"))]))
    var renderer = Renderer()
    for (template, other) in zip(together, alone) {
      #expect((template == nil) == (other == nil))
      guard let template, let other else { continue }
      #expect(try text(&renderer, template, record) == text(&renderer, other, record))
    }
  }

  @Test("Records that came and went are not taken for others")
  func passing() throws {
    let schema = Shelf.schema()
    let template = try template("{{#cards}}{{name}}{{/cards}}", schema)
    var renderer = Renderer()
    for number in 0..<5_000 {
      let record = schema.capture(Shelf(cards: [SampleLink.schema.capture(SampleLink(name: "\(number)"))]))
      #expect(try text(&renderer, template, record) == "\(number)")
    }
  }

  @Test("A page of shared records meets its limits at the same place, whatever was rendered before")
  func limits() throws {
    let schema = Shelf.schema()
    let card = SampleLink.schema.capture(SampleLink(name: String(repeating: "字", count: 10_000)))
    let text = "\n{{#cards}}{{name}}{{/cards}}"
    let template = try template(text, schema)
    let fitting = schema.capture(Shelf(cards: Array(repeating: card, count: Template.maximumPage / 30_000)))
    let large = schema.capture(Shelf(cards: Array(repeating: card, count: Template.maximumPage / 30_000 + 1)))
    var renderer = Renderer()
    let first = #expect(throws: RenderError.self) { try self.text(&renderer, template, large) }
    #expect(first?.reason == .tooLarge)
    #expect(first?.place == SourcePlace(file: "main", line: 2, column: 1))
    #expect(try self.text(&renderer, template, fitting).utf8.count == 1 + Template.maximumPage / 30_000 * 30_000)
    let again = #expect(throws: RenderError.self) { try self.text(&renderer, template, large) }
    #expect(again == first)
    var fresh = Renderer()
    let afresh = #expect(throws: RenderError.self) { try self.text(&fresh, template, large) }
    #expect(afresh == first)
  }

  @Test("Sections over shared records inside each other stop at the limit of steps")
  func multiplied() throws {
    let schema = Shelf.schema()
    let text = String(repeating: "{{#cards}}", count: 12) + "x" + String(repeating: "{{/cards}}", count: 12)
    let card = SampleLink.schema.capture(SampleLink(name: "甲"))
    let record = schema.capture(Shelf(cards: Array(repeating: card, count: 10)))
    var renderer = Renderer()
    let template = try template(text, schema)
    let error = #expect(throws: RenderError.self) { try self.text(&renderer, template, record) }
    #expect(error?.reason == .tooLarge)
    let again = #expect(throws: RenderError.self) { try self.text(&renderer, template, record) }
    #expect(again == error)
  }
}
