import Diagnostics
import HonorRoll
import WallSite

/// Tells people what came of a command: problems on standard output, the last word on standard error, so that a
/// report in JSON stays JSON.
struct Reporter {
  let output: OutputOptions

  /// - Returns: Whether the whole report was written.
  func write(_ report: BuildReport) -> Bool {
    Terminal.print(DiagnosticWriter(format: output.format, language: output.language).report(report.diagnostics))
  }

  /// `read<TAB>0.123`, a line for each phase.
  func write(_ timings: BuildTimings) {
    for (phase, seconds) in timings.seconds {
      let thousandths = Int((seconds * 1000).rounded())
      let digits = String(thousandths % 1000)
      Terminal.note(
        "\(phase.rawValue)\t\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)")
    }
  }

  func conclude(check report: BuildReport) {
    let counts = counts(report)
    switch output.language {
    case .chinese: Terminal.note("检查完成:共 \(report.pages) 页,\(counts)。\(next(report.nextChange))")
    case .english: Terminal.note("Checked \(report.pages) pages: \(counts).\(next(report.nextChange))")
    }
  }

  func conclude(nothingPublished report: BuildReport) {
    let counts = counts(report)
    switch output.language {
    case .chinese: Terminal.note("没有发布:\(counts)。已发布的网站没有动。")
    case .english: Terminal.note("Nothing was published: \(counts). The published site was not touched.")
    }
  }

  func conclude(
    _ summary: PublicationSummary, pages: Int, seconds: Double, nextChange: UpcomingChange?, to folder: String
  ) {
    for leftover in summary.leftovers {
      switch output.language {
      case .chinese: Terminal.note("没能删除“\(leftover)”,下次构建会再试。")
      case .english: Terminal.note("\(leftover) could not be deleted; the next build tries again.")
      }
    }
    if case .inPlace(let reason) = summary.mode {
      switch output.language {
      case .chinese: Terminal.note("逐个文件发布:\(reason.chinese)。")
      case .english: Terminal.note("Published file by file: \(reason.english).")
      }
    }
    let time = tenths(seconds)
    let next = next(nextChange)
    switch output.language {
    case .chinese where summary.mode == .nothingChanged:
      Terminal.note("没有变化:共 \(pages) 页,\(summary.files) 个文件与“\(folder)”里的相同,用时 \(time) 秒。\(next)")
    case .chinese:
      Terminal.note(
        "已发布到“\(folder)”:共 \(pages) 页,写入 \(summary.written) 个文件,未变 \(summary.unchanged) 个,删除 \(summary.removed) 个,用时 \(time) 秒。\(next)"
      )
    case .english where summary.mode == .nothingChanged:
      Terminal.note("Nothing changed: \(pages) pages, \(summary.files) files are as in \(folder), \(time) s.\(next)")
    case .english:
      Terminal.note(
        "Published to \(folder): \(pages) pages, \(summary.written) files written, \(summary.unchanged) unchanged, \(summary.removed) removed, \(time) s.\(next)"
      )
    }
  }

  /// The next day on which a build has other bytes though no file was changed; empty where there is none.
  private func next(_ change: UpcomingChange?) -> String {
    guard let change else { return "" }
    // Who wants them all finds them in the files.
    let reasons = change.reasons.prefix(3).map { $0.text(in: output.language) }
    let more = change.reasons.count - reasons.count
    switch output.language {
    case .chinese:
      let list = reasons.joined(separator: "、") + (more > 0 ? "等 \(change.reasons.count) 项" : "")
      return "到 \(change.day.iso) 会自己变化:\(list)。"
    case .english:
      let list = reasons.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
      return " It changes by itself on \(change.day.iso): \(list)."
    }
  }

  private func counts(_ report: BuildReport) -> String {
    switch output.language {
    case .chinese: "\(report.errors) 个错误,\(report.warnings) 个警告"
    case .english: "\(report.errors) errors, \(report.warnings) warnings"
    }
  }

  private func tenths(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
