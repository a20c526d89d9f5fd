import Diagnostics
import FrontMatter

/// What the wall says of its directory of experts (专家库).
public struct ExpertDirectory: Sendable {
  /// The union's.
  public let contact: String?
  public let summary: String?
  /// Services rendered, as somebody stated them; in the order written.
  public let services: [ServiceRecord]

  /// - Parameter values: Decoded by `WallFields.expertDirectory`; `nil` where the wall says nothing.
  init(_ values: FieldValues?, into diagnostics: inout [Diagnostic]) {
    let written = values?.text("contact")
    // The union may well have a mailbox of a public service; it has no mobile phone and no ID number.
    PrivateContactRule(allowsPublicMailboxes: true).check(written, into: &diagnostics)
    contact = written?.value
    summary = values?.text("summary")?.value
    services = values?.maps("services").compactMap { ServiceRecord($0, into: &diagnostics) } ?? []
  }
}
