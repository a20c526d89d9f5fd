import Testing

@testable import Diagnostics

@Suite("Whether texts are all different is told by their hashes")
struct DistinctTextsTests {
  @Test("A text is new once")
  func repetition() {
    var texts = DistinctTexts(capacity: 4)
    let inserted = ["", "a.html", "张伟.html", "a.html", "", "a.htm"].map { texts.insert($0) }
    #expect(inserted == [true, true, true, false, false, true])
  }

  @Test("However many texts there are, each is known again")
  func growth() {
    let names = (0..<5000).map { "craftsmen/gj-\($0).html" }
    var texts = DistinctTexts(capacity: 10)
    let (first, second) = (names.map { texts.insert($0) }, names.map { texts.insert($0) })
    #expect(!first.contains(false))
    #expect(!second.contains(true))
  }

  @Test("What may have another form is never certain to be new")
  func forms() {
    var texts = DistinctTexts(capacity: 4)
    let inserted = ["caf\u{E9}", "\u{F914}", "cafe"].map { texts.insert($0) }
    #expect(inserted == [false, false, true])
  }
}
