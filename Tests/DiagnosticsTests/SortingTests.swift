import Diagnostics
import Testing

@Suite("The order of a report")
struct SortingTests {
  @Test("Places go by file as bytes, then line, then column")
  func places() {
    let places = [
      SourcePlace(file: "Content/a.md", line: 2, column: 10), SourcePlace(file: "Content/a.md", line: 10, column: 1),
      SourcePlace(file: "Content/a/b.md", line: 1, column: 1), SourcePlace(file: "Content/张.md", line: 1, column: 1),
      SourcePlace(file: "Content/聂.md", line: 1, column: 1), SourcePlace(file: "Content/聂.md", line: 1, column: 2),
    ]
    #expect(places.reversed().sorted() == places)
    #expect(places.shuffled().sorted() == places)
  }

  @Test("At one place problems go by rule, then by wording, so that no order of finding shows")
  func diagnostics() {
    let place = SourcePlace(file: "a.md", line: 1, column: 1)
    let sorted = [
      Diagnostic(.duplicateKey, at: place, Message("乙", "B")), Diagnostic(.unknownField, at: place, Message("甲", "A")),
      Diagnostic(.unknownField, at: place.advanced(by: 1), Message("丙", "C")),
      Diagnostic(.duplicateKey, at: SourcePlace(file: "b.md"), Message("甲", "A")),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    let words = ["丙", "乙", "甲"].map { Diagnostic(.unknownField, at: place, Message($0, $0)) }
    let order = words.sorted().map(\.message.chinese)
    #expect(order == words.reversed().sorted().map(\.message.chinese))
  }

  @Test("A place further on the same line")
  func advance() {
    #expect(SourcePlace(file: "a", line: 3, column: 4).advanced(by: 5) == SourcePlace(file: "a", line: 3, column: 9))
  }
}
