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

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes come before others.
  package func precedesInBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let common = Swift.min(count, other.count)
    guard common > 0, let first = baseAddress, let second = other.baseAddress else { return count < other.count }
    let order = memcmp(first, second, common)
    return order == 0 ? count < other.count : order < 0
  }
}
