import Foundation
import Testing

/// `craftwall stats`
@Suite("Statistics")
struct StatsTests {
  private static let wall = RepositoryFolder.root.appending(path: "Tests/Fixtures/Walls/hall").path

  private static let studios = RepositoryFolder.root.appending(path: "Tests/Fixtures/Walls/studios").path

  private struct Report: Decodable {
    struct Board: Decodable {
      let scope: String
      let year: Int?
      let standings: [Standing]
    }
    struct Standing: Decodable {
      let rank: Int
      let name: String
      let total: Decimal
      let lines: [Line]
    }
    struct Line: Decodable {
      let year: Int?
      let title: String
      let whole: Decimal
      let place: Int
      let of: Int
      let points: Decimal
    }
    let boards: [Board]
  }

  /// A number of JSON goes by way of a `Double` here, which hundredths survive.
  private static let closeness = Decimal(sign: .plus, exponent: -6, significand: 1)

  private func run(_ arguments: [String]) throws -> Craftwall.Run {
    try Craftwall.run(["stats"] + arguments, in: FileManager.default.temporaryDirectory)
  }

  @Test("Every total is the sum of its lines, to the last digit; all years are the sum of the years")
  func sums() throws {
    let outcome = try run(["--points", "--format", "json", "--root", Self.wall, "--as-of", "2026-05-01"])
    #expect(outcome.status == 0)
    let report = try JSONDecoder().decode(Report.self, from: outcome.output)
    #expect(Set(report.boards.map(\.scope)) == ["people", "studios", "units"])
    for board in report.boards {
      for standing in board.standings {
        let sum = standing.lines.reduce(Decimal.zero) { $0 + $1.points }
        #expect(abs(sum - standing.total) < Self.closeness, "\(board.scope) \(standing.name)")
      }
      guard board.year == nil else { continue }
      for standing in board.standings {
        let years = report.boards.filter { $0.scope == board.scope && $0.year != nil }
        let sum = years.flatMap(\.standings).filter { $0.name == standing.name }.reduce(Decimal.zero) { $0 + $1.total }
        #expect(abs(sum - standing.total) < Self.closeness, "\(standing.name)")
      }
    }
  }

  @Test("As text each total opens into its lines; who may not be named is not in it")
  func text() throws {
    let outcome = try run(["--points", "--root", Self.wall, "--as-of", "2026-05-01"])
    #expect(outcome.status == 0)
    #expect(
      outcome.report.hasPrefix(
        """
        个人积分 · 历年合计
        1\t林晓示\t40.85
        \t2025\t第三届示例市职工职业技能大赛 数控铣工 第一名\t8

        """))
    #expect(outcome.report.contains("\t2023\t薄壁壳体装夹装置(共 10 分,3 份中的第 3 份)\t3.33\n"))
    for name in ["钱撤下", "孙暂停", "李撤销"] { #expect(!outcome.report.contains(name)) }
  }

  @Test("A wall without a table of points is told so")
  func without() throws {
    let clean = RepositoryFolder.root.appending(path: "Tests/Fixtures/Walls/clean").path
    let none = try run(["--points", "--root", clean])
    #expect(none.status == 1 && none.output.isEmpty && none.notes.contains("积分"))
  }

  private struct Tables: Decodable {
    struct Table: Decodable {
      let id: String
      let columns: [String]
      let rows: [Row]
      let total: [Int]
    }
    struct Row: Decodable {
      let row: String
      let counts: [Int]
    }
    struct Stated: Decodable {
      let name: String
      let value: String
      let source: String
      let date: String
    }
    let tables: [Table]
    let stated: [Stated]
  }

