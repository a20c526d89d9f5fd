import ArgumentParser
import Diagnostics

/// How problems are shown.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("诊断的形式:text、json 或 github。", valueName: "形式"))
  var format: ReportFormat = .text

  @Option(help: ArgumentHelp("诊断的语言:zh 或 en。", valueName: "语言"))
  var language: Language = .chinese
}

extension Language: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
