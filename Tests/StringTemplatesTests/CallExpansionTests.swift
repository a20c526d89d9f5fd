import Diagnostics
import StringTemplates
import Testing

/// Short partials stand in the place of their calls.
@Suite("Expanded calls")
struct CallExpansionTests {
  private let people = [
    SampleLink(name: "甲", address: SiteURL(page: "a.html")), SampleLink(name: "<乙>"),
  ]

  @Test("Sections of a partial lead to where they would have led, also at its very end")
  func sections() throws {
    let probe = TemplateProbe(
      partials: ["link": "{{#address}}<a href=\"{{address}}\">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}}"]
    )
    #expect(
      try probe.rendered(
        "{{#people}}<p>{{>link}}</p>{{/people}}{{#isCurrent}}{{#studio}}{{>link}}{{/studio}}{{/isCurrent}}.",
        SamplePage(people: people)) == "<p><a href=\"a.html\">甲</a></p><p>&lt;乙&gt;</p>.")
  }

  @Test("Partials of partials are written as if they were called, in each place anew")
  func nested() throws {
    let probe = TemplateProbe(
      partials: [
        "name": "{{#name}}[{{name}}]{{/name}}", "person": "{{>name}}{{#address}}*{{/address}}",
        "list": "{{#people}}{{>person}},{{/people}}{{^people}}none{{/people}}",
      ])
    #expect(
      try probe.rendered("{{>list}} {{>list}}", SamplePage(people: people)) == "[甲]*,[&lt;乙&gt;], [甲]*,[&lt;乙&gt;],")
    #expect(try probe.rendered("{{>list}}{{#studio}}{{>person}}{{/studio}}") == "none")
  }

  @Test("A partial that calls itself is still called, with a short one in it")
  func recursion() throws {
    let probe = TemplateProbe(
      partials: ["mark": "<b>{{name}}</b>", "region": "{{>mark}}{{#children}}({{>region}}){{/children}}"])
    let regions = [SampleRegion(name: "省", children: [SampleRegion(name: "市"), SampleRegion(name: "县")])]
    #expect(
      try probe.rendered("{{#regions}}{{>region}}{{/regions}}", SamplePage(regions: regions))
        == "<b>省</b>(<b>市</b>)(<b>县</b>)")
  }

  @Test("A section of a partial that makes the page too large is named where it is written")
  func places() {
    let probe = TemplateProbe(partials: ["bodies": "\n {{#people}}{{{body}}}{{/people}}"])
    let page = SamplePage(
      body: [UInt8](repeating: 0x61, count: 1 << 20), people: Array(repeating: SampleLink(name: "甲"), count: 100))
    let error = probe.failure(of: "<p>{{>bodies}}", page)
    #expect(error?.reason == .tooLarge)
    #expect(error?.place == SourcePlace(file: "bodies.mustache", line: 2, column: 2))
  }
}
