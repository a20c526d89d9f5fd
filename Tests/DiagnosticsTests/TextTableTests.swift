import Testing

@testable import Diagnostics

@Suite("Texts are numbered as a dictionary would tell them apart")
struct TextTableTests {
  /// The same character in two forms, one of which is a plain Chinese character.
  private let unified = "\u{6A02}"
  private let compatible = "\u{F914}"

  /// The numbers of texts entered one after another, with a `+` for each that was new.
  private func numbers(_ texts: [String]) -> [String] {
    var table = TextTable()
    return texts.map { text in
      let (isNew, number) = table.insert(text)
      return isNew ? "+\(number)" : "\(number)"
    }
  }

  @Test("Equal texts have one number, in the order they come")
  func order() {
    #expect(numbers(["张伟", "李强", "张伟", "", "李", ""]) == ["+0", "+1", "0", "+2", "+3", "2"])
  }

  @Test("However many texts there are, each is found again")
  func growth() {
    let texts = (0..<5000).map { "craftsmen/工匠-\($0).html" }
    var table = TextTable(capacity: 10)
    let entered = texts.map { table.insert($0).number }
    let found = texts.map { table.number(of: $0) }
    let unknown = table.number(of: "craftsmen/工匠-5000.html")
    #expect(entered == Array(0..<5000))
    #expect(found == entered)
    #expect(unknown == nil)
    #expect(table.texts == texts)
  }

  @Test("Another form of a text is the same text, whichever comes first")
  func forms() {
    #expect(numbers([unified, "caf\u{E9}", compatible, "cafe\u{301}", "cafe"]) == ["+0", "+1", "0", "1", "+2"])
    #expect(numbers([compatible, unified]) == ["+0", "0"])
  }

  @Test("A text is found by another form than was entered")
  func search() {
    var table = TextTable()
    let entered = table.insert("张\(unified)").number
    let (same, none) = (table.number(of: "张\(compatible)"), table.number(of: "王\(compatible)"))
    #expect(same == entered)
    #expect(none == nil)
    let later = table.insert("王\(unified)").number
    let found = table.number(of: "王\(compatible)")
    #expect(found == later)

    var finished = TextTable()
    let number = finished.insert(unified).number
    finished.distinguishForms()
    #expect(finished.number(amongAllForms: unified) == number)
    #expect(finished.number(amongAllForms: compatible) == number)
    #expect(finished.number(amongAllForms: "王") == nil)
  }

  @Test("Of any texts, those are told apart that a dictionary tells apart")
  func agreement() {
    let pieces = [
      "a", "A", "é", "e\u{301}", unified, compatible, "·", "“", "、", "Ａ", "\u{3099}", "か", "が", "\u{D55C}", "\u{1112}",
    ]
    let texts = pieces.flatMap { first in
      pieces.flatMap { second in [first, first + second, first + second + "张伟工作室"] }
    }
    var table = TextTable()
    var expected: [String: Int] = [:]
    var entered: [Int] = []
    for text in texts {
      expected[text] = expected[text] ?? expected.count
      entered.append(table.insert(text).number)
    }
    let found = texts.map { table.number(of: $0) }
    #expect(entered == texts.map { expected[$0] })
    #expect(found == entered)
  }
}
