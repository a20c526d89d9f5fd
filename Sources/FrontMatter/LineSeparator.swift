/// U+0085, U+2028 or U+2029: line ends to YAML 1.1, but not to the editors in which lines are counted. They come along
/// with text copied from word processors.
struct LineSeparator {
  let byteCount: Int

  /// The one that begins at `offset`, if any.
  init?(_ text: Bytes, at offset: Int) {
    if text[offset] == 0xC2, offset + 1 < text.count, text[offset + 1] == 0x85 {
      byteCount = 2
    } else if text[offset] == 0xE2, offset + 2 < text.count, text[offset + 1] == 0x80, text[offset + 2] & 0xFE == 0xA8 {
      byteCount = 3
    } else {
      return nil
    }
  }

  /// The text with a blank for each of them, so that YAML counts lines and columns as editors do.
  static func blanked(_ text: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let separator = text[offset] < 0x80 ? nil : LineSeparator(text, at: offset)
      result.append(separator == nil ? text[offset] : .space)
      offset += separator?.byteCount ?? 1
    }
    return result
  }
}
