import Diagnostics

/// What a look at a body's bytes says about the work it needs.
struct SourceSurvey {
  /// A line could be the delimiter row of a table.
  private(set) var mayHoldTable = false
  /// A line opens more block quotes and lists than `NestingLimit` allows.
  private(set) var mayNestDeeply = false
  /// A `*` or `_` stands beside a character outside ASCII.
  let mayNeedMarkers: Bool

  init(_ text: [UInt8]) {
    self = text.withUnsafeBufferPointer(Self.init(of:))
  }

  private init(of bytes: UnsafeBufferPointer<UInt8>) {
    Work.step(bytes.count)
    mayNeedMarkers =
      Self.stands(UInt8(ascii: "*"), besideWideIn: bytes) || Self.stands(UInt8(ascii: "_"), besideWideIn: bytes)
    var start = 0
    while start < bytes.count {
      Work.step()
      if bytes[start] < 0x80 {
        if !mayHoldTable { mayHoldTable = Self.mayBeDelimiterRow(bytes, from: start) }
        if !mayNestDeeply { mayNestDeeply = NestingLimit.excessiveMarker(in: bytes, lineStart: start) != nil }
      }
      start = bytes.lineEnd(from: start) + 1
    }
  }

  /// Whether such a delimiter stands right before or behind a character outside ASCII.
  private static func stands(_ delimiter: UInt8, besideWideIn bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while let found = bytes.offset(of: delimiter, from: offset) {
      Work.step()
      if found > 0, bytes[found - 1] >= 0x80 { return true }
      offset = found + 1
      if offset < bytes.count, bytes[offset] >= 0x80 { return true }
    }
    return false
  }

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
