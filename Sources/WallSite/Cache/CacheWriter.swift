/// Writes what the cache keeps: numbers and texts, one after the other, as bytes.
struct CacheWriter {
  /// What was written, in parts: what is large is not copied.
  private(set) var parts: [ArraySlice<UInt8>] = []
  /// What was written since the last part.
  private var last: [UInt8] = []

  private static let large = 4096

  /// All that was written.
  var bytes: [UInt8] { Array(parts.joined()) + last }

  mutating func append(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { last.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    last.append(contentsOf: text.utf8)
  }

  mutating func append(_ text: String?) {
    append(text == nil ? 0 : 1)
    if let text { append(text) }
  }

  mutating func append(contentsOf other: [UInt8]) { append(contentsOf: [other[...]]) }

  /// Appends bytes that come in parts; they are read as one slice.
  mutating func append(contentsOf others: [ArraySlice<UInt8>]) {
    append(others.reduce(0) { $0 + $1.count })
    for other in others {
      if other.count < Self.large {
        last += other
      } else {
        endPart()
        parts.append(other)
      }
    }
  }

  /// Makes the last of it a part, so that `parts` is all that was written.
  mutating func endPart() {
    if !last.isEmpty { parts.append(last[...]) }
    last = []
  }
}
