/// Finds a field by the bytes of its key, without making a string of them.
struct SpellingTable: Sendable {
  private struct Slot {
    var ordinal: Int32 = -1
    var start: Int32 = 0
    var length: Int32 = 0
  }

  private var slots: [Slot]
  private var spellings: [UInt8] = []
  /// The length in bytes of the longest spelling.
  private(set) var longest = 0

  /// - Parameter entries: Every spelling with the ordinal of its field; of equal spellings the last counts.
  init(_ entries: [(spelling: String, ordinal: Int)]) {
    var capacity = 8
    while capacity < entries.count * 3 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    for entry in entries {
      let key = Array(entry.spelling.utf8)
      let slot = key.withUnsafeBufferPointer { slotIndex(of: $0) }
      longest = max(longest, key.count)
      if slots[slot].ordinal < 0 {
        slots[slot].start = Int32(spellings.count)
        slots[slot].length = Int32(key.count)
        spellings += key
      }
      slots[slot].ordinal = Int32(entry.ordinal)
    }
  }

  func ordinal(of key: Bytes) -> Int? {
    guard !key.isEmpty, key.count <= longest else { return nil }
    let ordinal = slots[slotIndex(of: key)].ordinal
    return ordinal < 0 ? nil : Int(ordinal)
  }

  /// The slot that holds the key, or the empty one where it would go.
  private func slotIndex(of key: Bytes) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var index = Int(hash ^ (hash >> 15)) & (slots.count - 1)
    while slots[index].ordinal >= 0, !holds(slots[index], key) { index = (index + 1) & (slots.count - 1) }
    return index
  }

  private func holds(_ slot: Slot, _ key: Bytes) -> Bool {
    guard Int(slot.length) == key.count else { return false }
    let start = Int(slot.start)
    for index in 0..<key.count where spellings[start + index] != key[index] { return false }
    return true
  }
}
