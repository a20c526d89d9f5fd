import Diagnostics

/// Paths, each once. They are told apart by their bytes, as file systems tell them apart, and numbered as they come.
struct SitePathTable: Sendable {
  /// By number.
  private(set) var all: [SitePath] = []
  /// Each path where its hash leads, or in the next free place after it; a power of two of places, at most half of them
  /// taken.
  private var slots: [Slot]
  private let seed = TextDigest.seed()

  /// What a place tells of its path, so that the paths' own bytes are asked for hardly any other.
  private struct Slot {
    let hash: UInt32
    /// -1 in a free place.
    let number: Int32

    static let free = Slot(hash: 0, number: -1)
  }

  /// - Parameter capacity: How many paths are expected.
  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: .free, count: size)
    all.reserveCapacity(capacity)
  }

  var count: Int { all.count }

  func contains(_ path: SitePath) -> Bool { number(of: path) != nil }

  /// - Returns: `nil` for a path that was not entered.
  func number(of path: SitePath) -> Int? {
    let number = slots[place(of: path, hash(of: path))].number
    return number < 0 ? nil : Int(number)
  }

  /// Takes in a path.
  ///
  /// - Returns: Whether it is none of those before.
  mutating func insert(_ path: SitePath) -> Bool {
    let hash = hash(of: path)
    let place = place(of: path, hash)
    guard slots[place].number < 0 else { return false }
    slots[place] = Slot(hash: hash, number: Int32(truncatingIfNeeded: all.count))
    all.append(path)
    if all.count * 2 > slots.count { grow() }
    return true
  }

  private func hash(of path: SitePath) -> UInt32 {
    var text = path.text
    return UInt32(truncatingIfNeeded: text.withUTF8 { TextDigest.hash(of: $0, seed: seed) })
  }

  /// Where the path is, or where it would be entered.
  private func place(of path: SitePath, _ hash: UInt32) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var place = Int(hash) & (slots.count - 1)
      while slots[place].number >= 0 {
        if slots[place].hash == hash, all[Int(slots[place].number)] == path { break }
        place = (place + 1) & (slots.count - 1)
      }
      return place
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .free, count: old.count * 2)
    for slot in old where slot.number >= 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
