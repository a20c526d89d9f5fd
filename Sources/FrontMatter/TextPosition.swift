import Diagnostics

/// A place within a file, from 1: what a `SourcePlace` says besides the file.
struct TextPosition: BitwiseCopyable, Sendable {
  let line: Int32
  let column: Int32

  func place(in file: String) -> SourcePlace { SourcePlace(file: file, line: Int(line), column: Int(column)) }
}
