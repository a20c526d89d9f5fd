import Diagnostics
import StringTemplates
import Testing

@Suite("Places values must not stand in")
struct UnsafeContextTests {
  private let probe = TemplateProbe()

  @Test(
    "A value in an unsafe place is refused at that place",
    arguments: [
      "<a title=👉{{title}}>x</a>",
      "<a title=x👉{{title}}>x</a>",
      "<a href=👉{{url}}>x</a>",
      "<a href= 👉{{url}}>x</a>",
      "<a 👉{{title}}>x</a>",
      "<a 👉{{title}}=\"x\">x</a>",
      "<a data-👉{{title}}=\"x\">x</a>",
      "<h👉{{title}}>x</h1>",
      "a <👉{{title}}>",
      "</👉{{title}}>",
      "<!-- 👉{{title}} -->",
      "<!-- a --👉{{title}}-->",
      "<!👉{{title}}>",
      "<!doctype 👉{{title}}>",
      "<?x 👉{{title}}>",
      "<script src=\"a.js\">👉{{title}}</script>",
      "<script src=\"a.js\">👉{{{body}}}</script>",
      "<iframe>👉{{title}}</iframe>",
      "<xmp>👉{{title}}</xmp>",
      "<title>👉{{{body}}}</title>",
      "<textarea>👉{{{body}}}</textarea>",
      "<p title=\"👉{{{body}}}\">x</p>",
      "<p 👉{{{body}}}>x</p>",
      "<a href=\"👉{{title}}\">x</a>",
      "<a HREF='👉{{title}}'>x</a>",
      "<a href=\"/a/👉{{title}}\">x</a>",
      "<a href=\"/a/👉{{url}}\">x</a>",
      "<a href=\"{{url}}👉{{url}}\">x</a>",
      "<img src=\"👉{{title}}\">",
      "<form action=\"👉{{title}}\"></form>",
      "<button formaction=\"👉{{title}}\">x</button>",
      "<video poster=\"👉{{title}}\"></video>",
      "<q cite=\"👉{{title}}\">x</q>",
      "<object data=\"👉{{title}}\"></object>",
      "<img srcset=\"👉{{title}} 1x\">",
      "<img srcset=\"{{url}} 1x, a👉{{url}} 2x\">",
      "<svg><use xlink:href=\"👉{{title}}\"/></svg>",
      "<iframe srcdoc=\"👉{{title}}\"></iframe>",
      "<meta http-equiv=\"👉{{title}}\">",
      "<meta http-equiv=\"refresh\" content=\"0; url=👉{{title}}\">",
      "<svg><set to=\"👉{{title}}\" attributeName=\"href\"/></svg>",
      "{{#title}}<a href=\"👉{{.}}\">x</a>{{/title}}",
    ])
  func values(_ template: String) {
    probe.expect(.templateUnsafeContext, in: template)
  }

  @Test(
    "Scripts and styles of the template's own are refused at their place",
    arguments: [
      "<p>\n  👉<script>let a = 1</script>",
      "👉<script type=\"module\"></script>",
      "<script src=\"a.js\">👉alert(1)</script>",
      "👉<STYLE>p {}</STYLE>",
      "<p 👉style=\"color: red\">x</p>",
      "<p 👉onclick=\"f()\">x</p>",
      "<p 👉OnClick='f()'>x</p>",
      "<p 👉style>x</p>",
      "<a 👉href=\"javascript:f()\">x</a>",
      "<a 👉href=\" Java\nScript:f()\">x</a>",
      "👉<![CDATA[x]]>",
      "<title>a 👉<b>c</b></title>".replacing("</b>", with: ""),
      "<meta content=\"{{title}}\" 👉http-equiv=\"refresh\">",
      "<a 👉=\"x\">y</a>".replacing("=\"x\"", with: "=x"),
      "<a href=\"x\"👉title=\"y\">z</a>",
    ])
  func literals(_ template: String) {
    probe.expect(.templateUnsafeContext, in: template)
  }

  @Test("A value in a style or an event handler is refused besides the attribute itself")
  func valuesInCode() {
    probe.expect(.templateUnsafeContext, .templateUnsafeContext, in: "<p 👉style=\"color: 👉{{title}}\">x</p>")
    probe.expect(.templateUnsafeContext, .templateUnsafeContext, in: "<p 👉onclick=\"f('👉{{title}}')\">x</p>")
    probe.expect(.templateUnsafeContext, .templateUnsafeContext, in: "👉<style>👉{{title}}</style>")
    probe.expect(.templateUnsafeContext, .templateUnsafeContext, in: "👉<script>👉{{title}}</script>")
  }

