/// One of the people of an achievement.
public struct Contributor: Sendable, Hashable {
  public let reference: PersonReference
  /// Place on the certificate, from 1. It stays the same where somebody before is not shown.
  public let place: Int
}
