import Diagnostics
import FrontMatter

/// A public notice (公示) of a campaign: from when to when, and whom to tell of objections.
public struct PublicNotice: Sendable {
  public let title: Located<String>
  public let start: Located<PartialDate>
  public let end: Located<PartialDate>
  public let office: String?
  public let phone: String?
  public let supervision: String?
  public let email: String?
  public let address: String?
  public let postcode: String?
  public let hours: String?
  /// `nil` for the customary wording.
  public let requirements: String?
  public let signatory: String?
  public let date: PartialDate?
  public let slug: Located<String>?

  /// Where a notice stands on a day; both ends of the window are in it.
  public enum State: Sendable, Hashable {
    case coming, open, over
  }

  public func state(on day: PartialDate) -> State {
    day < start.value.firstDay ? .coming : day > end.value.lastDay ? .over : .open
  }

  /// - Returns: `nil` where a title or a day is missing (reported already).
  init?(_ values: FieldValues) {
    guard let title = values.text("title"), let start = values.date("start"), let end = values.date("end") else {
      return nil
    }
    self.title = title
    self.start = start
    self.end = end
    office = values.string("office")
    phone = values.string("phone")
    supervision = values.string("supervision")
    email = values.string("email")
    address = values.string("address")
    postcode = values.string("postcode")
    hours = values.string("hours")
    requirements = values.string("requirements")
    signatory = values.string("signatory")
    date = values.date("date")?.value
    slug = values.text("slug")
  }

  /// Whether anybody is named who takes objections.
  public var hasContact: Bool { [phone, supervision, email, address].contains { $0 != nil } }
}
