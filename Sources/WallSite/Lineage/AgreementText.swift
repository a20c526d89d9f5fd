import HonorRoll
import StringTemplates

/// What is told of an agreement; nothing for a plain name. That somebody failed is nobody's business but the office's.
struct AgreementText: Sendable {
  let agreement: Apprenticeship
  let text: InterfaceText

  func write(into writer: inout ViewWriter) {
    var isFirst = true
    func begin(_ writer: inout ViewWriter) {
      if !isFirst { writer.append(text[.courseJoin]) }
      isFirst = false
    }
    /// Writes a text with one place.
    func write(_ key: TextKey, _ name: StaticString, _ value: (inout ViewWriter) -> Void) {
      begin(&writer)
      text.pattern(key).write(name, into: &writer, value)
    }
    if let kind = agreement.kind?.value {
      begin(&writer)
      writer.append(kind)
    }
    if let signed = agreement.signed { write(.agreementSigned, "date") { text.write(signed, into: &$0) } }
    if let term = agreement.term { write(.agreementTerm, "term") { $0.append(term) } }
    if let completed = agreement.completed { write(.agreementCompleted, "date") { text.write(completed, into: &$0) } }
    if let result = agreement.result, result != .failed {
      write(.agreementResult, "result") { $0.append(result.rawValue) }
    }
  }
}
