import ArgumentParser
import Diagnostics
import HonorRoll
import WallSite

/// `craftwall stats`
struct Stats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "统计全墙的资料,供工会内部使用。",
    discussion: """
      --points 按 wall.yml 的“积分”列出个人、工作室、单位的积分,历年合计和各年,每个总分都列出由哪几条相加。
      --reviews 列出应当复核的工作室、当年还没有考核的工作室、正在限期整改的工作室,以及按 wall.yml 的“工作室规则”应提请什么;只列出,不处理。
      不发布任何东西;有错误的资料先用 craftwall check 改好。
      """)

  @OptionGroup(title: "墙") var wall: WallOptions
  @OptionGroup(title: "生成") var settings: BuildSettings
  @Flag(help: "列出积分。") var points = false
  @Flag(help: "列出工作室的考核。") var reviews = false
  @Option(help: ArgumentHelp("形式:text 或 json。", valueName: "形式")) var format: StatsFormat = .text
  @Option(help: ArgumentHelp("诊断的语言:zh 或 en。", valueName: "语言")) var language: Language = .chinese

  func validate() throws {
    if points == reviews { throw ValidationError("要写统计什么:--points 或 --reviews,一次一样。") }
  }

  func run() async throws {
    let result = await WallRoll(folders: try wall.folders(), options: settings.options)
    guard let roll = result.roll, result.errors == 0,
      !settings.strict || !result.diagnostics.contains(where: { $0.severity == .warning })
    else {
      Terminal.note(DiagnosticWriter(format: .text, language: language).report(result.diagnostics))
      Terminal.error("资料有错误,没有统计。")
      throw ExitCode(1)
    }
    guard let report = reviews ? ReviewsWriter(format: format).report(roll) : pointsReport(roll) else {
      Terminal.error("wall.yml 里没有“积分”:先写明怎样计分。")
      throw ExitCode(1)
    }
    guard Terminal.print(report) else {
      Terminal.error("写不了标准输出。")
      throw ExitCode(74)
    }
  }

  private func pointsReport(_ roll: Roll) -> String? {
    PointBook(roll).map { PointsWriter(format: format).report($0) }
  }
}

/// The form statistics are written in.
enum StatsFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For other programs: one object.
  case json
}
