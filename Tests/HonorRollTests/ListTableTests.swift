import Testing

@testable import HonorRoll

@Suite struct ListTableTests {
  private func table() -> ListTable<Int> {
    var table = ListTable<Int>()
    for list in [[1, 2], [], [3]] {
      for element in list { table.append(element) }
      table.endList()
    }
    return table
  }

  @Test func listsStandOneAfterTheOther() {
    var table = ListTable<Int>()
    #expect(table.isEmpty)
    table.append(7)
    #expect(table.isEmpty)
    #expect(Array(table.current) == [7])
    table.dropList()
    #expect(table.current.isEmpty)
    table = self.table()
    #expect((0..<3).map { Array(table[$0]) } == [[1, 2], [], [3]])
    #expect(table.elementCount == 3)
    #expect(table.current.isEmpty)
  }

  @Test func whatIsDroppedLeavesFinishedListsAlone() {
    var table = table()
    table.append(4)
    table.dropList()
    table.append(5)
    table.endList()
    #expect((0..<4).map { Array(table[$0]) } == [[1, 2], [], [3], [5]])
  }

  @Test func additionsComeLast() {
    var table = table()
    table.add([(2, 8), (1, 6), (2, 9)])
    #expect((0..<3).map { Array(table[$0]) } == [[1, 2], [6], [3, 8, 9]])
    table.add([])
    #expect(table.elementCount == 6)
  }
}
