import Testing

/// One page of each kind, of the large wall.
private let kinds = [
  "index.html", "wall-3.html", "craftsmen/wang-jian-guo.html", "craftsmen/a-yi-gu-li-mai-mai-ti.html",
  "studios/studio-10.html", "alliances/bin-hai-zhi-zao-lian-meng.html", "studios-2.html", "alliances.html",
  "regions.html", "regions/dong-hai-sheng.html", "tiers/da-guo-gong-jiang.html", "trades/han-gong-2.html",
  "years/2015.html", "rolls.html", "rolls/quan-guo-lao-dong-mo-fan-2015.html", "pages/ban-fa.html",
]

@Suite("In a browser, over file://", .serialized)
struct BrowserTests {
  @Test(
    "Clicking leads to every kind of page, with and without JavaScript, on phones too",
    .enabled(if: PythonCheck.browser.isAvailable, PythonCheck.browser.comment))
  func clicking() async throws {
    let site = try await LargeWall.make().build()
    try PythonCheck.browser.expectNothing(in: site, kinds)
  }

  @Test(
    "axe finds nothing on any kind of page, in light and dark",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment))
  func accessibility() async throws {
    let site = try await LargeWall.make().build()
    try PythonCheck.accessibility.expectNothing(in: site, kinds + ["craftsmen/che-xiao-ren.html"])
  }

  @Test(
    "axe finds nothing on the pages of a wall without an address",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment))
  func accessibilityOfSmallWall() async throws {
    // With an address 404.html takes its style from there, which file:// does not reach.
    let site = try await FixtureWall.ofRepository().build()
    try PythonCheck.accessibility.expectNothing(in: site, ["404.html", "index.html", "craftsmen/xu-zhen-chao.html"])
  }
}
