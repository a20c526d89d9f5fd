import FrontMatter

/// A page of running text, such as 关于本墙.
public struct FreePage: Sendable {
  public let common: RecordCommon
  public let title: String
  /// What the menu calls it; `nil` where it isn't in the menu.
  public let menuTitle: String?
  public let summary: String?
  public let weight: Double?
}
