/// A certain repair: replace `length` Unicode scalars from `place` by `replacement`.
public struct TextEdit: Sendable, Hashable {
  public let place: SourcePlace
  /// Number of Unicode scalars replaced, all on the line of `place`.
  public let length: Int
  public let replacement: String

  public init(place: SourcePlace, length: Int, replacement: String) {
    self.place = place
    self.length = length
    self.replacement = replacement
  }
}
