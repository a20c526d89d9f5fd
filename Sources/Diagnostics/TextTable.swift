#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Numbers texts in the order they come; texts that are equal have one number.
///
/// A dictionary brings every text into its normal form to hash it. Nearly all names, words and addresses of a wall are
/// made of characters that have no other form, and two such texts are equal when their bytes are: here these are told
/// apart by their bytes alone. From the first text on that may have another form, what the bytes don't find is asked of
/// a dictionary.
package struct TextTable: Sendable {
  /// By number.
  package private(set) var texts: [String] = []
  private var hashes: [UInt64] = []
  /// The number of the text whose hash leads here, or the next free place after it; a power of two of them, at most half
  /// of them taken.
  private var slots: [Int32]
  /// Every text, once one of them, or one that was asked for, may have another form.
  private var byText: [String: Int]?
  /// Whether any of the texts may have another form.
  private var hasOtherForms = false
  /// Another one in each run: nobody can choose names that all fall upon one place.
  private let seed: UInt64

  private static let free: Int32 = -1
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// - Parameter capacity: How many texts are expected.
  package init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: Self.free, count: size)
    texts.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
    seed = UInt64(bitPattern: Int64(Hasher().finalize()))
  }

  package var count: Int { texts.count }

  /// The number of a text, which is entered where it is new.
  package mutating func insert(_ text: String) -> (isNew: Bool, number: Int) {
    let (hash, isPlain) = digest(of: text)
    let slot = place(of: text, hash)
    if slots[slot] != Self.free { return (false, Int(slots[slot])) }
    if !isPlain {
      hasOtherForms = true
      distinguishForms()
    }
    if hasOtherForms, let number = byText?[text] { return (false, number) }
    let number = texts.count
    byText?[text] = number
    texts.append(text)
    hashes.append(hash)
    slots[slot] = Int32(truncatingIfNeeded: number)
    if texts.count * 2 > slots.count { grow() }
    return (true, number)
  }

  /// The number of a text; `nil` for one that was not entered.
  package mutating func number(of text: String) -> Int? {
    let (hash, isPlain) = digest(of: text)
    let slot = place(of: text, hash)
    if slots[slot] != Self.free { return Int(slots[slot]) }
    guard !isPlain || hasOtherForms else { return nil }
    distinguishForms()
    return byText?[text]
  }

  /// The same of a table that tells all forms of a text apart.
  ///
  /// - Precondition: `distinguishForms` was called.
  package func number(amongAllForms text: String) -> Int? {
    let (hash, isPlain) = digest(of: text)
    let slot = place(of: text, hash)
    if slots[slot] != Self.free { return Int(slots[slot]) }
    return isPlain && !hasOtherForms ? nil : byText?[text]
  }

  /// Makes ready for texts that may have another form.
  package mutating func distinguishForms() {
    guard byText == nil else { return }
    byText = Dictionary(texts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func grow() {
    slots = [Int32](repeating: Self.free, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// Where the text is, or would be entered.
  private func place(of text: String, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != Self.free {
      let number = Int(slots[slot])
      if hashes[number] == hash, texts[number].hasSameBytes(as: text) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The hash of the text's bytes, and whether it certainly has no other form.
  private func digest(of text: String) -> (hash: UInt64, isPlain: Bool) {
    if let digest = text.utf8.withContiguousStorageIfAvailable({ digest(of: $0) }) { return digest }
    // A string of another system's own kind.
    var text = text
    return text.withUTF8 { digest(of: $0) }
  }

  @inline(__always)
  private func digest(of bytes: UnsafeBufferPointer<UInt8>) -> (hash: UInt64, isPlain: Bool) {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = Self.mixed(hash, UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return (Self.mixed(hash, rest), Self.isPlain(bytes))
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  /// Whether a text is made of ASCII, U+4000 to U+9FFF and the punctuation that goes with them. None of these has
  /// another form, and none combines with what stands before it.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
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

extension String {
  /// Whether both texts are the same bytes in UTF-8.
  fileprivate func hasSameBytes(as other: String) -> Bool {
    let isSame = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        guard left.count == right.count else { return false }
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return memcmp(first, second, left.count) == 0
      }
    }
    // Only a string of another system's own kind has no bytes to look at.
    if case let isSame?? = isSame { return isSame }
    return utf8.elementsEqual(other.utf8)
  }
}
