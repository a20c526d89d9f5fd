/// A place in a file as it was written: lines and columns count from 1, columns in Unicode scalars.
public struct SourcePlace: Sendable, Hashable, Comparable {
  /// Path as the user knows it, relative to the wall's root, with `/`.
  public let file: String
  private let storedLine: Int32
  private let storedColumn: Int32

  public var line: Int { Int(storedLine) }
  public var column: Int { Int(storedColumn) }

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }

  /// The place that many scalars further on the same line.
  public func advanced(by columns: Int) -> SourcePlace {
    SourcePlace(file: file, line: line, column: column + columns)
  }

  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    if left.file != right.file { return left.file.precedesInBytes(right.file) }
    if left.line != right.line { return left.line < right.line }
    return left.column < right.column
  }
}
