import Diagnostics
import Testing

@testable import Markdown

@Suite("Headings, figures, videos and summary")
struct StructureTests {
  @Test("An address in a link's text is no link of its own")
  func linkInLink() {
    #expect(
      Rendering("见[甲<https://a.b>乙](c.md)丙").html == "<p>见<a href=\"c.md\">甲https://a.b乙</a>丙</p>\n")
    let dropped = Rendering("见[甲<https://a.b>乙](c.md)丙") { _ in .drop }
    #expect(dropped.html == "<p>见甲<a href=\"https://a.b\">https://a.b</a>乙丙</p>\n")
  }

  @Test("A picture that is left out takes the line breaks of its alternative text with it")
  func breaksInDroppedPicture() {
    func html(_ source: String) -> String { Rendering(source) { _ in .drop }.html }
    #expect(html("甲![乙\n](x.jpg)丙") == "<p>甲丙</p>\n")
    #expect(html("甲![乙\nb](x.jpg)\n丙") == "<p>甲丙</p>\n")
    #expect(html("甲\n![b](x.jpg)丙") == "<p>甲丙</p>\n")
    #expect(html("甲\n![乙](x.jpg)b") == "<p>甲\nb</p>\n")
    #expect(Rendering("甲![乙\n](x.jpg)丙").html.hasSuffix("alt=\"乙 \" loading=\"lazy\" />丙</p>\n"))
  }

  @Test("Headings begin at h2 and end at h6")
  func levels() {
    let rendering = Rendering("# 一\n## 二\n### 三\n#### 四\n##### 五\n###### 六\n")
    #expect(rendering.result.headings.map(\.level) == [2, 3, 4, 5, 6, 6])
    #expect(rendering.html.hasPrefix("<h2 id=\"一\">一</h2>\n<h3 id=\"二\">"))
  }

  @Test(
    "A body's highest level is h2 and no level is skipped",
    arguments: [
      ("## 甲\n## 乙\n", [2, 2]), ("### 甲\n## 乙\n### 丙\n", [2, 2, 3]), ("# 甲\n### 乙\n#### 丙\n## 丁\n", [2, 3, 4, 3]),
      ("## 甲\n#### 乙\n### 丙\n", [2, 3, 3]),
    ])
  func outline(source: String, levels: [Int]) {
    let rendering = Rendering(source)
    #expect(rendering.result.headings.map(\.level) == levels)
    #expect(rendering.html.hasPrefix("<h2 "))
  }

  @Test(arguments: [
    (["所获荣誉"], ["所获荣誉"]),
    (["荣誉", "荣誉", "荣誉"], ["荣誉", "荣誉-1", "荣誉-2"]),
    (["荣誉-1", "荣誉", "荣誉"], ["荣誉-1", "荣誉", "荣誉-2"]),
    (["Search Me", "search-me"], ["h-search-me", "h-search-me-1"]),
    (["“工匠”精神，是 什么？"], ["工匠精神是-什么"]),
    (["2015 年"], ["2015-年"]), (["2015"], ["h-2015"]),
    (["！", "", "---"], ["h-section", "h-section-1", "h-section-2"]),
    (["**粗** `码` [链](a)"], ["粗-码-链"]),
    (["А Б Ö"], ["а-б-ö"]), (["a\"b<c&d'e"], ["h-abcde"]),
  ])
  func ids(headings: [String], expected: [String]) {
    let rendering = Rendering(headings.map { "# \($0) #\n" }.joined()) { .url($0.destination) }
    #expect(rendering.result.headings.map(\.id) == expected)
    for id in expected { #expect(rendering.html.contains(" id=\"\(id)\">")) }
  }

  @Test("Each of many headings has an id of its own, and is met by links")
  func manyIDs() {
    let headings = (0..<12).map { "题\($0)" } + ["题3", "题11", "题11", "题0"]
    let source = headings.map { "# \($0)\n" }.joined() + "[甲](#题2) [乙](#题11-2) [丙](#题12)\n"
    let result = Rendering(source).result
    #expect(result.headings.map(\.id) == headings.prefix(12) + ["题3-1", "题11-1", "题11-2", "题0-1"])
    #expect(result.unmetFragments.map(\.destination) == ["#题12"])
  }

  @Test("An id has at most 64 characters")
  func longID() {
    #expect(Rendering("# " + String(repeating: "字", count: 100)).result.headings[0].id.unicodeScalars.count == 64)
  }

  @Test("Links within the page meet their headings")
  func fragments() {
    let rendering = Rendering("[甲](#荣誉) [乙](#search) [丙](#%E8%8D%A3%E8%AA%89) [丁](#无) [戊](#)\n\n# 荣誉\n# Search\n")
    #expect(rendering.html.contains("<a href=\"#h-search\">乙</a>"))
    #expect(rendering.html.contains("<a href=\"#%E8%8D%A3%E8%AA%89\">丙</a>"))
    #expect(rendering.result.unmetFragments.map { "\($0.destination) \($0.place.column)" } == ["#无 48"])
  }

  @Test("A picture alone in its paragraph is a figure")
  func figure() {
    #expect(
      Rendering("![车间](a.jpg \"聂轰 & 徒弟\")").html
        == "<figure>\n<img src=\"a.jpg\" alt=\"车间\" loading=\"lazy\" />\n"
        + "<figcaption>聂轰 &amp; 徒弟</figcaption>\n</figure>\n"
    )
    #expect(
      Rendering("![车间](a.jpg)").html == "<figure>\n<img src=\"a.jpg\" alt=\"车间\" loading=\"lazy\" />\n</figure>\n")
    #expect(
      Rendering("见![车间](a.jpg \"题\")").html
        == "<p>见<img src=\"a.jpg\" alt=\"车间\" title=\"题\" loading=\"lazy\" /></p>\n")
    #expect(Rendering("- ![a](b)\n").html.contains("<li>\n<figure>"))
  }

  @Test("A link to a local video alone in its paragraph is a player")
  func video() {
    for name in ["a.mp4", "a.WEBM", "media/a.m4v", "a.mov?x", "a.mp4#t=1"] {
      #expect(
        Rendering("[焊接 **演示**](\(name))").html
          == "<video controls preload=\"metadata\" src=\"\(name)\" aria-label=\"焊接 演示\">"
          + "<a href=\"\(name)\">焊接 <strong>演示</strong></a></video>\n")
    }
    for source in ["[a](https://a.cn/a.mp4)", "见[a](a.mp4)", "[a](a.mp3)", "[a](mp4)"] {
      #expect(!Rendering(source).html.contains("<video"))
    }
  }

  @Test("A destination is resolved once")
  func resolvedOnce() {
    var asked: [String] = []
    _ = Rendering("![a](a.jpg)\n\n[b](b.mp4)\n\n[c](c.md)") {
      asked.append($0.destination)
      return .url($0.destination)
    }
    #expect(asked == ["a.jpg", "b.mp4", "c.md"])
  }

  @Test("The summary is the paragraphs' text")
  func summary() {
    let source = "# 题\n\n工匠\n精神，**好**。\n\n第二段 <b>a</b>\n\n```\n码\n```\n\n![图](a)\n\nThird"
    #expect(Rendering(source).result.summary == "工匠精神，好。第二段 a Third")
    #expect(Rendering("").result.summary == "")
    let long = Rendering(String(repeating: "工匠", count: 60) + "。").result.summary
    #expect(long == String(repeating: "工匠", count: 59) + "工…")
    #expect(Rendering(String(repeating: "工匠", count: 60)).result.summary?.count == 120)
  }

  @Test("The dialect on its own keeps addresses and reports problems")
  func dialect() {
    var diagnostics: [Diagnostic] = []
    let html = MarkdownDialect.profile.html(Array("[字](a.md)<b>\u{FEFF}".utf8), file: "-", diagnostics: &diagnostics)
    #expect(String(decoding: html, as: UTF8.self) == "<p><a href=\"a.md\">字</a>\u{FEFF}</p>\n")
    #expect(diagnostics.map(\.place.file) == ["-"])
    let broken = MarkdownDialect.commonMark.html([0x61, 0xFF, 0xE5, 0xB7], file: "-", diagnostics: &diagnostics)
    #expect(String(decoding: broken, as: UTF8.self) == "<p>a\u{FFFD}\u{FFFD}</p>\n")
  }
}
