import HanText
import Testing

@testable import WallSite

@Suite("Texts that are put together")
struct TextTests {
  @Test("Each place of a pattern takes its value; one without stays as it is written")
  func patterns() {
    let pattern = TextPattern("{a}和{b},{a}{c}")
    #expect(pattern.filled(["a": "甲", "b": "{c}"]) == "甲和{c},甲{c}")
    #expect(pattern.filled("b", with: "乙") == "{a}和乙,{a}{c}")
    #expect(TextPattern("没有").filled([:]) == "没有")
    #expect(TextPattern("半个{a").filled(["a": "甲"]) == "半个{a")
  }

  @Test("Places take numbers; one without stays as it is written")
  func patternsOfNumbers() {
    let pattern = TextPattern("{year}年{month}月{day}{else}")
    #expect(pattern.numbered { [.year: 2026, .month: 0][$0] } == "2026年0月{day}{else}")
    #expect(pattern.numbered { _ in Int.min } == "\(Int.min)年\(Int.min)月\(Int.min){else}")
    #expect(TextPattern("没有").numbered { _ in 1 } == "没有")
  }

  @Test("A value that was filled in before is text, whatever it looks like")
  func patternsFilledBefore() {
    let pattern = TextPattern("{title} - {wall}").filling("wall", with: "{title}墙")
    #expect(pattern.filled("title", with: "甲") == "甲 - {title}墙")
    #expect(pattern.text == "{title} - {title}墙")
  }

  @Test(
    "Names are spelled as they are printed",
    arguments: [
      ("聂轰", "Nie Hong"), ("诸葛亮", "Zhuge Liang"), ("张西安", "Zhang Xi'an"), ("吕布", "Lü Bu"), ("安", "An"),
      ("买买提·吐尔逊", "Maimaiti Tu'erxun"),
    ])
  func romanization(name: String, spelled: String) {
    #expect(romanized(name) == spelled)
  }

  @Test(
    "A name with a character that has no reading, or with letters, is not spelled",
    arguments: ["王𠀀", "张A", "John"])
  func romanizationWithoutReading(name: String) {
    #expect(romanized(name) == nil)
  }

  private func romanized(_ name: String) -> String? {
    var text: String?
    Romanization.withText(of: PersonName(name)) { text = String(decoding: $0, as: UTF8.self) }
    return text
  }
}
