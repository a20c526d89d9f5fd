import Diagnostics

/// What one pass over a body's bytes says about the work it needs.
struct SourceSurvey {
  /// A line could be the delimiter row of a table.
  private(set) var mayHoldTable = false
  /// A line opens more block quotes and lists than `NestingLimit` allows.
  private(set) var mayNestDeeply = false
  /// A `*` or `_` stands beside a character outside ASCII.
  private(set) var mayNeedMarkers = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var before = UInt8(ascii: "\n")
      var index = 0
      while index < bytes.count {
        Work.step()
        let byte = bytes[index]
        if byte >= 0x80 {
          if Self.isDelimiter(before) { mayNeedMarkers = true }
          index = bytes.endOfWideRun(from: index)
        } else {
          if before >= 0x80 {
            if Self.isDelimiter(byte) { mayNeedMarkers = true }
          } else if before == UInt8(ascii: "\n") {
            if !mayHoldTable { mayHoldTable = Self.mayBeDelimiterRow(bytes, from: index) }
            if !mayNestDeeply { mayNestDeeply = NestingLimit.excessiveMarker(in: bytes, lineStart: index) != nil }
          }
          index += 1
        }
        before = byte
      }
    }
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }

  /// Whether the line holds nothing but what a delimiter row and the block quotes around it are made of.
  static func mayBeDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var dashes = false
    var others = false
    for index in start..<bytes.count {
      Work.step()
      switch bytes[index] {
      case UInt8(ascii: "-"): dashes = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): others = true
      case UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "\n"): return dashes && others
      default: return false
      }
    }
    return dashes && others
  }
}
