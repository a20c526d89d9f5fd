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
      self = bytes.count < Block.scalarCount ? Self(bytes: bytes) : Self(blocks: bytes)
    }

    @inline(__always)
    private init(bytes: UnsafeBufferPointer<UInt8>) {
      let letters = Self.letters.utf8Start
      var seen: UInt8 = 0
      for byte in bytes { seen |= letters[Int(byte)] }
      rawValue = seen & 7
    }

    private typealias Block = SIMD16<UInt8>

    /// The same of a text of a block at least: only where a block has any such byte, its bytes are looked at one by one.
    @inline(never)
    private init(blocks bytes: UnsafeBufferPointer<UInt8>) {
      var seen: Marks = []
      let last = bytes.count &- Block.scalarCount
      var place = 0
      while true {
        let block = UnsafeBufferPointer(rebasing: bytes[place..<place &+ Block.scalarCount])
        if Self.areInBlock(UnsafeRawPointer(block.baseAddress!)) { seen.formUnion(Marks(bytes: block)) }
        guard place < last else { break }
        place = min(place &+ Block.scalarCount, last)
      }
      self = seen
    }

    /// Whether any byte of a block has a mark.
    @inline(__always)
    private static func areInBlock(_ start: UnsafeRawPointer) -> Bool {
      let bytes = start.loadUnaligned(as: Block.self)
      // From 0xEE on, and below 0x20
      let isOutside = (bytes &+ Block(repeating: 0x12)) .< Block(repeating: 0x32)
      // Quotation mark and &; < and >
      let isQuote = (bytes | Block(repeating: 0x04)) .== Block(repeating: UInt8(ascii: "&"))
      let isAngle = (bytes | Block(repeating: 0x02)) .== Block(repeating: UInt8(ascii: ">"))
      let isComma = bytes .== Block(repeating: UInt8(ascii: ","))
      let isBackslash = bytes .== Block(repeating: UInt8(ascii: "\\"))
      let isDelete = bytes .== Block(repeating: 0x7F)
      // U+0080 to U+00BF
      let isLatin = bytes .== Block(repeating: 0xC2)
      let marks = isOutside .| isQuote .| isAngle .| isComma .| isBackslash .| isDelete .| isLatin
      let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      return words.x | words.y != 0
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
