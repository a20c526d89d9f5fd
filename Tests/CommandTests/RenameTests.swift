import Foundation
import Testing

/// What follows from renaming a file, and from somebody's coming onto the wall who is called like an outsider.
@Suite("Renaming and namesakes")
struct RenameTests {
  private static let day = ["--as-of", "2026-05-01"]

  /// A wall on which every kind of file is referred to in every way there is, by file name (`甲…-1` and the like) and
  /// by its own name.
  private static let content = [
    "Content/wall.yml": """
    名称: 示例墙
    所在: {省: 示例省, 市: 示例市}
    荣誉: [{全称: 示例匠星, 级别: 市级, 对象: 个人}]
    导航: [{名称: 说明, 链接: pages/甲页面.md}]
    """,
    "Content/craftsmen/甲工匠-1.md": "---\n姓名: 林晓示\n荣誉: [{名称: 示例匠星, 年份: 2026}]\n---\n",
    "Content/craftsmen/周示例.md": """
    ---
    姓名: 周示例
    师傅: [甲工匠-1]
    工作室: [甲工作室]
    成果: [甲成果]
    评选: 甲评选
    荣誉: [{名称: 示例匠星, 年份: 2026}]
    ---

    见[林晓示](甲工匠-1.md)、[工作室](../studios/甲工作室.md)、[联盟](../alliances/甲联盟.md)、
    [成果](../achievements/甲成果.md)、[评选](../campaigns/甲评选.md)、[竞赛](../competitions/甲竞赛.md)、
    [活动](../events/甲活动.md)、[说明](../pages/甲页面.md)。
    """,
    "Content/craftsmen/郑样本.md": "---\n姓名: 郑样本\n师傅: [林晓示]\n工作室: [晓示工作室]\n---\n",
    "Content/studios/甲工作室.md": "---\n名称: 晓示工作室\n领衔人: 甲工匠-1\n联盟: [甲联盟]\n成果: [甲成果]\n---\n",
    "Content/studios/乙工作室.md": "---\n名称: 样本工作室\n领衔人: 郑样本\n成员: [甲工匠-1, 林晓示, 外:甲工匠-1]\n联盟: [示例联盟]\n---\n",
    "Content/alliances/甲联盟.md": "---\n名称: 示例联盟\n牵头: [甲工匠-1]\n成员工作室: [晓示工作室]\n---\n",
    "Content/alliances/乙联盟.md": "---\n名称: 另一联盟\n牵头: [晓示工作室]\n成员工作室:\n  - 甲工作室\n---\n",
    "Content/achievements/甲成果.md": "---\n名称: 示例装置\n完成人: [甲工匠-1]\n工作室: [甲工作室]\n---\n",
    "Content/competitions/甲竞赛.md": """
    ---
    名称: 示例大赛
    成绩:
      - 选手: 甲工匠-1
        工作室: 甲工作室
        名次: 第一名
    晋级:
      - {证书: 技师证书, 选手: [甲工匠-1]}
    ---
    """,
    "Content/events/甲活动.md": """
    ---
    名称: 示例讲座
    日期: 2026-04-01
    主讲: [甲工匠-1]
    工作室: 甲工作室
    联盟: 甲联盟
    课程:
      - {名称: 示例课, 主讲: 甲工匠-1}
    ---
    """,
    "Content/campaigns/甲评选.md": "---\n名称: 示例评选\n年份: 2026\n荣誉: 示例匠星\n---\n",
    "Content/pages/甲页面.md": "---\n标题: 关于\n---\n",
  ]

  static let files = [
    "craftsmen/甲工匠-1", "studios/甲工作室", "alliances/甲联盟", "achievements/甲成果", "campaigns/甲评选", "competitions/甲竞赛",
    "events/甲活动", "pages/甲页面",
  ]

  /// `file:line` of every report.
  private func places(_ run: Craftwall.Run) -> Set<String> {
    let lines = run.report.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    return Set(lines.map { $0.split(separator: ":").prefix(2).joined(separator: ":") })
  }

  @Test("As it stands nothing is reported")
  func sound() throws {
    let wall = try Scratch.wall(Self.content)
    let run = try Craftwall.run(["check"] + Self.day, in: wall.url)
    #expect(run.report == "" && run.status == 0, "\(run.report)")
  }

