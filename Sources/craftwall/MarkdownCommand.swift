import ArgumentParser
import Diagnostics
import Glibc
import Markdown

/// `craftwall markdown`
struct MarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "把标准输入的 Markdown 变成 HTML,写到标准输出。",
    discussion: "与资料正文的处理完全相同,只是链接原样保留。加 --commonmark 则严格按 CommonMark 0.30,原始 HTML 也保留。")

  @Flag(help: "严格按 CommonMark 0.30 规范。")
  var commonmark = false

  @OptionGroup(title: "诊断") var output: OutputOptions

  func run() throws {
    guard let source = Terminal.standardInput() else {
      Terminal.error("读不了标准输入。")
      throw ExitCode(74)
    }
    var diagnostics: [Diagnostic] = []
    let dialect: MarkdownDialect = commonmark ? .commonMark : .profile
    let html = dialect.html(source, file: "-", diagnostics: &diagnostics)
    guard Terminal.write(html) else {
      Terminal.error("写不了标准输出。")
      throw ExitCode(74)
    }
    // Standard output is the HTML's.
    Terminal.note(DiagnosticWriter(format: output.format, language: output.language).report(diagnostics.sorted()))
  }
}
