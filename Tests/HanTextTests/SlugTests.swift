import HanText
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("聂轰", "nie-hong"), ("刘丽工作室", "liu-li-gong-zuo-shi"), ("阿依古丽·买买提", "a-yi-gu-li-mai-mai-ti"), ("吕女", "lv-nv"),
    ("5G基站", "5g-ji-zhan"), ("ＡＢ１２班", "ab12-ban"), ("聂轰2", "nie-hong-2"), ("Foo_Bar  baz", "foo-bar-baz"),
    ("--a--", "a"),
    ("关于本墙", "guan-yu-ben-qiang"), ("a", "a"), ("C919", "c919"), ("2024年", "2024-nian"), ("single", "single"),
  ])
  func texts(stem: String, text: String) {
    let slug = Slug(stem: stem)
    #expect(slug.text == text)
    #expect(slug.unreadable.isEmpty)
  }

  @Test(arguments: [
    ("单雄信", "shan-xiong-xin"), ("张 伟", "zhang-wei"), ("尉迟恭", "yu-chi-gong"), ("朴树2", "piao-shu-2"),
    ("张伟(某公司)", "zhang-wei-mou-gong-si"),
    ("阿依古丽•买买提", "a-yi-gu-li-mai-mai-ti"), ("zhang-wei", "zhang-wei"), ("John Smith", "john-smith"), ("仇", "qiu"),
  ])
  func people(stem: String, text: String) { #expect(Slug(stem: stem, as: .person).text == text) }

  @Test func whatHasNoReadingIsTold() {
    #expect(Slug(stem: "王𠀀明").text == "wang-ming")
    #expect(Slug(stem: "王𠀀明").unreadable == ["𠀀"])
    #expect(Slug(stem: "𠀀", as: .person).unreadable == ["𠀀"])
    #expect(Slug(stem: "𠀀", as: .person).text == nil)
    #expect(Slug(stem: "José").unreadable == ["é"])
    #expect(Slug(stem: "ほ") == Slug(stem: "ほ", as: .person))
    #expect(Slug(stem: "ほ").unreadable == ["ほ"])
  }

  @Test(arguments: ["", "-", "、。", "·", "😀", " \u{3000}"])
  func nothingReadable(stem: String) {
    #expect(Slug(stem: stem).text == nil)
    #expect(Slug(stem: stem).unreadable.isEmpty)
  }

  @Test func isValidOrNothingForEveryScalar() {
    for value in (UInt32(0)...0x323AF) where value < 0x3000 || value % 7 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for stem in ["\(scalar)", "a\(scalar)1", "-\(scalar)王"] {
        let slug = Slug(stem: stem)
        #expect(slug.text.map(Slug.isValid) ?? true, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func isValidOrNothingForRandomStems() {
    var seed: UInt64 = 42
    func next() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed >> 33
    }
    let pools: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x4E00...0x9FFF, 0xFF00...0xFF60, 0x2000...0x30FF, 0x20000...0x2FFFF,
    ]
    for _ in 0..<5_000 {
      var stem = ""
      for _ in 0..<(next() % 12) {
        let pool = pools[Int(next() % UInt64(pools.count))]
        guard let scalar = Unicode.Scalar(pool.lowerBound + UInt32(next()) % UInt32(pool.count)) else { continue }
        stem.unicodeScalars.append(scalar)
      }
      for reading in [Slug.Reading.text, .person] {
        let slug = Slug(stem: stem, as: reading)
        #expect(slug.text.map(Slug.isValid) ?? true, "\(stem)")
        #expect(slug == Slug(stem: stem, as: reading))
        // A slug is its own slug.
        if let text = slug.text { #expect(Slug(stem: text, as: reading).text == text) }
      }
    }
  }

  @Test(arguments: ["a", "nie-hong", "1", "a-1-b", "c919"])
  func valid(text: String) { #expect(Slug.isValid(text)) }

  @Test(arguments: ["", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "聂", "a.b", "a/b", "é", "ａ"])
  func invalid(text: String) { #expect(!Slug.isValid(text)) }
}
