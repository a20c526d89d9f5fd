import Diagnostics
import FrontMatter

/// Somebody who led a studio before (历任领衔人).
public struct FormerLead: Sendable {
  public let person: Located<String>
  public let start: PartialDate?
  public let end: PartialDate?

  init?(_ values: FieldValues) {
    guard let person = values.text("name") else { return nil }
    self.person = person
    start = values.date("start")?.value
    end = values.date("end")?.value
  }
}
