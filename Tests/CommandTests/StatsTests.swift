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

  @Test("A wall without a table is told so; without a question there is no answer")
  func without() throws {
    let clean = RepositoryFolder.root.appending(path: "Tests/Fixtures/Walls/clean").path
    let none = try run(["--points", "--root", clean])
    #expect(none.status == 1 && none.output.isEmpty && none.notes.contains("积分"))
    #expect(try run(["--root", clean]).status == 64)
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
