import FrontMatter
import HonorRoll
import StringTemplates

/// What templates see as `fact`.
struct FactView: Sendable {
  enum Value: Sendable {
    case text(String)
    /// One of the record's own words.
    case words(String, RecordProse.Mark)
    /// A date, and how it is put.
    case date(PartialDate, TextPattern)
    /// What an achievement brought, and the texts by which it is put.
    case benefit(Benefit, InterfaceText)
  }

  let label: String
  let value: Value?
  let links: [LinkView]

  static let schema = ViewSchema<Self>(
    "fact", "一项资料:名目和内容",
    [
      .text("label", "名目,如 单位", writing: { $1.append($0.label) }),
      .text("value", "内容", mark: { $0.mark }, writing: { $0.writeValue(into: &$1) }),
      .flag("hasLinks", "内容是否是链接") { !$0.links.isEmpty },
      .list("links", "内容是链接时", LinkView.schema) { $0.links },
    ])

  private var mark: UInt8 { if case .words(_, let mark) = value { mark.rawValue } else { 0 } }

  private func writeValue(into writer: inout ViewWriter) {
    switch value {
    case .text(let text), .words(let text, _): writer.append(text)
    case .date(let date, let pattern): pattern.write(date, into: &writer)
    case .benefit(let benefit, let text): Self.write(benefit, text, into: &writer)
    case nil: break
    }
  }

  private static func write(_ benefit: Benefit, _ text: InterfaceText, into writer: inout ViewWriter) {
    text.pattern(.benefitAmount).write(into: &writer) { name, writer in
      switch name {
      case "basis": writer.append(benefit.basis?.value ?? text[.benefitUnstated])
      case "amount": writer.append(benefit.amount)
      default: return false
      }
      return true
    }
    if !benefit.isCertified {
      text.pattern(.note).write("note", into: &writer) { $0.append(text[.benefitUncertified]) }
    }
  }
}
