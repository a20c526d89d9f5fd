import Foundation
import Testing

/// `craftwall stats --points`
@Suite("Statistics")
struct StatsTests {
  private static let wall = RepositoryFolder.root.appending(path: "Tests/Fixtures/Walls/hall").path

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
}
