import CLinux

extension ArraySlice<UInt8> {
  /// Where bytes stand first.
  func firstRange(of bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard !bytes.isEmpty, start < endIndex else { return nil }
    return self[start...].withUnsafeBytes { rest in
      bytes.withUnsafeBytes { bytes in
        clinux_find(rest.baseAddress, rest.count, bytes.baseAddress, bytes.count).map { found in
          let place = start + (found - rest.baseAddress!)
          return place..<place + bytes.count
        }
      }
    }
  }
}

extension [UInt8] {
  /// The bytes with others in some places.
  ///
  /// - Parameter replacements: In the order of their places.
  func replacing(_ replacements: [(range: Range<Int>, bytes: [UInt8])]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var kept = 0
    for (range, bytes) in replacements {
      parts += [self[kept..<range.lowerBound], bytes[...]]
      kept = range.upperBound
    }
    return parts + [self[kept...]]
  }
}
