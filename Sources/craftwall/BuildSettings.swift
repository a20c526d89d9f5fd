import ArgumentParser
import FrontMatter
import Glibc
import WallSite

/// What `build` and `check` have in common.
struct BuildSettings: ParsableArguments {
  @Option(help: ArgumentHelp("按这一天生成,如 2026-05-01;不写为今天。", valueName: "日期"))
  var asOf: Day?

  @Flag(help: "把草稿也放上去,用于预览。")
  var drafts = false

  @Option(help: ArgumentHelp("同时做几件事;不写按处理器数。", valueName: "个数"))
  var jobs: Int?

  @Option(name: .customLong("base-url"), help: ArgumentHelp("站点地址,代替 wall.yml 里的。", valueName: "网址"))
  var baseURL: String?

  @Flag(help: ArgumentHelp("在标准错误上写出各阶段用时。", visibility: .hidden))
  var timings = false

  @Flag(help: "有警告也不发布。")
  var strict = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs 要写 1 以上的数。") }
  }

  var options: BuildOptions {
    BuildOptions(
      asOf: asOf?.date, now: time(nil), includesDrafts: drafts, jobs: jobs ?? Terminal.processorCount,
      baseURL: baseURL, isStrict: strict)
  }
}

/// A day on the command line.
struct Day: ExpressibleByArgument {
  let date: PartialDate

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
  }
}
