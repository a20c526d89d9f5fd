/// A field's key, as values are looked up by it: what tells it from the other spellings of its table. Of a key that is
/// written in the program, as nearly all are, that is known before it runs.
public struct FieldKey: ExpressibleByStringLiteral, Sendable {
  let ends: SpellingTable.Ends

  @inline(__always)
  public init(stringLiteral spelling: StaticString) {
    ends = SpellingTable.Ends(Bytes(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount))
  }

  public init(_ spelling: String) {
    ends = Array(spelling.utf8).withUnsafeBufferPointer { SpellingTable.Ends($0) }
  }
}
