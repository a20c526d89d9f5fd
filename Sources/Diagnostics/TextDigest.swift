/// What a text's bytes say of it.
package struct TextDigest {
  let hash: UInt64
  /// Whether the text certainly has no other form: it is made of ASCII, U+4000 to U+9FFF and the punctuation that goes
  /// with them. None of these has another form, and none combines with what stands before it.
  let isPlain: Bool

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A number for a table whose texts are told apart by their hashes: another one in each run, so that nobody can choose
  /// texts that all fall upon one place.
  package static func seed() -> UInt64 { UInt64(bitPattern: Int64(Hasher().finalize())) }

  @inline(__always)
  init(of text: String, seed: UInt64) {
    if let digest = text.utf8.withContiguousStorageIfAvailable({ TextDigest(of: $0, seed: seed) }) {
      self = digest
      return
    }
    // A string of another system's own kind.
    var text = text
    self = text.withUTF8 { TextDigest(of: $0, seed: seed) }
  }

  @inline(__always)
  init(of bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) {
    hash = Self.hash(of: bytes, seed: seed)
    isPlain = Self.isPlain(bytes)
  }

  /// The hash alone.
  @inline(__always)
  package static func hash(of bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mixed(hash, UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mixed(hash, rest)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    // Addresses and files are ASCII for the most part.
    while offset + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word & 0x8080_8080_8080_8080 == 0 else { break }
      offset += 8
    }
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x00...0x7F: offset += 1
      case 0xE4...0xE9: offset += 3
      case 0xC2 where bytes[offset + 1] == 0xB7: offset += 2
      // — “ ” …, then 、。〈《「【 …, then full-width ASCII
      case 0xE2 where bytes[offset + 1] == 0x80 && (0x90...0xA7).contains(bytes[offset + 2]): offset += 3
      case 0xE3 where bytes[offset + 1] == 0x80 && bytes[offset + 2] <= 0xA9: offset += 3
      case 0xEF where bytes[offset + 1] == 0xBC: offset += 3
      default: return false
      }
    }
    return true
  }
}
