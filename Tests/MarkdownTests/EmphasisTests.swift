import Testing

@testable import Markdown

@Suite("Emphasis beside Chinese punctuation")
struct EmphasisTests {
  @Test(arguments: [
    ("**“工匠”精神**是", "<strong>“工匠”精神</strong>是"),
    ("是**“工匠”**的", "是<strong>“工匠”</strong>的"),
    ("他说：**“好。”**然后", "他说：<strong>“好。”</strong>然后"),
    ("获**《工匠》**奖", "获<strong>《工匠》</strong>奖"),
    ("*（旧）*名", "<em>（旧）</em>名"),
    ("**“*工*匠”**是", "<strong>“<em>工</em>匠”</strong>是"),
    ("**_“工匠”_**是", "<strong><em>“工匠”</em></strong>是"),
    ("***“工匠”***是", "<em><strong>“工匠”</strong></em>是"),
    ("**`make`**是", "<strong><code>make</code></strong>是"),
    ("字__“工匠”__字", "字__“工匠”__字"),
    ("\\**“工匠”*是", "*<em>“工匠”</em>是"),
    ("\\*\\*“工匠”\\*\\*是", "**“工匠”**是"),
    ("\\\\**“工匠”**是", "\\<strong>“工匠”</strong>是"),
    ("**“工匠”\\***是", "<strong>“工匠”*</strong>是"),
    ("字`**“”**`字", "字<code>**“”**</code>字"),
    ("[**“工匠”**是](a**“b”**c)", "<a href=\"a**%E2%80%9Cb%E2%80%9D**c\"><strong>“工匠”</strong>是</a>"),
    ("[字](a \"**“题”**是\")", "<a href=\"a\" title=\"**“题”**是\">字</a>"),
  ])
  func inlines(source: String, expected: String) {
    #expect(Rendering(source).html == "<p>\(expected)</p>\n")
  }

  @Test("After a block quote's marker a run begins its line")
  func lineStart() {
    #expect(
      Rendering(">**“工匠”**是").html == "<blockquote>\n<p><strong>“工匠”</strong>是</p>\n</blockquote>\n")
  }

  @Test("No marker is left in code, info strings, titles or comments")
  func markersAreTakenOut() {
    let rendering = Rendering(
      "~~~字**“”**字\n字**“工匠”**字\n~~~\n\n<!-- 字**“x”**字 -->\n\n字**“工匠”**字 <!-- 字**“y”**字 -->\n")
    #expect(
      rendering.html
        == "<pre><code class=\"language-字**“”**字\">字**“工匠”**字\n</code></pre>\n<p>字<strong>“工匠”</strong>字 </p>\n")
    #expect(rendering.result.comments.map(\.text) == ["字**“x”**字", "字**“y”**字"])
  }

  @Test("Markers already in the text are left alone, and others are taken")
  func presentMarkers() {
    let letters = (0xFDD0...0xFDD1).compactMap(Unicode.Scalar.init).map { String($0) }
    let rendering = Rendering("\(letters[0])\u{1BFC}&#xFDD1;&#7165;**“工匠”**是")
    #expect(rendering.html == "<p>\(letters[0])\u{1BFC}\(letters[1])\u{1BFD}<strong>“工匠”</strong>是</p>\n")
  }

  @Test("With every marker in the text, plain CommonMark is what remains")
  func noMarkerFree() {
    let all = String(String.UnicodeScalarView((0xFDD0...0xFDEF).compactMap(Unicode.Scalar.init)))
    let rendering = Rendering(all + " 是**“工匠”**的")
    #expect(rendering.html == "<p>" + all + " 是**“工匠”**的</p>\n")
    #expect(rendering.places == ["leftover-emphasis 1:35", "leftover-emphasis 1:41"])
  }

  @Test("Text without runs beside wide characters gets no markers")
  func fastPath() {
    #expect(EmphasisAmendment(Array("工匠 **craft** 精神\n* 一\n* 二\n".utf8)) == nil)
    #expect(EmphasisAmendment(Array("是**工匠**的".utf8)) == nil)
    #expect(EmphasisAmendment(Array("是**“工匠”**的".utf8)) != nil)
  }
}
