import ArgumentParser
import Diagnostics
import Glibc
import WallSite

/// `craftwall build`
struct Build: AsyncParsableCommand {
  static let name = "build"

  static let configuration = CommandConfiguration(
    // Named as a part of the whole, it is not asked for completion scripts, which takes a quarter of the start.
    commandName: name, _superCommandName: "craftwall", abstract: "生成网站并发布到输出文件夹。",
    discussion: "内容或模板有错误时什么也不发布。发布是一次完成的:中途被打断、磁盘写满,网站要么是旧的,要么是新的。")

  @OptionGroup(title: "墙") var wall: WallOptions
  @OptionGroup(title: "生成") var settings: BuildSettings
  @OptionGroup(title: "诊断") var output: OutputOptions

  @Option(
    help: ArgumentHelp("网站有这么多文件时,在缓存里另留一份链接,下次只改文字更快。", valueName: "个数", visibility: .hidden))
  var spareFrom: Int?

  private var options: BuildOptions {
    var options = settings.options
    if let spareFrom { options.fewestFilesForSpare = spareFrom }
    return options
  }

  func run() async throws {
    let start = Terminal.uptime
    let folders = try wall.folders()
    let report: BuildReport
    do throws(PublicationError) {
      report = try await SiteBuilder(folders: folders, options: options).build()
    } catch {
      Terminal.error(error.message.text(in: output.language))
      if let hint = error.hint { Terminal.error(hint.text(in: output.language)) }
      throw ExitCode(error.kind == .refused ? 64 : 74)
    }
    // What was published is published, whether or not anybody can be told.
    _ = Reporter(output: output).write(report)
    if settings.timings { Reporter(output: output).write(report.timings) }
    guard let publication = report.publication else {
      Reporter(output: output).conclude(nothingPublished: report)
      throw ExitCode(1)
    }
    Reporter(output: output).conclude(
      publication, pages: report.pages, seconds: Terminal.uptime - start, nextChange: report.nextChange,
      to: folders.output)
    withExtendedLifetime(report) { Glibc.exit(0) }
  }
}
