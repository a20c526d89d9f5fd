/// A mark for each of the 256 bytes, for loops that run over most of a text without looking closer.
struct ByteTable: Sendable {
  /// `x` where one has to look closer.
  private let marks: StaticString

  @inline(__always)
  func marks(_ byte: UInt8) -> Bool { marks.utf8Start[Int(byte)] == UInt8(ascii: "x") }

  /// Bytes that are percent-encoded in the path of an address (see `PercentEncoding.unreserved`), the slash not among
  /// them.
  static let encodedInPaths = ByteTable(
    marks: """
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.............xxxxxx\
      x..........................xxxx.x..........................xxx.x\
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      """)

  /// Bytes that HTML writes otherwise, and those with which unsound characters begin.
  static let escaped = ByteTable(
    marks: """
      xxxxxxxxx..xx.xxxxxxxxxxxxxxxxxx..x...xx....................x.x.\
      ...............................................................x\
      ................................................................\
      ..x............................................xxxxxxxxxxxxxxxxx
      """)
}
