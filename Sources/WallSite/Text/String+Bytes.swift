#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension String {
  /// Whether both are written with the same bytes. `==` also takes other ways to write the same characters for equal.
  func hasSameBytes(as other: String) -> Bool {
    let isSame = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { other in
        guard own.count == other.count, let start = own.baseAddress, let otherStart = other.baseAddress else {
          return own.count == other.count
        }
        return memcmp(start, otherStart, own.count) == 0
      }
    }
    return isSame.flatMap(\.self) ?? utf8.elementsEqual(other.utf8)
  }
}
