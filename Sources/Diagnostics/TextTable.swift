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
  /// The bytes of all texts, one text after the other, so that comparing asks for no memory but this.
  private var bytes: [UInt8] = []
  /// By number: where the text's bytes end.
  private var ends: [UInt32] = []
  /// Each text where its hash leads, or in the next free place after it; a power of two of places, at most half of them
  /// taken.
  private var slots: [Slot]
  /// Every text, once one of them, or one that was asked for, may have another form.
  private var byText: [String: Int]?
  /// Whether any of the texts may have another form.
  private var hasOtherForms = false
  private let seed = TextDigest.seed()

  /// What a place tells of its text, so that memory far from it is asked for hardly any other.
  private struct Slot {
    /// The lower half of the text's hash.
    let hash: UInt32
    private let signedNumber: Int32

    static let free = Slot(hash: 0, number: -1)

    init(hash: UInt32, number: Int) {
      self.hash = hash
      signedNumber = Int32(truncatingIfNeeded: number)
    }

    /// The text's number; `nil` in a free place.
    var number: Int? { signedNumber < 0 ? nil : Int(signedNumber) }
  }

  /// What is kept free for each text that is expected, in bytes.
  private static let usualLength = 16

  /// - Parameter capacity: How many texts are expected.
  package init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: .free, count: size)
    texts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    bytes.reserveCapacity(capacity * Self.usualLength)
  }

  package var count: Int { texts.count }

  /// The number of a text, which is entered where it is new.
  package mutating func insert(_ text: String) -> (isNew: Bool, number: Int) {
    let (digest, place, known) = find(text)
    if let known { return (false, known) }
    if !digest.isPlain {
      hasOtherForms = true
      distinguishForms()
    }
    if hasOtherForms, let number = byText?[text] { return (false, number) }
    let number = texts.count
    byText?[text] = number
    texts.append(text)
    bytes += text.utf8
    ends.append(UInt32(bytes.count))
    slots[place] = Slot(hash: UInt32(truncatingIfNeeded: digest.hash), number: number)
    if texts.count * 2 > slots.count { grow() }
    return (true, number)
  }

  /// The number of a text; `nil` for one that was not entered.
  package mutating func number(of text: String) -> Int? {
    let (digest, _, number) = find(text)
    if let number { return number }
    guard !digest.isPlain || hasOtherForms else { return nil }
    distinguishForms()
    return byText?[text]
  }

  /// The same of a table that tells all forms of a text apart.
  ///
  /// - Precondition: `distinguishForms` was called.
  package func number(amongAllForms text: String) -> Int? {
    let (digest, _, number) = find(text)
    if let number { return number }
    return digest.isPlain && !hasOtherForms ? nil : byText?[text]
  }

  /// Makes ready for texts that may have another form.
  package mutating func distinguishForms() {
    guard byText == nil else { return }
    byText = Dictionary(texts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .free, count: old.count * 2)
    for slot in old where slot.number != nil {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].number != nil { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// Where the text is, with its number, or where it would be entered.
  private func find(_ text: String) -> (digest: TextDigest, place: Int, number: Int?) {
    text.withBytes { text in
      let digest = TextDigest(of: text, seed: seed)
      let (place, number) = find(text, UInt32(truncatingIfNeeded: digest.hash))
      return (digest, place, number)
    }
  }

  private func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> (place: Int, number: Int?) {
    slots.withUnsafeBufferPointer { slots in
      var place = Int(hash) & (slots.count - 1)
      while let number = slots[place].number {
        if slots[place].hash == hash, isText(number, text) { return (place, number) }
        place = (place + 1) & (slots.count - 1)
      }
      return (place, nil)
    }
  }

  /// Whether a number's text is these bytes.
  private func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == text.count else { return false }
    guard let first = text.baseAddress else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp($0 + start, first, text.count) == 0 } ?? text.isEmpty
    }
  }
}

extension String {
  /// Hands out the bytes in UTF-8; those of a string of another system's own kind are copied first.
  @inline(__always)
  fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}