  @Test("A renamed file breaks exactly the references to it, each reported at its place", arguments: files)
  func rename(_ file: String) throws {
    let stem = String(file.split(separator: "/")[1])
    let wall = try Scratch.wall(Self.content)
    let place = wall.url.appending(path: "Content/\(file).md")
    try FileManager.default.moveItem(at: place, to: wall.url.appending(path: "Content/\(file)改名.md"))
    var expected: Set<String> = []
    for (path, text) in Self.content {
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        // Who is marked as an outsider refers to no file.
        guard line.replacing("外:\(stem)", with: "").contains(stem) else { continue }
        expected.insert("\(path):\(number + 1)")
      }
    }
    #expect(expected.count >= 1)
    let run = try Craftwall.run(["check"] + Self.day, in: wall.url)
    #expect(run.status == 1)
    #expect(places(run) == expected, "\(run.report)")
    let rules = run.report.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(rules.allSatisfy { $0.contains("错误[unresolved-reference]") || $0.contains("错误[unresolved-link]") })
    #expect(rules.allSatisfy { $0.contains(stem) }, "\(run.report)")
  }

  /// A wall that names 赵墙外, who is not on it, wherever somebody can be named.
  private static let outsiders = [
    "Content/wall.yml": "名称: 示例墙\n站点地址: https://example.org/\n",
    "Content/craftsmen/一.md": "---\n姓名: 丁一\n网址: ding-yi\n师傅: [外:赵墙外, 赵墙外(墙外公司)]\n更新: 2026-01-01\n---\n",
    "Content/studios/甲工作室.md": "---\n名称: 甲工作室\n领衔人: 外:赵墙外\n成员: [赵墙外(墙外公司), 丁一]\n---\n",
    "Content/alliances/甲联盟.md": "---\n名称: 甲联盟\n牵头: [外:赵墙外, 甲工作室]\n---\n",
    "Content/achievements/甲成果.md": "---\n名称: 甲成果\n完成人: [外:赵墙外, 赵墙外(墙外公司), 丁一]\n---\n",
    "Content/competitions/甲竞赛.md":
      "---\n名称: 甲竞赛\n成绩: [{选手: 外:赵墙外}, {选手: [赵墙外(墙外公司), 丁一]}]\n晋级: [{证书: 证书, 选手: [外:赵墙外]}]\n---\n",
    "Content/events/甲活动.md":
      "---\n名称: 甲活动\n日期: 2026-01-01\n主讲: [外:赵墙外]\n课程: [{名称: 甲课, 主讲: 赵墙外(墙外公司)}]\n---\n",
    "Content/pages/说明.md": "---\n标题: 说明\n菜单: 是\n---\n\n赵墙外。\n",
  ]

  @Test("An outsider's namesake who comes onto the wall changes no page but those that list everybody")
  func namesake() throws {
    let wall = try Scratch.wall(Self.outsiders)
    try #require(try Craftwall.run(["build"] + Self.day, in: wall.url).status == 0)
    let before = try SiteFolder(of: wall)
    try wall.write("---\n姓名: 赵墙外\n单位: 别的公司\n---\n", to: "Content/craftsmen/赵墙外.md")
    let run = try Craftwall.run(["build"] + Self.day, in: wall.url)
    #expect(run.status == 0 && run.report == "", "\(run.report)")
    let after = try SiteFolder(of: wall)

    let changed = after.files.keys.filter { after.files[$0] != before.files[$0] && before.files[$0] != nil }
    let added = Set(after.files.keys).subtracting(before.files.keys)
    #expect(Set(before.files.keys).isSubset(of: after.files.keys))
    // The neighbour is the one whose page leads on to the newcomer.
    let neighbour = "craftsmen/ding-yi.html"
    let data = ["craftsmen.csv", "craftsmen.json", "index.json", "wall.csv", "wall.json", "wall-counts.csv"]
    #expect(added.filter { !$0.hasPrefix("units") && !$0.hasPrefix("data/") } == ["craftsmen/zhao-qiang-wai.html"])
    let lists = Set(changed).subtracting(
      data.map { "data/\($0)" } + ["index.html", "sitemap.xml", "data/index.html", "statistics.html"])
    // A first unit puts its list into every menu; what is between the menu and the foot is as it was.
    for path in lists where path != neighbour {
      #expect(path.hasSuffix(".html"), "\(path)")
      #expect(try main(before, path) == main(after, path), "\(path)")
    }
    #expect(try main(before, neighbour) == main(after, neighbour))
    for path in after.files.keys where path.hasPrefix("data/") && !data.contains(String(path.dropFirst(5))) {
      let isNew = before.files[path] == nil || path == "data/index.html"
      #expect(isNew || before.files[path] == after.files[path], "\(path)")
    }
    #expect(after.mentions("craftsmen/zhao-qiang-wai.html").filter { $0.hasPrefix("studios") } == [])
  }

  @Test("Without any list of its own the newcomer changes only lists of everybody and the page before")
  func bareNamesake() throws {
    let wall = try Scratch.wall(Self.outsiders)
    try #require(try Craftwall.run(["build"] + Self.day, in: wall.url).status == 0)
    let before = try SiteFolder(of: wall)
    try wall.write("---\n姓名: 赵墙外\n---\n", to: "Content/craftsmen/赵墙外.md")
    try #require(try Craftwall.run(["build"] + Self.day, in: wall.url).status == 0)
    let after = try SiteFolder(of: wall)
    let changed = after.files.keys.filter { after.files[$0] != before.files[$0] }.sorted()
    #expect(
      changed == [
        "craftsmen/ding-yi.html", "craftsmen/zhao-qiang-wai.html", "data/craftsmen.csv", "data/craftsmen.json",
        "data/index.html", "data/index.json", "data/wall-counts.csv", "data/wall.csv", "data/wall.json", "index.html",
        "sitemap.xml", "statistics.html",
      ])
    #expect(try main(before, "craftsmen/ding-yi.html") == main(after, "craftsmen/ding-yi.html"))
  }

  /// What stands between a page's menu and its neighbours.
  private func main(_ site: SiteFolder, _ path: String) throws -> String {
    let page = try site.text(path)
    let start = try #require(page.range(of: "<main"))
    let end = try #require(page.range(of: "</main>"))
    return String(page[start.lowerBound..<end.lowerBound])
  }
}
