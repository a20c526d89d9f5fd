import Diagnostics

/// A file as its writer sees it in an editor: how many lines it has and how long each is.
struct WrittenLines {
  /// In Unicode scalars, of each line.
  private var lengths: [Int] = [0]

  init(_ file: [UInt8]) {
    var before: UInt8 = 0
    for byte in file {
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D || before != 0x0D { lengths.append(0) }
      } else if byte & 0xC0 != 0x80 {
        lengths[lengths.count - 1] += 1
      }
      before = byte
    }
  }

  /// Whether a place lies within the file, or just behind the end of a line or of the file.
  ///
  /// - Parameter countsColumns: False where the file's characters are not known.
  func contains(_ place: SourcePlace, countsColumns: Bool) -> Bool {
    guard place.line >= 1, place.line <= lengths.count, place.column >= 1 else { return false }
    return !countsColumns || place.column <= lengths[place.line - 1] + 1
  }
}
