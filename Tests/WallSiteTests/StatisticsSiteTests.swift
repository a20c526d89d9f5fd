import Foundation
import Testing

@testable import WallSite

/// The page of statistics, on the wall of `Tests/Fixtures/Walls/hall`.
@Suite("The page of statistics")
struct StatisticsSiteTests {
  /// By table, by row, the number of each column; read as other programs would.
  private func tables(_ html: String) -> [String: [String: [Int]]] {
    var tables: [String: [String: [Int]]] = [:]
    for table in html.matches(of: #/(?s)<table[^>]* data-table="([^"]*)">(.*?)</table>/#) {
      for row in table.2.matches(of: #/<tr data-row="([^"]*)">(.*)</tr>/#) {
        let counts = row.2.matches(of: #/<td data-column="[a-z]+">(\d+)</td>/#).compactMap { Int($0.1) }
        tables[String(table.1), default: [:]][String(row.1)] = counts
      }
    }
    return tables
  }

  @Test("Every table adds up, and counts whom the wall shows")
  func totals() async throws {
    let site = try await FixtureWall.named("hall").build()
    let html = try site.text("statistics.html")
    let tables = tables(html)
    #expect(tables.count >= 6)
    for (id, rows) in tables {
      let total = try #require(rows["*total"], "\(id)")
      for column in total.indices {
        let sum = rows.filter { $0.key != "*total" }.reduce(0) { $0 + $1.value[column] }
        #expect(sum == total[column], "\(id)")
      }
    }
    let people = site.pages.count { page in
      page.hasPrefix("craftsmen/") && (try? site.text(page).contains("<h1>")) == true
        && (try? site.text(page).contains("noindex")) == false
    }
    for id in tables.keys where id.hasPrefix("people.") { #expect(tables[id]?["*total"] == [people], "\(id)") }
    #expect(tables["achievements.kind"]?["*total"] == [9, 2])
    #expect(tables["achievements.year"]?["*total"] == [9, 2])
    for name in ["孙暂停", "李撤销", "钱撤下"] { #expect(!html.contains(name)) }
  }

  @Test("Each chart says what it is and repeats its table; nothing has a style of its own")
  func charts() async throws {
    let html = try await FixtureWall.named("hall").build().text("statistics.html")
    let tables = html.matches(of: #/data-table="([^"]*)"/#).map { String($0.1) }
    #expect(html.matches(of: #/<svg class="chart [a-z]+" role="img"/#).count == tables.count)
    for table in tables {
      let id = table.replacing(".", with: "-") + "-chart"
      #expect(html.contains("aria-labelledby=\"\(id)-title \(id)-about\""))
      #expect(html.contains("<title id=\"\(id)-title\">") && html.contains("<desc id=\"\(id)-about\">"))
    }
    #expect(!html.contains(" style="))
  }

  @Test("What others published stands apart, with its source and day, as it was written")
  func stated() async throws {
    let wall = try FixtureWall(
      settings: "名称: 测试墙\n统计:\n  - {名称: 工作室, 数值: 约4658, 单位: 个, 范围: 全省, 来源: 某<报>, 日期: 2024-04-30}\n")
    let site = try await wall.build()
    let html = try site.text("statistics.html")
    #expect(html.contains("<span class=\"number\">约4658</span><span class=\"unit\">个</span>"))
    #expect(html.contains("某&lt;报&gt;，2024年4月30日") && html.contains("全省 · 工作室"))
    #expect(tables(html).isEmpty)
    #expect(try site.text("index.html").contains("href=\"statistics.html\""))
  }

  @Test("A wall with nothing to count has no such page")
  func empty() async throws {
    let site = try await FixtureWall().build()
    #expect(!site.has("statistics.html"))
    #expect(try !site.text("index.html").contains("statistics.html"))
  }

  @Test("The scale of a chart has two to five whole steps", arguments: [0, 1, 2, 3, 7, 10, 11, 99, 100, 101, 9_999])
  func scale(_ highest: Int) {
    let (step, top) = ColumnChart.scale(upTo: highest)
    #expect(top >= highest && top % step == 0 && (1...5).contains(top / step))
    #expect(highest < 2 || top / step >= 2 || step == 1)
  }
}
