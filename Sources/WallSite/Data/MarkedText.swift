import StringTemplates

/// A text that was read once for all it is written to: its bytes, and whether they may be copied as they are.
///
/// It is valid only where `String.withMarks` hands it out.
struct MarkedText {
  /// UTF-8 without characters that no file may hold (see `SoundText`).
  let bytes: UnsafeBufferPointer<UInt8>
  let marks: Marks

  struct Marks: OptionSet {
    let rawValue: UInt8

    /// Something is escaped in JSON.
    static let escaped = Marks(rawValue: 1)
    /// Something makes a cell of a table stand in quotes.
    static let quoted = Marks(rawValue: 2)
    /// Something may be a character that no file may hold.
    fileprivate static let suspect = Marks(rawValue: 4)

    /// The marks of each of the 256 bytes, in the low bits of a letter: `A` is escaped, `B` quoted, `C` both, `D` suspect,
    /// `@` none of it.
    private static let letters: StaticString = """
      DDDDDDDDDCCDDCDDDDDDDDDDDDDDDDDD@@C@@@A@@@@@B@@@@@@@@@@@@@@@A@A@\
      @@@@@@@@@@@@@@@@@@@@@@@@@@@@A@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@D\
      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\
      @@D@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@DDDDDDDDDDDDDDDDD
      """

    @inline(__always)
    init(rawValue: UInt8) { self.rawValue = rawValue }

    @inline(__always)
    fileprivate init(of bytes: UnsafeBufferPointer<UInt8>) {
      let letters = Self.letters.utf8Start
      var seen: UInt8 = 0
      for byte in bytes { seen |= letters[Int(byte)] }
      rawValue = seen & 7
    }
  }
}

extension String {
  @inline(__always)
  func withMarks(_ body: (MarkedText) -> Void) {
    let isDone: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      let marks = MarkedText.Marks(of: bytes)
      if marks.contains(.suspect), SoundText.firstUnsound(in: bytes) != nil {
        SoundText.of(self).withSoundMarks(body)
      } else {
        body(MarkedText(bytes: bytes, marks: marks))
      }
    }
    // Only a string of another system's own kind has no bytes to look at.
    if isDone == nil { SoundText.of(self).withSoundMarks(body) }
  }

  @inline(never)
  private consuming func withSoundMarks(_ body: (MarkedText) -> Void) {
    withUTF8 { body(MarkedText(bytes: $0, marks: MarkedText.Marks(of: $0))) }
  }
}
