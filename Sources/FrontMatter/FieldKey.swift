/// A field's key, as values are looked up by it: what tells it from the other spellings of its table. Of a key that is
/// written in the program, as nearly all are, that is known before it runs.
public struct FieldKey: ExpressibleByStringLiteral, Sendable {
  @usableFromInline let ends: SpellingTable.Ends
  /// That of `ends`.
  @usableFromInline let hash: Int

  @inlinable @inline(__always)
  public init(stringLiteral spelling: StaticString) {
    self.init(SpellingTable.Ends(UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount)))
  }

  public init(_ spelling: String) {
    self.init(Array(spelling.utf8).withUnsafeBufferPointer { SpellingTable.Ends($0) })
  }

  @inlinable @inline(__always)
  init(_ ends: SpellingTable.Ends) {
    self.ends = ends
    hash = ends.hash
  }
}
