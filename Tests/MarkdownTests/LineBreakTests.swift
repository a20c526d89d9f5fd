import Testing

@testable import Markdown

@Suite("Line breaks inside a paragraph")
struct LineBreakTests {
  /// `⏎` is the break; the second value is the paragraph's HTML with a kept break as `⏎`.
  @Test(
    arguments: [
      // Han
      ("工匠⏎精神", "工匠精神"), ("一⏎二⏎三", "一二三"), ("工匠 ⏎精神", "工匠精神"), ("工匠⏎   精神", "工匠精神"),
      ("㐧⏎字", "㐧字"), ("𠮟⏎咤", "𠮟咤"), ("字⏎𰻞", "字𰻞"), ("〇⏎一", "〇一"), ("々⏎字", "々字"),
      // Punctuation
      ("工匠，⏎精神", "工匠，精神"), ("工匠。⏎精神", "工匠。精神"), ("工匠⏎（精神）", "工匠（精神）"), ("《书》⏎《报》", "《书》《报》"),
      ("工匠、⏎劳模", "工匠、劳模"), ("工匠：⏎“精神”", "工匠：“精神”"), ("１２⏎月", "１２月"), ("字　⏎字", "字　字"),
      // Quotes and other characters of ambiguous width
      ("“工匠”⏎精神", "“工匠”精神"), ("工匠⏎“精神”", "工匠“精神”"), ("“工匠”⏎“精神”", "“工匠”“精神”"), ("工匠——⏎精神", "工匠——精神"),
      ("工匠……⏎精神", "工匠……精神"), ("阿依·⏎古丽", "阿依·古丽"), ("“Craft”⏎精神", "“Craft”精神"), ("①⏎焊接", "①焊接"),
      ("“a”⏎“b”", "“a”⏎“b”"), ("he said “x”⏎and", "he said “x”⏎and"), ("工匠“⏎Git", "工匠“⏎Git"),
      // Kana and bopomofo
      ("こと⏎ば", "ことば"), ("カタ⏎カナ", "カタカナ"), ("漢⏎あ", "漢あ"), ("ｶﾅ⏎字", "ｶﾅ字"), ("ㄅ⏎ㄆ", "ㄅㄆ"),
      // Variation selectors
      ("禰\u{E0100}⏎字", "禰\u{E0100}字"), ("塚\u{FE00}⏎字", "塚\u{FE00}字"), ("字⏎塚\u{FE00}", "字塚\u{FE00}"),
      // Latin, digits and Korean keep it
      ("工匠⏎Swift", "工匠⏎Swift"), ("Swift⏎工匠", "Swift⏎工匠"), ("工匠，⏎Swift", "工匠，⏎Swift"), ("工匠⏎2015", "工匠⏎2015"),
      ("2015⏎年", "2015⏎年"), ("a⏎b", "a⏎b"), ("工匠,⏎精神", "工匠,⏎精神"), ("한국⏎어", "한국⏎어"), ("한국⏎字", "한국⏎字"),
      ("字⏎한국", "字⏎한국"), ("ᅡ⏎字", "ᅡ⏎字"), ("ﾡ⏎字", "ﾡ⏎字"),
      // Emoji follow their neighbours
      ("字⏎🔧", "字🔧"), ("🔧⏎🔩", "🔧⏎🔩"), ("🔧⏎a", "🔧⏎a"),
      // Across markup
      ("**字**⏎字", "<strong>字</strong>字"), ("字⏎**字**", "字<strong>字</strong>"),
      ("**字**⏎**字**", "<strong>字</strong><strong>字</strong>"), ("**字⏎字**", "<strong>字字</strong>"),
      ("字⏎**a**", "字⏎<strong>a</strong>"), ("字⏎***字***", "字<em><strong>字</strong></em>"),
      ("[字](a)⏎字", "<a href=\"a\">字</a>字"), ("字⏎[字](#x)字⏎字", "字<a href=\"#x\">字</a>字字"),
      ("`字`⏎字", "<code>字</code>字"), ("字⏎`make`", "字⏎<code>make</code>"), ("**“字”**⏎是", "<strong>“字”</strong>是"),
      ("字⏎![字](p)字", "字⏎<img src=\"p\" alt=\"字\" loading=\"lazy\" />字"),
      ("字⏎字<!-- 注 -->", "字字"), ("字<!-- 注 -->⏎字", "字字"), ("&#23383;⏎字", "字字"),
      // Hard breaks stay
      ("字  ⏎字", "字<br />⏎字"), ("字\\⏎字", "字<br />⏎字"), ("字  ⏎字⏎字", "字<br />⏎字字"),
    ])
  func breaks(source: String, expected: String) {
    let rendering = Rendering(source.replacing("⏎", with: "\n"))
    #expect(rendering.html == "<p>" + expected.replacing("⏎", with: "\n") + "</p>\n")
  }

  @Test("In list items, block quotes and setext headings too")
  func containers() {
    #expect(Rendering("- 工匠\n  精神\n").html == "<ul>\n<li>工匠精神</li>\n</ul>\n")
    #expect(Rendering("> 工匠\n> 精神\n").html == "<blockquote>\n<p>工匠精神</p>\n</blockquote>\n")
    let heading = Rendering("工匠\n精神\n===\n")
    #expect(heading.html == "<h2 id=\"工匠精神\">工匠精神</h2>\n")
    #expect(heading.result.headings.map(\.text) == ["工匠精神"])
  }

  @Test("In the alternative text of a picture")
  func alternativeText() {
    let rendering = Rendering("见![工匠\n精神 of\na wall](p)")
    #expect(rendering.html == "<p>见<img src=\"p\" alt=\"工匠精神 of a wall\" loading=\"lazy\" /></p>\n")
  }

  @Test("CRLF, CR and LF are one")
  func lineEnds() {
    for end in ["\n", "\r\n", "\r"] {
      #expect(Rendering("工匠\(end)精神\(end)\(end)a\(end)b").html == "<p>工匠精神</p>\n<p>a\nb</p>\n")
    }
  }

  @Test("Code keeps its lines")
  func code() {
    #expect(Rendering("```\n字\n字\n```\n").html == "<pre><code>字\n字\n</code></pre>\n")
  }
}
