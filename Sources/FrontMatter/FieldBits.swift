/// Some of the fields of a `FieldSet`, by their ordinals.
struct FieldBits: BitwiseCopyable, Sendable {
  /// The most fields a set may have.
  static let capacity = 128

  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  func contains(_ ordinal: Int) -> Bool {
    (ordinal < 64 ? low >> UInt64(ordinal) : high >> UInt64(ordinal - 64)) & 1 == 1
  }

  @inline(__always)
  mutating func insert(_ ordinal: Int) {
    if ordinal < 64 { low |= 1 << UInt64(ordinal) } else { high |= 1 << UInt64(ordinal - 64) }
  }

  /// How many of them stand before a field in the set.
  @inline(__always)
  func rank(of ordinal: Int) -> Int {
    guard ordinal >= 64 else { return (low & (1 << UInt64(ordinal) - 1)).nonzeroBitCount }
    return low.nonzeroBitCount + (high & (1 << UInt64(ordinal - 64) - 1)).nonzeroBitCount
  }
}
