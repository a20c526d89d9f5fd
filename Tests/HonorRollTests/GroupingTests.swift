import Testing

@testable import HonorRoll

@Suite("Grouping by number")
struct GroupingTests {
  @Test("Groups come in their order, each in the order of its elements; empty ones too have a place")
  func grouped() {
    let groups = [30, 11, 31, 10, 32].grouped(into: 5) { $0 / 10 }
    #expect(groups.elements == [11, 10, 30, 31, 32])
    #expect(groups.starts == [0, 0, 2, 2, 5, 5])
  }

  @Test("Nothing makes empty groups")
  func nothing() {
    let groups = [Int]().grouped(into: 2) { $0 }
    #expect(groups.elements.isEmpty && groups.starts == [0, 0, 0])
  }
}
