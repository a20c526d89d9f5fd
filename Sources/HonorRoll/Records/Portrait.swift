import Diagnostics
import FrontMatter

/// A picture and what is on record about it. A class, because most records have none and it never changes.
public final class Portrait: Sendable {
  public let place: SourcePlace
  /// File name in the wall's folder of photos.
  public let file: String
  public let credit: String?
  public let alt: String?
  public let hasMinors: Bool
  public let hasGuardianConsent: Bool
  /// 已取得, 口头同意待补 …; `nil` where nothing is on record.
  public let consent: String?
  /// Whether something is written about consent, understood or not.
  let hasConsentEntry: Bool
  public let consentExpiry: PartialDate?
  /// What the consent is for: 网站, 大屏, 公众号, 印刷, 媒体; empty where it isn't limited.
  public let consentScope: [String]

  init?(_ values: FieldValues) {
    guard let file = values.text("file") else { return nil }
    place = file.place
    self.file = file.value
    credit = values.string("credit")
    alt = values.string("alt")
    hasMinors = values.flag("minors")?.value ?? false
    hasGuardianConsent = values.flag("guardianConsent")?.value ?? false
    let consent = values.map("consent")
    hasConsentEntry = consent != nil
    self.consent = consent?.string("status")
    consentExpiry = consent?.date("expiry")?.value
    consentScope = consent?.strings("scope") ?? []
  }

  /// Whether there is a consent at all, of the person or, of one deceased, of the next of kin.
  var isConsented: Bool { consent == "已取得" || consent == "近亲属同意" }

  /// Whether the consent is for the web, which is where the wall is.
  var coversWeb: Bool { consentScope.isEmpty || consentScope.contains("网站") }

  /// Whether the person's consent covers publication on the wall on a day.
  public func mayBePublished(on day: PartialDate) -> Bool {
    isConsented && coversWeb && (consentExpiry.map { $0.lastDay >= day } ?? true)
  }
}
