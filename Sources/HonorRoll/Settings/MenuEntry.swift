import Diagnostics

/// An entry the wall added to the menu.
public struct MenuEntry: Sendable, Hashable {
  public let name: String
  public let link: String
  public let place: SourcePlace
}