  @Test(
    "A branch ends in the place it began in",
    arguments: [
      "👉{{#isCurrent}}<a href=\"x\"{{/isCurrent}}>",
      "<p title=\"👉{{#isCurrent}}x\">{{/isCurrent}}",
      "<p title=\"👉{{^isCurrent}}x' \" {{/isCurrent}}\">",
      "👉{{#isCurrent}}<!-- {{/isCurrent}} -->".replacing(" -->", with: ""),
      "<a href=👉{{#isCurrent}}\"x\"{{/isCurrent}}>x</a>".replacing("<a href=", with: "<a title="),
      "<a 👉{{#people}}class=\"x\"{{/people}}>x</a>",
      "👉{{$block}}<b {{/block}}",
      "👉<a title=\"x",
      "a 👉<!-- b",
      "<p>\n👉<b",
    ])
  func branches(_ template: String) {
    probe.expect(.templateUnsafeContext, in: template)
  }

  @Test("A partial, parent or block ends in the place it began in")
  func calls() {
    let probe = TemplateProbe(partials: ["open": "<a ", "layout": "<p title=\"{{$a}}{{/a}}\">{{$b}}{{/b}}"])
    probe.expect(.templateUnsafeContext, in: "👉{{> open}}>")
    // The block's own place in the layout is where it is reported.
    let found = probe.diagnostics(in: "{{<layout}}{{$a}}\">{{/a}}{{$b}}<i>{{/b}}{{/layout}}")
    #expect(found.map(\.place) == [SourcePlace(file: "layout.mustache", line: 1, column: 11)])
  }

  @Test("A partial is judged by each place it is used in")
  func partialsByPlace() {
    let probe = TemplateProbe(partials: ["name": "<b>{{title}}</b>", "plain": "{{title}}"])
    #expect(probe.diagnostics(in: "<p title=\"{{> plain}}\">{{> plain}}{{> name}}</p>").isEmpty)
    let found = probe.diagnostics(in: "<p>{{> plain}}</p><a href=\"{{> plain}}\">x</a>")
    #expect(found.map(\.place) == [SourcePlace(file: "plain.mustache", line: 1, column: 1)])
  }

  @Test("Plain templates have no places")
  func plain() throws {
    let probe = TemplateProbe(mode: .plain)
    #expect(try probe.rendered("<a b={{title}} <{{{body}}}", SamplePage(title: "<")) == "<a b=&lt; <<p>正文</p>")
  }

  @Test(
    "What is safe is accepted",
    arguments: [
      ("<li{{#isCurrent}} aria-current=\"page\"{{/isCurrent}}>a</li>", "<li>a</li>"),
      ("<li {{#isCurrent}}hidden{{/isCurrent}}>a</li>", "<li >a</li>"),
      ("<li{{^isCurrent}} hidden{{/isCurrent}} class=\"a\">b</li>", "<li hidden class=\"a\">b</li>"),
      ("<p class=\"a{{^isCurrent}} b{{/isCurrent}}\">c</p>", "<p class=\"a b\">c</p>"),
      ("<a href=\"{{url}}#top\" title='{{title}}'>{{title}}</a>", "<a href=\"u.html#top\" title='标题'>标题</a>"),
      ("<img srcset=\"{{url}} 1x, {{url}} 2x\">", "<img srcset=\"u.html 1x, u.html 2x\">"),
      ("<meta property=\"og:url\" content=\"{{url}}\">", "<meta property=\"og:url\" content=\"u.html\">"),
      (
        "<meta http-equiv=\"refresh\" content=\"0; url={{url}}\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=u.html\">"
      ),
      ("<title>{{title}} · a</title>", "<title>标题 · a</title>"),
      ("<textarea>\n{{title}}</textarea>", "<textarea>\n标题</textarea>"),
      ("<script src=\"{{url}}\" defer></script>{{title}}", "<script src=\"u.html\" defer></script>标题"),
      ("<!doctype html><!-- a > b -->{{title}}<!---->{{title}}", "<!doctype html><!-- a > b -->标题<!---->标题"),
      ("1 < 2 {{title}}", "1 < 2 标题"),
      (
        "<br/>{{{body}}}<p data-name=\"{{title}}\" data=\"{{title}}\">",
        "<br/><p>正文</p><p data-name=\"标题\" data=\"标题\">"
      ),
      ("{{#url}}<a href=\"{{.}}\">x</a>{{/url}}", "<a href=\"u.html\">x</a>"),
    ])
  func safe(_ template: String, _ expected: String) throws {
    #expect(try probe.rendered(template, SamplePage(url: SiteURL(page: "u.html"))) == expected)
  }
}
