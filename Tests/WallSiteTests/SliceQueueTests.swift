import Testing

@testable import WallSite

@Suite("How work on many items is shared out")
struct SliceQueueTests {
  @Test(
    "Each item is given once, and the slices become smaller down to one",
    arguments: [(0, 1), (1, 1), (7, 3), (1000, 1), (19_924, 2), (19_924, 8)])
  func slices(count: Int, jobs: Int) {
    let queue = SliceQueue(count: count, jobs: jobs)
    var slices: [Range<Int>] = []
    while let slice = queue.next() { slices.append(slice) }
    #expect(slices.flatMap { Array($0) } == Array(0..<count))
    #expect(zip(slices, slices.dropFirst()).allSatisfy { $0.count >= $1.count })
    #expect(slices.last?.count ?? 1 == 1)
    #expect(queue.next() == nil)
  }

  @Test("Several tasks get all items between them, none twice")
  func severalTasks() async {
    let queue = SliceQueue(count: 5000, jobs: 4)
    let items = await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var items: [Int] = []
          while let slice = queue.next() { items += slice }
          return items
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(items.sorted() == Array(0..<5000))
  }

  @Test("Results stand in the order of the items", arguments: [1, 2, 5])
  func results(jobs: Int) async {
    let squares = await Parallel.map(Array(0..<777), jobs: jobs) { $0 * $0 }
    #expect(squares == (0..<777).map { $0 * $0 })
  }
}
