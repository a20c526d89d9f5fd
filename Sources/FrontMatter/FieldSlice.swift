/// A stretch of what a document's fields hold: of bytes or of values.
struct FieldSlice: BitwiseCopyable, Sendable {
  let start: Int32
  let count: Int32

  init(_ range: Range<Int>) {
    start = Int32(range.lowerBound)
    count = Int32(range.count)
  }

  var range: Range<Int> { Int(start)..<Int(start + count) }
}
