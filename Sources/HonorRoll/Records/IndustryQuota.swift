import FrontMatter

/// How many of one industry a campaign names.
public struct IndustryQuota: Sendable {
  public let industry: Located<String>
  public let quota: Quota
}
