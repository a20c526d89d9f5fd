import Testing

@Suite("What pages say of honors")
struct HonorRowTests {
  @Test("Those who were given an honor together share what is said of it, and nobody what is another's")
  func shared() async throws {
    let wall = try FixtureWall()
    let honor = "名称: 全国劳动模范, 年份: 2015"
    let document = "文号: 示工〔2015〕1号"
    try wall.craftsman("聂轰", "荣誉: [{\(honor), \(document)}]")
    try wall.craftsman("丁力", "荣誉: [{\(honor), \(document)}]")
    try wall.craftsman("王一", "荣誉: [{\(honor), \(document), 获奖时单位: 旧厂}]")
    try wall.craftsman("李二", "荣誉: [{\(honor)}]")
    let site = try await wall.build()
    for (page, hasDocument, hasUnit) in [
      ("nie-hong", true, false), ("ding-li", true, false), ("wang-yi", true, true), ("li-er", false, false),
    ] {
      let words = try site.words("craftsmen/\(page).html")
      #expect(words.contains("全国劳动模范"), "\(page)")
      #expect(words.contains("示工〔2015〕1号") == hasDocument, "\(page)")
      #expect(words.contains("旧厂") == hasUnit, "\(page)")
    }
  }
}
