import Diagnostics
import Testing

@testable import Markdown

@Suite("Raw HTML and dangerous addresses")
struct SafetyTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:x", "&#x6A;avascript&colon;x", "java&Tab;script:x",
    "javascript&#58;x", "javascript%3Ax", "%6Aavascript:x", "%6a%61vascript%3ax", "java%0Ascript:x", "<java\tscript:x>",
    "< javascript:x>", "&#1;javascript:x", "vbscript:x", "data:text/html,x", "data:image/png;base64,AAAA",
    "file:///etc/passwd", "C:\\a.jpg", "blob:x", "javascript\\:x", "java%00script:x",
  ])
  func dangerous(address: String) {
    for (source, html) in [
      ("见[字](\(address))", "<p>见字</p>\n"), ("见![字](\(address))", "<p>见</p>\n"), ("![字](\(address))", ""),
      ("见[字]\n\n[字]: \(address)\n", "<p>见字</p>\n"),
    ] {
      let rendering = Rendering(source) { reference in
        Issue.record("\(reference.destination) was taken for a file")
        return .drop
      }
      #expect(rendering.html == html)
      #expect(rendering.places.count == 1 && rendering.places[0].hasPrefix("unsafe-link 1:"), "\(source)")
    }
  }

  @Test("An autolink with a dangerous scheme")
  func autolink() {
    let rendering = Rendering("见<javascript:x>与<https://a.cn>")
    #expect(rendering.html == "<p>见javascript:x与<a href=\"https://a.cn\">https://a.cn</a></p>\n")
    #expect(rendering.places == ["unsafe-link 1:2"])
  }

  @Test(arguments: ["https://a.cn/b?c=d&e", "http://a.cn", "HTTPS://a.cn", "mailto:a@b.cn", "tel:010-1"])
  func absolute(address: String) {
    let rendering = Rendering("[字](\(address))") { _ in .drop }
    #expect(rendering.html == "<p><a href=\"\(address.replacing("&", with: "&amp;"))\">字</a></p>\n")
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test(arguments: ["聂轰.md", "../studios/a.md#b", "注:说明.md", "", "//a.cn/x", "a/b:c", "?q"])
  func resolved(address: String) {
    var asked: [LinkReference] = []
    let rendering = Rendering("见[字](<\(address)>)") {
      asked.append($0)
      return .url("x'\"<>&y.html")
    }
    #expect(rendering.html == "<p>见<a href=\"x&#x27;%22%3C%3E&amp;y.html\">字</a></p>\n")
    let place = SourcePlace(file: "张伟.md", line: 1, column: 2)
    #expect(asked == [LinkReference(destination: address, kind: .link, place: place)])
  }

  @Test("A dropped link leaves its text, a dropped picture nothing")
  func dropped() {
    #expect(Rendering("见[**字**](a.md)。") { _ in .drop }.html == "<p>见<strong>字</strong>。</p>\n")
    #expect(Rendering("见![字 [a](b)](a.jpg)。") { _ in .drop }.html == "<p>见。</p>\n")
    #expect(Rendering("![字](a.jpg)") { _ in .drop }.html == "")
    #expect(Rendering("[视频](a.mp4)") { _ in .drop }.html == "<p>视频</p>\n")
  }

  @Test("Raw HTML is left out, its text kept where it is inline")
  func rawHTML() {
    let inline = Rendering("<b>粗</b>与<br>与</i>")
    #expect(inline.html == "<p>粗与与</p>\n")
    #expect(inline.places == ["raw-html 1:1", "raw-html 1:10", "raw-html 1:15"])
    let block = Rendering("字\n\n<div>\n<script>x</script>\n</div>\n\n字")
    #expect(block.html == "<p>字</p>\n<p>字</p>\n")
    #expect(block.places == ["raw-html 3:1"])
    #expect(Rendering("<b></b>").html == "")
    #expect(Rendering("<a href=\"x\n\">").places == ["raw-html 1:1"])
  }

  @Test("Comments are left out silently and collected")
  func comments() {
    let rendering = Rendering(
      "<!-- 忽略 raw-html: 理由 -->\n\n字<!--x-->字\n\n> <!--\n> 两行\n> -->\n\n<!-- a --><!-- b --> <b>\n", firstLine: 10)
    #expect(rendering.html == "<p>字字</p>\n<blockquote>\n</blockquote>\n")
    #expect(rendering.places == ["raw-html 18:22"])
    let comments = rendering.result.comments
    #expect(comments.map(\.text) == ["忽略 raw-html: 理由", "x", "两行", "a", "b"])
    let places = comments.map { "\($0.place.line):\($0.place.column)-\($0.endLine)" }
    #expect(places == ["10:1-10", "12:2-12", "14:3-16", "18:1-18", "18:11-18"])
  }

  @Test("Nothing in a title, an alternative text or an info string breaks out")
  func escaping() {
    let rendering = Rendering("[字](a '\"><b>') ![\"><b>](p)\n\n```\"><b>\n<\n```\n")
    #expect(
      rendering.html == """
        <p><a href="a" title="&quot;&gt;&lt;b&gt;">字</a> <img src="p" alt="&quot;&gt;" loading="lazy" /></p>
        <pre><code class="language-&quot;&gt;&lt;b&gt;">&lt;
        </code></pre>

        """)
  }
}
