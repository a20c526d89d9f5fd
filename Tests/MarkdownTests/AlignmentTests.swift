import Testing

@testable import Markdown

@Suite("Alignment of the tree with its source")
struct AlignmentTests {
  /// Texts put together at random, the same ones in every run, of everything that moves a column.
  @Test("Random texts are aligned")
  func randomTexts() {
    let pieces = [
      "字", "a", " ", "  ", "\n", "\n> ", "\n- ", "\n\n", "*", "**", "_", "`", "``", "\\", "\\*", "&amp;", "&#42;",
      "&x;",
      "[", "]", "](", ")", "<", ">", "<b>", "<b\nc>", "<!-- x -->", "!", "![", "[r]", "[]", "(/u \"t\")", "\"", "(",
      "<a:b>", "“", "”", "# ", "\n---\n", "  \n", "\n[r]: /u\n", "\n[s]: /u 'x\ny'\n", "\t",
    ]
    var state: UInt64 = 20_150_501
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var failures: [String] = []
    for _ in 0..<20_000 {
      let text = (0..<(1 + next(14))).map { _ in pieces[next(pieces.count)] }.joined()
      if AlignmentProbe.failures(in: Array((text + "\n\n[r]: /u\n").utf8)) > 0 { failures.append(text) }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10).map(\.debugDescription).joined(separator: "\n"))")
  }
}
