import Diagnostics

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A body's text as the parser takes it, and where it stands in its file.
struct SourceText {
  /// 256 MiB. libcmark ends the process where a buffer would pass 1 GiB, and a buffer grows by halves.
  static let largestBody = 256 << 20

  let bytes: [UInt8]
  let file: String
  let firstLine: Int
  private let lines: SourceLines
  /// The last byte asked for and the scalars before it on its line: places on one long line come in order, and
  /// counting each from the line's beginning would take quadratic time.
  private var last: (offset: Int, line: Int, scalars: Int) = (0, 1, 0)

  init(bytes: [UInt8], file: String, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
    lines = SourceLines(bytes)
  }

  /// The text with LF line ends and U+FFFD for NUL, as CommonMark asks. Neither changes a line or a column.
  ///
  /// - Returns: `nil` where the text is too large, after reporting it.
  static func normalized(
    _ text: [UInt8], file: String, firstLine: Int, diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    guard text.count <= largestBody else {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, at: SourcePlace(file: file, line: firstLine),
          Message("正文过大,最多 256 MiB", "The body is too large; 256 MiB is the limit")))
      return nil
    }
    var bytes = text
    if bytes.first == 0xEF, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.withUnsafeBytes({ holds(0x0D, $0) || holds(0, $0) }) else { return bytes }
    Work.step(bytes.count)
    var normal: [UInt8] = []
    normal.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      switch byte {
      case 0: normal.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case 0x0D: normal.append(0x0A)
      case 0x0A where afterReturn: break
      default: normal.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return normal
  }

  private static func holds(_ byte: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.baseAddress.map { memchr($0, byte, bytes.count) != nil } ?? false
  }

  /// Reports the first reference of each line to a directional control, where the page shows one. Those that are
  /// written as they are have been reported with their file.
  mutating func reportBidiReferences(into diagnostics: inout [Diagnostic]) {
    guard bytes.contains(UInt8(ascii: "&")) else { return }
    var reportedLine = 0
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "&") {
      Work.step()
      guard let codePoint = bytes.withUnsafeBufferPointer({ BidiControl.referenced($0, at: offset) }) else { continue }
      let place = place(of: offset)
      guard place.line != reportedLine else { continue }
      reportedLine = place.line
      diagnostics.append(BidiControl.diagnostic(codePoint, at: place, isFixable: false))
    }
  }

  /// The place of a byte: its line, and its column in Unicode scalars.
  mutating func place(of offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), bytes.count)
    let line = lines.line(of: offset)
    if line != last.line || offset < last.offset { last = (lines.start(of: line), line, 0) }
    Work.step(offset - last.offset + 1)
    last.scalars += bytes[last.offset..<offset].count { $0 & 0xC0 != 0x80 }
    last.offset = offset
    return SourcePlace(file: file, line: firstLine + line - 1, column: last.scalars + 1)
  }
}
