import Diagnostics
import FrontMatter

/// Who drafted, reviewed and approved a record (三审三校). Kept for the office; never shown. A class, because few walls ask
/// for it and it never changes.
public final class Approval: Sendable {
  public let drafted: String?
  public let reviewed: String?
  /// Who gave leave to publish it (签发).
  public let approved: Located<String>?
  public let date: Located<PartialDate>?

  init(_ values: FieldValues) {
    drafted = values.string("drafted")
    reviewed = values.string("reviewed")
    approved = values.text("approved")
    date = values.date("date")
  }

  /// Whether leave was given by a day.
  func isGiven(by day: PartialDate) -> Bool {
    approved != nil && (date.map { $0.value.firstDay <= day } ?? true)
  }
}
