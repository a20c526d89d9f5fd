/// The fragments that one section wrote on pages of one base.
struct FragmentShelf {
  let section: Int32
  /// The base's number.
  let base: Int32
  /// Where the next fragment goes.
  var next = 0
  /// The end of the block it goes to.
  private(set) var end = 0
  private(set) var blocks: [Int32] = []
  /// The records of the fragments: while they last, no other can have their place in memory.
  var records: [ViewRecord] = []

  init(section: Int32, base: Int32) {
    self.section = section
    self.base = base
  }

  /// Goes on in a block.
  mutating func take(_ block: Int32, from start: Int, size: Int) {
    blocks.append(block)
    next = start
    end = start + size
  }

  /// Forgets all fragments.
  ///
  /// - Returns: The blocks they lay in.
  mutating func clear() -> [Int32] {
    let taken = blocks
    self = FragmentShelf(section: section, base: base)
    return taken
  }
}