  @Test("Without a question it counts what the page of statistics counts")
  func statistics() throws {
    let folder = try Scratch()
    let output = folder.url.appending(path: "Public")
    let built = try Craftwall.run(
      ["build", "--root", Self.wall, "--output", output.path, "--cache", folder.url.appending(path: "cache").path]
        + Self.day, in: folder.url)
    #expect(built.status == 0)
    let html = try String(contentsOf: output.appending(path: "statistics.html"), encoding: .utf8)
    let report = try JSONDecoder().decode(
      Tables.self, from: try run(["--format", "json", "--root", Self.wall] + Self.day).output)
    #expect(report.tables.count >= 6)
    #expect(html.matches(of: #/data-table="/#).count == report.tables.count)
    for table in report.tables {
      let pattern = try Regex<(Substring, Substring)>("(?s)data-table=\"\(table.id)\">(.*?)</table>")
      let page = try #require(html.firstMatch(of: pattern), "\(table.id)")
      let numbers = page.1.matches(of: #/<td data-column="[a-z]+">(\d+)<\/td>/#).compactMap { Int($0.1) }
      #expect(numbers == table.rows.flatMap(\.counts) + table.total, "\(table.id)")
      #expect(table.rows.allSatisfy { $0.counts.count == table.columns.count })
    }
  }

  private static let day = ["--as-of", "2026-05-01"]

  @Test("As text it is a table for each, and what others published with its source")
  func statisticsAsText() throws {
    let folder = try Scratch()
    try folder.write(
      "名称: 墙\n统计: [{名称: 工作室, 数值: 4658, 单位: 个, 范围: 全省, 来源: 某报, 日期: 2024-04-30}]\n", to: "Content/wall.yml")
    try folder.write("---\n姓名: 丁力\n性别: 男\n---\n", to: "Content/craftsmen/丁力.md")
    let outcome = try run(["--root", folder.url.path] + Self.day)
    #expect(outcome.status == 0)
    #expect(outcome.report.contains("工匠按性别\t人数\n男\t1\n女\t0\n未填\t0\n合计\t1\n"))
    #expect(outcome.report.hasSuffix("公布的数字\n全省 工作室\t4658个\t某报,2024-04-30\n"))
  }

  @Test("The reviews list who is due, who has not reported, who is to correct and who is put up for what")
  func reviews() throws {
    let outcome = try run(["--reviews", "--root", Self.studios, "--as-of", "2026-05-01"])
    #expect(outcome.status == 0)
    #expect(
      outcome.report == """
        应当复核(1)
        丁工作室\t2025年应复核\t上次命名或复核 2022年

        2026年还没有考核(2)
        丁工作室\t市级\t限期整改
        乙工作室\t市级\t在册

        正在限期整改(1)
        丁工作室\t期限 2026-12-31

        按本墙的规则应当提请(2)
        丁工作室\t提请通报\t没有成果(2024、2025)\tContent/studios/丁工作室.md:2:5
        乙工作室\t提请撤销命名\t连续不合格(2024、2025)\tContent/studios/乙工作室.md:6:10

        """)
  }

  @Test("The same as JSON")
  func reviewsAsJSON() throws {
    struct Reviews: Decodable, Equatable {
      struct Due: Decodable, Equatable { let studio, file: String, since, due: Int }
      struct Unreported: Decodable, Equatable { let studio, file: String, levels: [String], state: String }
      struct Correcting: Decodable, Equatable { let studio, file: String, deadline: String? }
      struct Proposal: Decodable, Equatable {
        let studio, file, ground: String, years: [Int], measure: String, line, column: Int
      }
      let year: Int
      let due: [Due]
      let unreported: [Unreported]
      let correcting: [Correcting]
      let proposals: [Proposal]
    }
    let outcome = try run(["--reviews", "--format", "json", "--root", Self.studios, "--as-of", "2026-05-01"])
    #expect(outcome.status == 0)
    let report = try JSONDecoder().decode(Reviews.self, from: outcome.output)
    let (second, fourth) = ("Content/studios/乙工作室.md", "Content/studios/丁工作室.md")
    #expect(report.year == 2026)
    #expect(report.due == [.init(studio: "丁工作室", file: fourth, since: 2022, due: 2025)])
    #expect(
      report.unreported == [
        .init(studio: "丁工作室", file: fourth, levels: ["市级"], state: "限期整改"),
        .init(studio: "乙工作室", file: second, levels: ["市级"], state: "在册"),
      ])
    #expect(report.correcting == [.init(studio: "丁工作室", file: fourth, deadline: "2026-12-31")])
    #expect(
      report.proposals == [
        .init(
          studio: "丁工作室", file: fourth, ground: "no-results", years: [2024, 2025], measure: "通报", line: 2, column: 5),
        .init(
          studio: "乙工作室", file: second, ground: "failed-reviews", years: [2024, 2025], measure: "撤销命名", line: 6,
          column: 10),
      ])
  }

  @Test("One question at a time")
  func oneQuestion() throws {
    #expect(try run(["--points", "--reviews", "--root", Self.studios]).status == 64)
  }
}
