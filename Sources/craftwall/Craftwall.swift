import ArgumentParser
import CLinux

/// The command.
@main
struct Craftwall: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "craftwall",
    abstract: "工匠墙:把一个文件夹的 Markdown 资料做成一个完整的网站。",
    discussion: """
      一面墙是一个文件夹:Content/ 放资料和 wall.yml,Templates/ 放模板(可以没有),Public/ 是生成的网站。
      先用 craftwall check 检查,再用 craftwall build 发布。

      退出状态:0 完成 · 1 内容或模板有错误,没有发布 · 64 用法不对 · 74 机器出错(磁盘满、没有权限等),已发布的网站不变
      """,
    version: "0.1.0",
    subcommands: [Build.self, Check.self, Stats.self, MarkdownCommand.self])

  static func main() async {
    clinux_open_heaps_whole()
    // Describing the arguments of every command takes longer than finding out that nothing has changed in a small wall.
    // Whatever is not plainly a build, and each mistake, is left to the whole command, which knows what to say.
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == Build.name, let build = Build(plain: arguments.dropFirst()) else {
      return await main(nil)
    }
    do {
      try await build.run()
    } catch {
      exit(withError: error)
    }
  }
}
