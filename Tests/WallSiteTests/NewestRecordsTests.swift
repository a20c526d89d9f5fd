import Diagnostics
import FrontMatter
import Fuzzing
import HonorRoll
import Testing

@testable import WallSite

@Suite("The records updated last")
struct NewestRecordsTests {
  private func record(_ number: Int, day: Int) throws -> Record {
    var diagnostics: [Diagnostic] = []
    let text = "---\n姓名: 张三\n更新: 2025-01-\(day)\n---\n"
    let document = DocumentReader(fields: CraftsmanFields.all, layout: .frontMatterAndBody).read(
      Array(text.utf8), file: "craftsmen/\(100 + number).md", into: &diagnostics)
    let wall = DocumentReader(fields: WallFields.all, layout: .settings).read(
      Array("名称: 墙\n".utf8), file: "wall.yml", into: &diagnostics)
    let settings = WallSettings(try #require(wall), into: &diagnostics)
    let reader = RecordReader(settings: settings, asOf: .epoch)
    let found = reader.record(try #require(document), kind: .craftsman, into: &diagnostics)
    return try #require(found)
  }

  @Test(
    "Those that are replaced one by one are those that would be found anew, wherever that can be known",
    arguments: 1...20)
  func replacing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let size = 5
    var days = (0..<generator.below(9) + 3).map { _ in 10 + generator.below(6) }
    func newest() throws -> NewestRecords {
      var newest = NewestRecords(count: size)
      for (number, day) in days.enumerated() { newest.add(try record(number, day: day)) }
      return newest
    }
    var known = try newest()
    var replaced = 0
    for _ in 1...60 {
      let number = generator.below(days.count)
      days[number] = 10 + generator.below(6)
      if known.replace(try record(number, day: days[number])) {
        replaced += 1
        #expect(known == (try newest()))
      } else {
        #expect(days.count >= size)
        known = try newest()
      }
    }
    #expect(replaced > 20)
  }
}
