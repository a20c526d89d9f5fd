#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension String {
  /// Whether the text comes before another by the bytes of their UTF-8: the order of file systems and of published
  /// lists, the same everywhere.
  package func precedesInBytes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        left.precedesInBytes(right)
      }
    }
    // Only a string of another system's own kind has no bytes to look at.
    if case let order?? = order { return order }
    return utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Sequence {
  /// The elements by the bytes of a text of theirs; of equal texts, in the order they come.
  package func sortedByBytes(of text: (Element) -> String) -> [Element] {
    let elements = Array(self)
    // The first eight bytes tell most texts apart, and one number is compared sooner than two texts.
    var keys: [(head: UInt64, text: String, position: Int)] = []
    keys.reserveCapacity(elements.count)
    for (position, element) in elements.enumerated() {
      let text = text(element)
      keys.append((text.headBytes, text, position))
    }
    keys.sort { left, right in
      if left.head != right.head { return left.head < right.head }
      if left.text.precedesInBytes(right.text) { return true }
      return left.position < right.position && !right.text.precedesInBytes(left.text)
    }
    return keys.map { elements[$0.position] }
  }
}

extension String {
  /// The first eight bytes as a number that is smaller for what comes before; where there are fewer, zeros follow them.
  fileprivate var headBytes: UInt64 {
    var head: UInt64 = 0
    var count = 0
    for byte in utf8.prefix(8) {
      head = head << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : head << UInt64((8 - count) * 8)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes come before others.
  package func precedesInBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let common = Swift.min(count, other.count)
    guard common > 0, let first = baseAddress, let second = other.baseAddress else { return count < other.count }
    let order = memcmp(first, second, common)
    return order == 0 ? count < other.count : order < 0
  }
}
