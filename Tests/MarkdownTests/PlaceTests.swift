import Testing

@testable import Markdown

/// Places count lines of the file and Unicode scalars of the line as written.
@Suite("Places of diagnostics")
struct PlaceTests {
  @Test(arguments: [
    ("字 <b>x</b>", "raw-html 7:3"),
    ("字\n字 <b>x</b>", "raw-html 8:3"),
    ("𠮟字 <b>x", "raw-html 7:4"),
    ("> 字\n>   字 <b>x", "raw-html 8:7"),
    ("> 字\n字 <b>x", "raw-html 8:3"),
    ("- 字\n  - 字\n    字 <b>x", "raw-html 9:7"),
    ("字\n        字 <b>x", "raw-html 8:11"),
    ("[a]: /b\n字 <b>x", "raw-html 8:3"),
    ("[a]: /b\n  \"题\n  目\"\n字\n字 <b>x", "raw-html 11:3"),
    ("[字](/b\n\"题\n目\") <b>x", "raw-html 9:5"),
    ("`<b>` &lt;b&gt; \\<b> <b>", "raw-html 7:22"),
    ("`a\n<b>` <b>", "raw-html 8:6"),
    ("**“工匠”**是 **“工匠”**是 <b>", "raw-html 7:21"),
    ("## 字 <b>x", "raw-html 7:6"),
    ("字\n字 <b>x\n---", "raw-html 8:3"),
    ("  <div>\n  </div>", "raw-html 7:3"),
    ("> - <div>", "raw-html 7:5"),
    ("| a | b |\n|---|---|\n| 字 | \\| <b> |", "raw-html 9:10"),
    ("字\n\n> 1. | a |\n>    |---|\n>    | **“字”**是 <b> |\n", "raw-html 11:17"),
    ("字\r\n字 <b>x", "raw-html 8:3"),
    ("\0字 <b>", "raw-html 7:4"),
    ("字 [x](javascript:y)", "unsafe-link 7:3"),
    ("字\n*字* ![x](data:y)", "unsafe-link 8:5"),
    ("字 [x *y*\nz][r]\n\n[r]: data:y", "unsafe-link 7:3"),
    ("字 **“字” ** 字", "leftover-emphasis 7:3|leftover-emphasis 7:9"),
    ("字**", "leftover-emphasis 7:2"),
    ("字\n\\** **", "leftover-emphasis 8:5"),
    ("![字 **](a)", "leftover-emphasis 7:5"),
    ("`**` \\*\\* &#42;&#42; [a](**)", ""),
    ("## **字", "leftover-emphasis 7:4"),
    ("| ** |\n|-|", "leftover-emphasis 7:3"),
    ("**字**\n\n****\n\n字 ****", "leftover-emphasis 11:3"),
    (String(repeating: ">", count: 250) + " 字 <b>", "raw-html 7:254"),
  ])
  func places(source: String, expected: String) {
    #expect(Rendering(source, firstLine: 7).places.joined(separator: "|") == expected)
  }

  @Test("Links are resolved with their place")
  func links() {
    var places: [String] = []
    _ = Rendering("**“见”**是[a](a.md)\n\n> 字\n> ![b](b.jpg) <c:d>", firstLine: 3) {
      places.append("\($0.destination) \($0.place.line):\($0.place.column)")
      return .drop
    }
    #expect(places == ["a.md 3:9", "b.jpg 6:3"])
  }
}
