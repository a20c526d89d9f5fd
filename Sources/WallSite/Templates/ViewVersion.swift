import Diagnostics
import FrontMatter

/// The version of the views that templates are written against. It rises when a slot changes its name or meaning or
/// goes; a slot that is added changes nothing.
enum ViewVersion {
  static let current = 1

  /// What changed with each version since the first.
  private static let changes: [(version: Int, change: Message)] = []

  /// Reports a wall whose own templates were written for other views.
  static func check(_ written: Located<Double>?, into diagnostics: inout [Diagnostic]) {
    guard let written, written.value != Double(current) else { return }
    let version = written.value.formattedVersion
    let changes = changes.filter { Double($0.version) > written.value }.map(\.change)
    diagnostics.append(
      Diagnostic(
        .templateViewVersion, at: written.place,
        .init(
          "模板是为第 \(version) 版视图写的,程序现在是第 \(current) 版"
            + (changes.isEmpty ? "" : ":" + changes.map(\.chinese).joined(separator: ";")),
          "The templates were written for version \(version) of the views; the program has \(current)"
            + (changes.isEmpty ? "" : ": " + changes.map(\.english).joined(separator: "; "))),
        hint: .init(
          "请对照 Templates/README.md 改好模板,再写“模板版本: \(current)”",
          "Adapt the templates to Templates/README.md, then write “模板版本: \(current)”")))
  }
}

extension Double {
  /// `3`, or `2.5`: whatever number was written.
  fileprivate var formattedVersion: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
