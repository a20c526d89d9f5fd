import FrontMatter
import StringTemplates

/// What templates see as `fact`.
struct FactView: Sendable {
  enum Value: Sendable {
    /// A text, and its mark where it is one of the record's own words.
    case text(String, RecordProse.Mark?)
    /// A date, and how it is put.
    case date(PartialDate, TextPattern)
  }

  let label: String
  let value: Value?
  let links: [LinkView]

  static let schema = ViewSchema<Self>(
    "fact", "一项资料:名目和内容",
    [
      .text("label", "名目,如 单位") { $0.label },
      .text("value", "内容", mark: { $0.mark }, writing: { $0.writeValue(into: &$1) }),
      .flag("hasLinks", "内容是否是链接") { !$0.links.isEmpty },
      .list("links", "内容是链接时", LinkView.schema) { $0.links },
    ])

  private var mark: UInt8 { if case .text(_, let mark?) = value { mark.rawValue } else { 0 } }

  private func writeValue(into writer: inout ViewWriter) {
    switch value {
    case .text(let text, _): writer.append(text)
    case .date(let date, let pattern): pattern.write(date, into: &writer)
    case nil: break
    }
  }
}
