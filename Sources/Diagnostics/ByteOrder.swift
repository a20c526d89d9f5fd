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
  @inlinable
  package func sortedByBytes(of text: (Element) -> String) -> [Element] {
    let elements = Array(self)
    return ByteOrder.order(of: elements.map(text)).map { elements[$0] }
  }
}

/// Sorts texts by the bytes of their UTF-8.
@usableFromInline
package enum ByteOrder {
  /// The positions of texts by their bytes; of equal texts, in the order they come.
  @usableFromInline
  package static func order(of texts: [String]) -> [Int] {
    // The first sixteen bytes tell nearly all texts apart, and numbers are compared sooner than texts.
    var keys: [(head: TextHead, position: Int)] = []
    keys.reserveCapacity(texts.count)
    for position in texts.indices { keys.append((TextHead(texts[position]), position)) }
    keys.sort { left, right in
      if left.head != right.head { return left.head < right.head }
      let (first, second) = (texts[left.position], texts[right.position])
      if first.precedesInBytes(second) { return true }
      return left.position < right.position && !second.precedesInBytes(first)
    }
    return keys.map(\.position)
  }
}

/// The first sixteen bytes of a text as numbers that are smaller for what comes before; where there are fewer, zeros
/// follow them.
private struct TextHead: Comparable {
  private let first: UInt64
  private let second: UInt64

  init(_ text: String) {
    var text = text
    (first, second) = text.withUTF8 { bytes in
      var head = SIMD16<UInt8>()
      withUnsafeMutableBytes(of: &head) { head in
        head.copyMemory(from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes).prefix(head.count)))
      }
      let numbers = unsafeBitCast(head, to: SIMD2<UInt64>.self)
      return (UInt64(bigEndian: numbers.x), UInt64(bigEndian: numbers.y))
    }
  }

  static func < (left: TextHead, right: TextHead) -> Bool {
    left.first == right.first ? left.second < right.second : left.first < right.first
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
