import Glibc

extension ArraySlice<UInt8> {
  /// Whether these are the same bytes.
  func hasBytes(_ other: [UInt8]) -> Bool {
    guard count == other.count, count > 0 else { return count == other.count }
    return withUnsafeBytes { left in
      other.withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return false }
        return memcmp(first, second, left.count) == 0
      }
    }
  }
}
