import Diagnostics

/// Keeps block quotes and lists from nesting deeper than any text needs: libcmark looks at every open block for every
/// line, so that 20,000 levels above 20,000 lines would take it seconds.
///
/// The marker that would open a level too many is escaped and becomes text. Levels opened on several lines need
/// indentation that grows with each, which limits them by itself.
struct NestingLimit {
  /// Levels one line may open.
  static let mostLevels = 200

  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()

  /// - Returns: `nil` where no line opens too many levels.
  init?(_ source: [UInt8]) {
    let offsets = source.withUnsafeBufferPointer(Self.excessiveMarkers)
    guard !offsets.isEmpty else { return nil }
    Work.step(source.count + offsets.count)
    text.reserveCapacity(source.count + offsets.count)
    var copied = 0
    for offset in offsets {
      map.copied(to: text.count, from: copied, length: offset - copied)
      text.append(contentsOf: source[copied..<offset])
      map.inserted(at: text.count, standingFor: offset)
      text.append(UInt8(ascii: "\\"))
      copied = offset
    }
    map.copied(to: text.count, from: copied, length: source.count - copied)
    text.append(contentsOf: source[copied...])
  }

  /// The first marker past the limit, of each line that has one.
  private static func excessiveMarkers(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var offsets: [Int] = []
    var index = 0
    while index < text.count {
      if let offset = excessiveMarker(in: text, lineStart: index) { offsets.append(offset) }
      while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
      index += 1
    }
    return offsets
  }

  static func excessiveMarker(in text: UnsafeBufferPointer<UInt8>, lineStart: Int) -> Int? {
    var levels = 0
    for index in lineStart..<text.count {
      Work.step()
      switch text[index] {
      case UInt8(ascii: ">"):
        levels += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
        // Without white space behind it, it opens nothing: a rule of dashes may be as long as it likes.
        if index + 1 < text.count, text[index + 1] == UInt8(ascii: " ") || text[index + 1] == UInt8(ascii: "\t") {
          levels += 1
        }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      default:
        return nil
      }
      if levels > mostLevels { return index }
    }
    return nil
  }
}
