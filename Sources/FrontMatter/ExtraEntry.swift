/// One entry of `其他`: a name of the writer's own and its text.
public struct ExtraEntry: Sendable, Hashable {
  public let name: Located<String>
  public let text: Located<String>

  public init(name: Located<String>, text: Located<String>) {
    self.name = name
    self.text = text
  }
}
