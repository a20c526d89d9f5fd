import Diagnostics
import StringTemplates
import Testing

@Suite("Names in templates")
struct StrictNameTests {
  private let probe = TemplateProbe()

  @Test("An unknown name is an error at its place, with the nearest name")
  func unknownName() {
    probe.expect(.templateUnknownName, in: "<p>工匠{{ 👉titel }}</p>")
    let found = probe.diagnostics(in: "<p>{{titel}}</p>")
    #expect(found.first?.message.chinese == "未知名称“titel”,是否想写“title”?")
    #expect(found.first?.place.file == "main.mustache")
  }

  @Test("Every part of a dotted name is known")
  func dottedNames() {
    probe.expect(.templateUnknownName, in: "{{studio.👉nmae}}")
    probe.expect(.templateUnknownName, in: "{{👉sudio.name}}")
    probe.expect(.templateWrongType, in: "{{title.👉name}}")
    probe.expect(.templateWrongType, in: "{{people.👉name}}")
  }

  @Test("Lines end as any editor ends them", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let found = probe.diagnostics(in: "<p>\(end)\(end)</p> {{titel}}\(end)")
    #expect(found.map { [$0.place.line, $0.place.column] } == [[3, 8]])
  }

  @Test("A section brings its view's names and keeps the outer ones")
  func sections() {
    probe.expect(in: "{{#people}}{{name}}{{title}}{{/people}}")
    probe.expect(.templateUnknownName, in: "{{#people}}{{name}}{{/people}}{{👉name}}")
    probe.expect(.templateUnknownName, in: "{{#👉peple}}{{name}}{{nmae}}{{/peple}}")
    probe.expect(.templateUnknownName, in: "{{^people}}{{👉nmae}}{{/people}}")
  }

  @Test("All problems of a template are found in one go")
  func allAtOnce() {
    probe.expect(
      .templateUnknownName, .templateWrongType, .templateMissing, .templateUnsafeContext, .templateWrongType,
      in: "{{👉a}}\n{{👉people}}{{> 👉nothing}}\n<a href=👉{{url}}>{{👉body}}</a>")
  }

  @Test("The kind of a slot decides how it is written")
  func wrongTypes() {
    probe.expect(.templateWrongType, in: "{{👉people}}")
    probe.expect(.templateWrongType, in: "{{👉studio}}")
    probe.expect(.templateWrongType, in: "{{👉isCurrent}}")
    probe.expect(.templateWrongType, in: "{{👉tags}}")
    probe.expect(.templateWrongType, in: "{{👉body}}")
    probe.expect(.templateWrongType, in: "{{{👉title}}}")
    probe.expect(.templateWrongType, in: "{{&👉url}}")
    probe.expect(.templateWrongType, in: "{{👉.}}")
    probe.expect(.templateWrongType, in: "{{#people}}{{👉.}}{{/people}}")
    probe.expect(.templateWrongType, in: "{{#isCurrent}}{{👉.}}{{/isCurrent}}")
  }

  @Test("A missing partial or parent is an error with the nearest name")
  func missingTemplates() {
    let probe = TemplateProbe(partials: ["card": "x"])
    probe.expect(.templateMissing, .templateMissing, in: "{{> 👉crad }}{{<👉cards}}{{/cards}}")
    let found = probe.diagnostics(in: "{{>crad}}")
    #expect(found.first?.message.english == "There is no template “crad”; did you mean “card”?")
  }

  @Test("A block that the parent does not have is an error")
  func unknownBlocks() {
    let probe = TemplateProbe(partials: [
      "layout": "{{> head}}{{$content}}{{/content}}", "head": "{{$title}}{{/title}}",
    ])
    probe.expect(in: "{{<layout}}{{$content}}a{{/content}}{{$title}}b{{/title}}{{/layout}}")
    probe.expect(.templateUnknownName, in: "{{<layout}}{{$👉contnet}}a{{/contnet}}{{/layout}}")
  }

  @Test("A problem in a partial is reported in the partial, once")
  func partials() {
    let probe = TemplateProbe(partials: ["card": "<b>\n工{{nmae}}</b>"])
    let found = probe.diagnostics(in: "{{> card}}{{#people}}{{> card}}{{/people}}<p title=\"{{> card}}\"></p>")
    #expect(found.map(\.place) == [SourcePlace(file: "card.mustache", line: 2, column: 4)])
  }

  @Test("Grammar: every break of it is found at its place")
  func syntax() {
    probe.expect(.templateSyntax, in: "a {{title}} 👉{{title")
    probe.expect(.templateSyntax, in: "工 👉{{title} <b>{{title}}</b>")
    probe.expect(.templateSyntax, in: "👉{{#isCurrent}} a")
    probe.expect(.templateSyntax, in: "a👉{{/isCurrent}}")
    probe.expect(.templateSyntax, in: "{{#isCurrent}}{{#people}}a👉{{/isCurrent}}")
    probe.expect(.templateSyntax, in: "{{#isCurrent}}👉{{/people}}{{/isCurrent}}")
    probe.expect(.templateSyntax, in: "👉{{}}")
    probe.expect(.templateSyntax, .templateSyntax, in: "{{ 👉a..b }}{{👉a b}}")
    probe.expect(.templateSyntax, in: "👉{{=<%=}}")
    probe.expect(.templateSyntax, in: "👉{{! never ends")
    probe.expect(.templateSyntax, .templateUnknownName, in: "👉{{title \n {{👉titel}}")
    let parent = TemplateProbe(partials: ["p": "{{$a}}{{/a}}"])
    parent.expect(.templateSyntax, in: "{{<p}}{{$a}}1{{/a}}👉{{$a}}2{{/a}}{{/p}}")
    parent.expect(.templateSyntax, in: "{{<p}}👉{{title}}{{/p}}")
  }

  @Test("Syntax of files that nothing includes is known too")
  func syntaxOfAll() {
    let library = TemplateLibrary([
      TemplateSource(name: "a", file: "a", text: "{{#x}}"), TemplateSource(name: "b", file: "b", text: "{{/y}}"),
    ])
    #expect(library.syntaxDiagnostics.map(\.place.file) == ["a", "b"])
  }
}
