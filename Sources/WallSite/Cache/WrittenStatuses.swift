/// The statuses of files as they were when their last byte was written, found by their inodes: whoever lists the files
/// soon after need not ask for each of them again. What was changed since then, by whomever, has another status at the next
/// look.
struct WrittenStatuses: Sendable {
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

  /// - Returns: `nil` where no such file was written.
  func status(ofInode inode: Int) -> FileStatus? {
    var place = Self.place(of: inode, slots.count)
    while slots[place] != Self.free {
      let status = statuses[Int(slots[place])]
      if status.inode == inode { return status }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Files written one after the other have inodes that follow each other: the same do their places.
  private static func place(of inode: Int, _ size: Int) -> Int { inode & (size - 1) }
}
