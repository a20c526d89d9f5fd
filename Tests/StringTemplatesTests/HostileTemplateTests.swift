import Diagnostics
import StringTemplates
import Testing

/// Templates that would take time or memory out of all proportion.
@Suite("Hostile templates")
struct HostileTemplateTests {
  #if DEBUG
    /// Pieces of each input are repeated; work, and what is reported, grow with their number and not faster.
    private func expectLinear(
      partials: @Sendable (Int) -> [String: String] = { _ in [:] }, count: Int, _ text: (Int) -> String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      func work(_ count: Int) -> (steps: Int, bytes: Int) {
        let text = text(count)
        let partials = partials(count)
        let (found, steps) = Work.counted { TemplateProbe(partials: partials).diagnostics(in: text) }
        let bytes = text.utf8.count + partials.values.reduce(0) { $0 + $1.utf8.count }
        #expect(found.count <= bytes)
        #expect(found.allSatisfy { $0.message.chinese.utf8.count < 1024 })
        return (steps, bytes)
      }
      let small = work(count)
      let large = work(4 * count)
      let growth = Double(large.bytes) / Double(small.bytes)
      #expect(
        Double(large.steps) < 1.25 * growth * Double(small.steps), "\(small) \(large)", sourceLocation: sourceLocation)
      #expect(large.steps < 600 * large.bytes, "\(small) \(large)", sourceLocation: sourceLocation)
    }

    @Test(
      "Work grows with the template and not faster",
      arguments: [
        "{{", "{{#a}}", "{{/a}}", "{{!", "{{=", "{{{", "{{$a}}\n", "   {{#a}}", "\n", "<a ", "{{<a}}{{$b}}", "{{> a",
        "{{title}}", "{{#tags}}", "{{#tags}}\n", "{{^tags}}", "{{ ", "<a href=\"{{url}}\"", "<a onclick={{title}}", "&",
        "'\"",
        "{{=<% %>=}}", "{{a.b.c.d}}", "{{title.a}}", "<!--", "<script>", "{{! a }}\n  ", "字",
      ])
    func growth(_ unit: String) {
      expectLinear(count: 4_000 / unit.utf8.count) { String(repeating: unit, count: $0) }
      expectLinear(count: 4_000 / unit.utf8.count) { "{{#people}}<p>" + String(repeating: unit, count: $0) }
    }

    @Test("A long name is reported in few words, however often it is met")
    func longNames() {
      expectLinear(count: 500) { count in
        "{{#" + String(repeating: "a", count: 10 * count) + "}}" + String(repeating: "{{/b}}", count: count)
      }
      expectLinear(count: 500) { count in
        "<a on" + String(repeating: "a", count: 10 * count) + "=\"" + String(repeating: "{{title}}", count: count)
          + "\">"
      }
      expectLinear(count: 500) { count in
        let name = String(repeating: "a", count: 10 * count)
        return "{{$\(name)}}{{/\(name)}}{{<p}}{{$\(name)b}}{{/\(name)b}}{{/p}}"
      }
    }

    @Test("Blocks, parents and partials that hand each other on are given up")
    func blocks() {
      let given = { (count: Int) in (0..<count).map { "{{$b\(10_000 + $0)}}x{{/b\(10_000 + $0)}}" }.joined() }
      let shown: @Sendable (Int) -> [String: String] = { count in
        ["p": (0..<count).map { "{{$b\(10_000 + $0)}}{{/b\(10_000 + $0)}}" }.joined(), "q": ""]
      }
      // Blocks that nobody shows.
      expectLinear(partials: shown, count: 250) { count in
        "{{<p}}" + (0..<count).map { "{{$c\(10_000 + $0)}}x{{/c\(10_000 + $0)}}" }.joined() + "{{/p}}"
      }
      // Each of many calls hands on many blocks: beyond a limit they are given up.
      let calls = TemplateProbe(partials: [
        "p": (0..<10_000).map { "{{$b\(10_000 + $0)}}{{/b\(10_000 + $0)}}" }.joined()
          + String(repeating: "{{>q}}", count: 10_000), "q": "",
      ])
      let template = "{{<p}}" + given(10_000) + "{{/p}}"
      let (found, steps) = Work.counted { calls.diagnostics(in: template) }
      #expect(found.map(\.rule) == [.templateRecursion])
      #expect(steps < 20_000_000)
    }

    @Test("Templates that multiply each other stop growing")
    func oversized() {
      var partials: [String: String] = [:]
      for level in 0..<40 {
        partials["p\(level)"] =
          "{{$x}}{{/x}}{{<p\(level + 1)}}{{$a\(level)}}1{{/a\(level)}}{{/p\(level + 1)}}"
          + "{{<p\(level + 1)}}{{$b\(level)}}2{{/b\(level)}}{{/p\(level + 1)}}"
      }
      partials["p40"] = (0..<40).map { "{{$a\($0)}}{{/a\($0)}}{{$b\($0)}}{{/b\($0)}}" }.joined()
      let probe = TemplateProbe(partials: partials, mode: .plain)
      let (found, steps) = Work.counted { probe.diagnostics(in: "{{<p0}}{{/p0}}") }
      #expect(found.map(\.rule) == [.templateRecursion])
      #expect(steps < 20_000_000)
    }

    @Test("Sections that multiply stop at the limit of steps", arguments: ["", "x", "{{title}}"])
    func steps(_ inner: String) throws {
      let (opening, closing) = ("{{#people}}", "{{/people}}")
      let template =
        "\n" + String(repeating: opening, count: 12) + inner + String(repeating: closing, count: 12)
      let page = SamplePage(people: Array(repeating: SampleLink(name: "甲"), count: 10))
      let (error, steps) = Work.counted { TemplateProbe().failure(of: template, page) }
      #expect(error?.reason == .tooLarge)
      #expect(error?.place == SourcePlace(file: "main.mustache", line: 2, column: 1 + 11 * opening.count))
      #expect(error?.diagnostic.rule == .templateTooLarge)
      #expect(steps < 2 * Template.maximumSteps)
    }
  #endif

  @Test("A page stops growing at its limit")
  func bytes() {
    let page = SamplePage(
      body: [UInt8](repeating: 0x61, count: 1 << 20), people: Array(repeating: SampleLink(name: "甲"), count: 100))
    let (error, count) = TemplateProbe().failureAndOutput(of: "<p>\n{{#people}}{{{body}}}{{/people}}", page)
    #expect(error?.reason == .tooLarge)
    #expect(error?.place == SourcePlace(file: "main.mustache", line: 2, column: 1))
    #expect(error?.page == "index.html")
    #expect(count <= Template.maximumPage + 1 << 20)
  }

  @Test("A page at its limit is rendered")
  func largest() throws {
    let page = SamplePage(
      body: [UInt8](repeating: 0x61, count: 1 << 20),
      people: Array(repeating: SampleLink(name: "甲"), count: Template.maximumPage >> 20))
    #expect(try TemplateProbe().rendered("{{#people}}{{{body}}}{{/people}}", page).utf8.count == Template.maximumPage)
  }
}
