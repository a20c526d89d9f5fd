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
  private let seed = TextDigest.seed()

  private static let free: Int32 = -1

  /// - Parameter capacity: How many texts are expected.
  package init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: Self.free, count: size)
    texts.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
  }

  package var count: Int { texts.count }

  /// The number of a text, which is entered where it is new.
  package mutating func insert(_ text: String) -> (isNew: Bool, number: Int) {
    let digest = TextDigest(of: text, seed: seed)
    let slot = place(of: text, digest.hash)
    if slots[slot] != Self.free { return (false, Int(slots[slot])) }
    if !digest.isPlain {
      hasOtherForms = true
      distinguishForms()
    }
    if hasOtherForms, let number = byText?[text] { return (false, number) }
    let number = texts.count
    byText?[text] = number
    texts.append(text)
    hashes.append(digest.hash)
    slots[slot] = Int32(truncatingIfNeeded: number)
    if texts.count * 2 > slots.count { grow() }
    return (true, number)
  }

  /// The number of a text; `nil` for one that was not entered.
  package mutating func number(of text: String) -> Int? {
    let digest = TextDigest(of: text, seed: seed)
    let slot = place(of: text, digest.hash)
    if slots[slot] != Self.free { return Int(slots[slot]) }
    guard !digest.isPlain || hasOtherForms else { return nil }
    distinguishForms()
    return byText?[text]
  }

  /// The same of a table that tells all forms of a text apart.
  ///
  /// - Precondition: `distinguishForms` was called.
  package func number(amongAllForms text: String) -> Int? {
    let digest = TextDigest(of: text, seed: seed)
    let slot = place(of: text, digest.hash)
    if slots[slot] != Self.free { return Int(slots[slot]) }
    return digest.isPlain && !hasOtherForms ? nil : byText?[text]
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
