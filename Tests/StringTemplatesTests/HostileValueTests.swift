import StringTemplates
import Testing

@Suite("Hostile values")
struct HostileValueTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>",
    "</textarea><svg/onload=alert(1)>", "javascript:alert(1)", "&lt;b&gt;", "&#60;", "--><b>", "]]>", "{{title}}",
    "\u{0}<", "\u{2028}<b", "`x`", "a b\tc\nd", "工匠“<>”", "\\\" <", "%22%3E%3Cb", "//evil.example/", "..//..\\..",
  ]

  private static let template = """
    <!doctype html>
    <title>{{title}}</title>
    <meta name="description" content="{{title}}">
    <p title="{{title}}" data-a='{{title}}'>{{title}}</p>
    <textarea>{{title}}</textarea>
    <a href="{{url}}">{{url}}</a><img src='{{url}}' srcset="{{url}} 1x, {{url}} 2x" alt="{{url}}">
    {{#tags}}<i title="{{.}}">{{.}}</i>{{/tags}}
    {{#studio}}<a href="{{address}}" title="{{name}}">{{name}}</a>{{/studio}}
    {{#people}}<a href="{{address}}" title="{{name}}">{{name}}</a>{{/people}}
    """

  @Test("No value of any kind leaves the place it stands in", arguments: hostile)
  func structure(_ value: String) throws {
    let page = Self.page(value)
    let output = try TemplateProbe().rendered(Self.template, page)
    let harmless = try TemplateProbe().rendered(Self.template, Self.page("x"))
    // The markup of the page, with everything that is not markup left out, is that of a harmless page.
    #expect(Self.markup(of: output) == Self.markup(of: harmless), "\(output)")
    #expect(!output.contains("href=\"javascript:") && !output.contains("src='javascript:"))
  }

  @Test("Escaped text reads as it was", arguments: hostile)
  func roundTrip(_ value: String) throws {
    let output = try TemplateProbe().rendered("{{title}}", SamplePage(title: value))
    let read =
      output.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    #expect(read == value.replacing("\u{0}", with: "\u{FFFD}"))
  }

  @Test("Control characters, which neither HTML nor XML may hold, are replaced")
  func controls() {
    #expect(
      HTMLEscape.escaped("a\u{0}\u{8}\u{B}\u{C}\u{1F}b\t\n\r") == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b\t\n\r")
    #expect(HTMLEscape.escaped("<a b=\"c\" d='e'>&") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
  }

  private static func page(_ value: String) -> SamplePage {
    let url = SiteURL(page: value, fragment: value)
    let external = SiteURL(external: "https://example.org/" + value)
    return SamplePage(
      title: value, url: url, tags: [value, value], studio: SampleLink(name: value, address: external),
      people: [SampleLink(name: value, address: url), SampleLink(name: value, address: external)])
  }

  /// Only the characters that can open or close something in HTML.
  private static func markup(of text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { "<>\"'".unicodeScalars.contains($0) }))
  }
}
