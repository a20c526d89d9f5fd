import Diagnostics
import FrontMatter

/// A page of running text, such as 关于本墙. A class, because it never changes and is handed on often.
public final class FreePage: Sendable {
  public let common: RecordCommon
  public let title: String
  /// What the menu calls it; `nil` where it isn't in the menu.
  public let menuTitle: String?
  public let summary: String?
  public let weight: Double?

  /// - Parameter title: As written.
  init(_ document: Document, title: Located<String>, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    common = RecordCommon(document, kind: .page, name: title, slugReading: .text, into: &diagnostics)
    self.title = title.value
    menuTitle =
      switch values.text("menu")?.value {
      case nil, "否", "false", "no": nil
      case "是", "true", "yes": title.value
      case let short?: short
      }
    summary = values.text("summary")?.value
    weight = values.number("weight")?.value
  }
}
