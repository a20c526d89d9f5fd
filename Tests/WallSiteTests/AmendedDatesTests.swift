import Foundation
import Testing

@testable import WallSite

@Suite("A build in which only the dates of updates have changed")
struct AmendedDatesTests {
  @Test("When a record was updated, and whether it was checked", arguments: [false, true])
  func dates(hasAddress: Bool) async throws {
    let wall = try await AmendedWall.built(settings: hasAddress ? AmendedWall.settingsWithAddress : "名称: 测试工匠墙\n")
    func write(_ updated: String, _ verified: String) throws {
      try wall.person("张伟", "一名<焊工>。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: \(updated)\n核实: \(verified)\n")
    }
    try write("2026-04-01", "待核")
    #expect(try await !wall.build())
    for (updated, verified) in [
      ("2026-04-02", "待核"), ("2026-04-02", "已核"), ("2024-01-01", "有争议"), ("2025", "待核"), ("2025-04", "待核"),
      ("2025年4月1日", "待核"), ("2026-04-01", "待核"),
    ] {
      try write(updated, verified)
      let isAmended = try await wall.build()
      #expect(isAmended, "\(updated) \(verified)")
    }
    usleep(60_000)
    #expect(try await wall.wall.builder().build().isRemembered)
  }

  @Test("The feed is that of the records updated last, as long as these are known")
  func feed() async throws {
    let wall = try AmendedWall(settings: AmendedWall.settingsWithAddress)
    func write(_ number: Int, _ updated: String, _ summary: String) throws {
      try wall.person("李\(Self.numerals[number])", summary, "正文。", "单位: 甲公司\n网址: p\(number)\n更新: \(updated)\n")
    }
    for number in 0..<Self.numerals.count { try write(number, "2025-03-\(10 + number % 20)", "第\(number)人。") }
    #expect(try await !wall.build())
    // Those of the last days are in the feed; two share most of the days.
    for (number, updated, expected) in [
      (19, "2025-03-29", true), (19, "2025-04-01", true), (0, "2025-03-10", true), (0, "2025-03-11", true),
      (0, "2025-04-02", true), (0, "2025-04-01", true), (19, "2025-03-01", false), (18, "2025-03-28", true),
    ] {
      try write(number, updated, "\(updated)的第\(number)人。")
      let isAmended = try await wall.build()
      #expect(isAmended == expected, "\(number) \(updated)")
    }
  }

  private static let numerals = "一二三四五六七八九十百千万甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".map { $0 }
}
