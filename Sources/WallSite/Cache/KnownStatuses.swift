/// What files looked like, found by their inodes, so that whoever lists them need not ask for each of them again: a file
/// was written just now, or it was kept, which leaves it the inode that it had. What somebody has changed since then looks
/// different at the next look.
struct KnownStatuses: Sendable {
  private let statuses: [FileStatus]
  /// Positions of statuses, each where its inode leads or in the next free place after it; a power of two of places, at
  /// most half of them taken.
  private let slots: [Int32]

  private static let free: Int32 = -1

  /// - Parameter statuses: Of files of one file system.
  init(_ statuses: [FileStatus]) {
    self.statuses = statuses
    var size = 16
    while size < statuses.count * 2 { size *= 2 }
    var slots = [Int32](repeating: Self.free, count: size)
    for (position, status) in statuses.enumerated() {
      var place = Self.place(of: status.inode, size)
      while slots[place] != Self.free { place = (place + 1) & (size - 1) }
      slots[place] = Int32(truncatingIfNeeded: position)
    }
    self.slots = slots
  }

  /// - Returns: `nil` where the file is not known.
  func status(ofInode inode: Int) -> FileStatus? {
    var place = Self.place(of: inode, slots.count)
    while slots[place] != Self.free {
      let status = statuses[Int(slots[place])]
      if status.inode == inode { return status }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Inodes come in runs, one for each part of a disk, which begin at round numbers: their product with the golden ratio
  /// scatters them.
  private static func place(of inode: Int, _ size: Int) -> Int {
    let product = UInt64(bitPattern: Int64(inode)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> UInt64(64 - size.trailingZeroBitCount))
  }
}
