import Diagnostics

/// Reading single characters out of UTF-8 bytes known to be valid.
extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at `index` and its length in bytes; U+FFFD and 1 where none does.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[index]
    // Nearly all that there are of more than one byte.
    if lead >= 0xE1, lead <= 0xEC, index + 3 <= count {
      let value = UInt32(lead & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6 | UInt32(self[index + 2] & 0x3F)
      return (Unicode.Scalar(value) ?? "\u{FFFD}", 3)
    }
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1 else { return (Unicode.Scalar(lead), 1) }
    guard index + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The scalar that ends before `index`, and where it begins. `index` is not 0.
  func scalar(before index: Int) -> (scalar: Unicode.Scalar, start: Int) {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(at: start).scalar, start)
  }

  /// Whether one of the characters of U+5000 to U+9FFF begins at `index`: letters, and nearly all that there are of
  /// three bytes in Chinese text.
  func isHan(at index: Int) -> Bool { index >= 0 && index < count && self[index] >= 0xE5 && self[index] <= 0xE9 }

  /// Where the run of bytes outside ASCII that covers `start` ends, found eight bytes at a time: most of a Chinese
  /// text is such runs, and most passes have no business there.
  func endOfWideRun(from start: Int) -> Int {
    var index = start
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(self)
    while index + 8 <= count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & highBits == highBits {
      index += 8
    }
    while index < count, self[index] >= 0x80 { index += 1 }
    Work.step((index - start) / 8 + 1)
    return index
  }
}
