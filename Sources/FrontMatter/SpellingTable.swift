#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Finds the number that belongs to a name by the name's bytes: without making a string of them, and without asking
/// what is the same to Unicode.
public struct SpellingTable: Sendable {
  /// A spelling's length with its first and its last bytes: of one of up to sixteen bytes, all of it.
  @usableFromInline
  struct Ends: Hashable, Sendable {
    @usableFromInline var first: UInt64 = 0
    @usableFromInline var last: UInt64 = 0
    @usableFromInline var length = 0

    static let wholeLength = 16
  }

  private struct Slot: Sendable {
    var ends = Ends()
    var ordinal: Int32 = -1
    var start: Int32 = 0
  }

  private var slots: [Slot]
  private var spellings: [UInt8] = []
  /// The length in bytes of the longest spelling.
  private(set) var longest = 0

  /// - Parameter entries: Every spelling with its number, from 0; of equal spellings the last counts.
  public init(_ entries: [(spelling: String, ordinal: Int)]) {
    var capacity = 8
    while capacity < entries.count * 3 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    for entry in entries {
      let key = Array(entry.spelling.utf8)
      let slot = key.withUnsafeBufferPointer { slotIndex(of: $0) }
      longest = max(longest, key.count)
      if slots[slot].ordinal < 0 {
        slots[slot].ends = key.withUnsafeBufferPointer { Ends($0) }
        slots[slot].start = Int32(spellings.count)
        spellings += key
      }
      slots[slot].ordinal = Int32(entry.ordinal)
    }
  }

  /// The number of a name, or `nil` where it is none of the table's. No table holds the empty name.
  public func ordinal(of spelling: String) -> Int? {
    if let found = spelling.utf8.withContiguousStorageIfAvailable({ ordinal(of: $0) }) { return found }
    return Array(spelling.utf8).withUnsafeBufferPointer { ordinal(of: $0) }
  }

  /// The number of a key, where the table holds no two names whose ends are the same.
  @inline(__always)
  func ordinal(of key: FieldKey) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var index = key.hash & mask
      while slots[index].ordinal >= 0, slots[index].ends != key.ends { index = (index + 1) & mask }
      return slots[index].ordinal < 0 ? nil : Int(slots[index].ordinal)
    }
  }

  func ordinal(of key: Bytes) -> Int? {
    guard !key.isEmpty, key.count <= longest else { return nil }
    let ordinal = slots[slotIndex(of: key)].ordinal
    return ordinal < 0 ? nil : Int(ordinal)
  }

  /// The slot that holds the key, or the empty one where it would go.
  private func slotIndex(of key: Bytes) -> Int {
    let ends = Ends(key)
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var index = ends.hash & mask
      while slots[index].ordinal >= 0, !(slots[index].ends == ends && holds(slots[index], rest: key)) {
        index = (index + 1) & mask
      }
      return index
    }
  }

  /// Whether a spelling with the same ends is the key.
  private func holds(_ slot: Slot, rest key: Bytes) -> Bool {
    guard key.count > Ends.wholeLength, let bytes = key.baseAddress else { return true }
    return spellings.withUnsafeBufferPointer { spellings in
      spellings.baseAddress.map { memcmp($0 + Int(slot.start), bytes, key.count) == 0 } ?? false
    }
  }
}

extension SpellingTable.Ends {
  @inlinable @inline(__always)
  init(_ key: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(key)
    length = raw.count
    switch raw.count {
    case 8...:
      first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
    case 4...:
      first = UInt64(raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      last = UInt64(raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self))
    case 1...:
      first = UInt64(raw[0])
      last = UInt64(raw[raw.count / 2]) << 8 | UInt64(raw[raw.count - 1])
    default: break
    }
  }

  /// They tell nearly all names of a table apart.
  @inlinable @inline(__always)
  var hash: Int {
    let mixed = (first ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15 ^ (last &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: mixed >> 33 ^ mixed >> 47)
  }
}
