extension ArraySlice<UInt8> {
  /// JSON of this program's own with another string under a key.
  ///
  /// A quotation mark inside of a string is escaped, so a key with its marks and its colon can't be part of one.
  ///
  /// - Parameters:
  ///   - key: Needs no escapes.
  ///   - value: A string with its quotation marks.
  /// - Returns: `nil` where the key does not stand there exactly once, before a string.
  func replacingJSONString(key: String, with value: [UInt8]) -> [UInt8]? {
    let sign = Array("\"\(key)\":\"".utf8)
    guard let found = firstRange(of: sign, from: startIndex), firstRange(of: sign, from: found.upperBound) == nil
    else { return nil }
    var end = found.upperBound
    while end < endIndex, self[end] != UInt8(ascii: "\"") {
      end += self[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < endIndex else { return nil }
    return Array(self[..<(found.upperBound - 1)]) + value + self[(end + 1)...]
  }
}
