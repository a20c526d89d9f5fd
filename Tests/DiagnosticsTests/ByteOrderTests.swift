import Testing

@testable import Diagnostics

@Suite("The order of file systems and of published lists")
struct ByteOrderTests {
  /// Same beginnings, shorter ones, other scripts, and forms that a dictionary would take for one.
  private static let texts = [
    "", "a", "ab", "abcdefgh", "abcdefghi", "abcdefgh\u{1}", "abcdefgz", "B", "zz", "é", "e\u{301}", "聂", "聂虹", "聂虹.md",
    "聂虹-2.md", "张伟.md", "欧阳娜娜", "欧阳娜娜.md", "\u{10FFFF}", "abcdefghijklmnop", "abcdefghijklmnopq",
    "abcdefghijklmnopa", "abcdefghijklmnoq", "abcdefghijklmno", "a\u{0}", "欧阳娜娜娜娜.md", "欧阳娜娜娜娜-2.md",
  ]

  @Test("Texts go by their bytes, however far they agree")
  func bytes() {
    let expected = Self.texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(Self.texts.sortedByBytes(of: \.self).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    #expect(Self.texts.reversed().sortedByBytes(of: \.self).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test("What has one text stays in the order it came")
  func equals() {
    let pairs = [("b", 1), ("a", 2), ("b", 3), ("a", 4), ("欧阳娜娜", 5), ("欧阳娜娜", 6)]
    #expect(pairs.sortedByBytes(of: \.0).map(\.1) == [2, 4, 1, 3, 5, 6])
  }
}
