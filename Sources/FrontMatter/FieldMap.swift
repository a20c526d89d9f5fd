/// What a document says of one map: which fields have a value, and where their values stand.
struct FieldMap: BitwiseCopyable, Sendable {
  /// Where the map begins.
  let position: TextPosition
  /// The table it was read against, which the store keeps: the document's own, or one of a field in it.
  let set: Unmanaged<FieldSet>
  /// The fields that have a value.
  let present: FieldBits
  /// Where their values begin among the store's, in the order of the table.
  let first: Int32

  /// Where a field's value stands among the store's.
  @inline(__always)
  func index(of key: FieldKey) -> Int? {
    guard let ordinal = set._withUnsafeGuaranteedRef({ $0.ordinal(of: key) }), present.contains(ordinal) else {
      return nil
    }
    return Int(first) + present.rank(of: ordinal)
  }
}
