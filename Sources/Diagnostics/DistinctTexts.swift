/// Tells whether texts are all different, by no more than their hashes: what it takes for different certainly is.
package struct DistinctTexts: Sendable {
  /// The hashes of the texts, each in the place it leads to or the next free one after it; a power of two of places, at
  /// most half of them taken.
  private var hashes: [UInt64]
  private var count = 0
  private let seed = TextDigest.seed()

  private static let free: UInt64 = 0

  /// - Parameter capacity: How many texts are expected.
  package init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    hashes = [UInt64](repeating: Self.free, count: size)
  }

  /// Takes in a text.
  ///
  /// - Returns: Whether it is certainly none of those before.
  package mutating func insert(_ text: String) -> Bool {
    let digest = TextDigest(of: text, seed: seed)
    guard digest.isPlain, enter(max(digest.hash, 1)) else { return false }
    count += 1
    if count * 2 > hashes.count { grow() }
    return true
  }

  /// - Returns: Whether the hash is new.
  private mutating func enter(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[place] != Self.free {
      if hashes[place] == hash { return false }
      place = (place + 1) & (hashes.count - 1)
    }
    hashes[place] = hash
    return true
  }

  private mutating func grow() {
    let old = hashes
    hashes = [UInt64](repeating: Self.free, count: old.count * 2)
    for hash in old where hash != Self.free { _ = enter(hash) }
  }
}
