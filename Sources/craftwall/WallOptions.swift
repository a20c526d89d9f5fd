import ArgumentParser
import WallSite

/// Where the wall is.
struct WallOptions: ParsableArguments {
  @Option(help: ArgumentHelp("墙所在的文件夹,里面有 Content/。", valueName: "文件夹"))
  var root = "."

  @Option(help: ArgumentHelp("资料文件夹,代替墙里的 Content/。", valueName: "文件夹"))
  var content: String?

  @Option(help: ArgumentHelp("模板文件夹,代替墙里的 Templates/;缺的模板用程序自带的。", valueName: "文件夹"))
  var templates: String?

  @Option(help: ArgumentHelp("输出文件夹,代替墙里的 Public/。", valueName: "文件夹"))
  var output: String?

  @Option(help: ArgumentHelp("缓存文件夹,代替墙里的 .craftwall/;随时可以删。", valueName: "文件夹"))
  var cache: String?

  /// - Throws: `ExitCode` with 64 where there is no such wall.
  func folders() throws -> WallFolders {
    let root = trimmed(root)
    guard let standard = StandardTemplates.folder() else {
      Terminal.error("找不到程序自带的模板:它们应在程序旁边的 ../share/craftwall/Templates。")
      throw ExitCode(74)
    }
    let folders = WallFolders(
      root: root, content: content.map(trimmed), templates: templates.map(trimmed), standardTemplates: standard,
      output: output.map(trimmed), cache: cache.map(trimmed))
    guard Terminal.isFolder(folders.content) else {
      Terminal.error("没有文件夹“\(folders.content)”:请在墙所在的文件夹里运行,或用 --root 指定。")
      throw ExitCode(64)
    }
    return folders
  }

  /// Without slashes at the end, which would show up in diagnostics.
  private func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
