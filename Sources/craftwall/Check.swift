import ArgumentParser
import WallSite

/// `craftwall check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "检查全部资料和模板,不发布。",
    discussion: "一次报告所有文件的所有问题,写明文件、行、列和改法。")

  @OptionGroup(title: "墙") var wall: WallOptions
  @OptionGroup(title: "生成") var settings: BuildSettings
  @OptionGroup(title: "诊断") var output: OutputOptions

  func run() async throws {
    let report = await SiteBuilder(folders: try wall.folders(), options: settings.options).check()
    let reporter = Reporter(output: output)
    guard reporter.write(report) else {
      Terminal.error("写不了标准输出。")
      throw ExitCode(74)
    }
    reporter.conclude(check: report)
    if report.errors > 0 || settings.strict && report.warnings > 0 { throw ExitCode(1) }
  }
}
