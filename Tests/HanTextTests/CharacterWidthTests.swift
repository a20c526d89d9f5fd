import HanText
import Testing

@Suite struct CharacterWidthTests {
  @Test(arguments: ["一", "鿿", "㐀", "𠀀", "〇", "々", "郎", "𬀩"] as [Unicode.Scalar])
  func han(scalar: Unicode.Scalar) {
    #expect(CharacterWidth.isHan(scalar))
    #expect(CharacterWidth.isWideOrFullwidth(scalar))
    #expect(!CharacterWidth.isCJKPunctuation(scalar))
  }

  @Test(arguments: ["、", "。", "「", "《", "，", "：", "！", "（", "～", "・", "︵", "﹐", "｡"] as [Unicode.Scalar])
  func punctuation(scalar: Unicode.Scalar) {
    #expect(CharacterWidth.isCJKPunctuation(scalar))
    #expect(!CharacterWidth.isHan(scalar))
  }

  @Test(arguments: ["a", ",", "“", "…", "—", "·", "é", " ", "\u{3000}", "Ａ", "１", "あ", "한"] as [Unicode.Scalar])
  func neither(scalar: Unicode.Scalar) {
    #expect(!CharacterWidth.isHan(scalar))
    #expect(!CharacterWidth.isCJKPunctuation(scalar))
  }

  @Test func wide() {
    for scalar in "あア한，Ａ１　😀〇ㄅ".unicodeScalars { #expect(CharacterWidth.isWideOrFullwidth(scalar), "\(scalar)") }
    for scalar in "a1,é·“”…—ｱｶ①αЯ".unicodeScalars { #expect(!CharacterWidth.isWideOrFullwidth(scalar), "\(scalar)") }
  }

  @Test func folds() {
    #expect(CharacterWidth.foldFullWidth("ＡＢｃ１２３：，（）　～") == "ABc123:,() ~")
    #expect(CharacterWidth.foldFullWidth("王、。“é”") == "王、。“é”")
    #expect(CharacterWidth.foldFullWidth("") == "")
  }
}
