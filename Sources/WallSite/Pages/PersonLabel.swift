import HonorRoll
import StringTemplates

/// What lists and links say of a person. The labels of all people stand together in memory: pages ask for people in any
/// order, and the parts of a profile lie far apart.
struct PersonLabel: Sendable {
  let name: String
  let url: SiteURL
  let isShort: Bool
  /// Whether the name is so long that it is set smaller.
  let isLong: Bool
  let isDeceased: Bool

  init(_ profile: Craftsman, url: SiteURL) {
    name = profile.name.text
    self.url = url
    isShort = profile.name.isTwoCharacters
    isLong = profile.name.isLong
    isDeceased = profile.isDeceased
  }
}
