import Diagnostics

/// A place within a file, from 1: what a `SourcePlace` says besides the file.
struct TextPosition: BitwiseCopyable, Sendable {
  let line: Int32
  /// With its highest bit set where the text is not in the file as it was read.
  private let markedColumn: UInt32

  var column: Int32 { Int32(truncatingIfNeeded: markedColumn & ~Self.mark) }

  /// Whether what begins here stands in the file scalar for scalar as it was read: on one line, without quotes or escapes.
  var isVerbatim: Bool { markedColumn & Self.mark == 0 }

  private static let mark: UInt32 = 1 << 31

  init(line: Int32, column: Int32, isVerbatim: Bool = true) {
    self.line = line
    markedColumn = UInt32(truncatingIfNeeded: column) & ~Self.mark | (isVerbatim ? 0 : Self.mark)
  }

  func place(in file: String) -> SourcePlace { SourcePlace(file: file, line: Int(line), column: Int(column)) }
}
