import Testing

@testable import WallSite

@Suite("Sections by name")
struct SectionIndexTests {
  @Test("Of several sections with one name the first is found, in whatever form the name is spelled")
  func names() {
    let index = SectionIndex(["2020", "caf\u{E9}", "2020", "其他", "cafe\u{301}"])
    #expect(index.position(of: "2020") == 0)
    #expect(index.position(of: "其他") == 3)
    #expect(index.position(of: "caf\u{E9}") == 1)
    #expect(index.position(of: "cafe\u{301}") == 1)
    #expect(index.position(of: "2021") == nil)
  }
}
