/// Leads from a rewritten text back to the text it was made of.
struct OffsetMap {
  private struct Piece {
    let target: Int
    let source: Int
    /// How far the piece advances in the source; inserted bytes all map to one place.
    let length: Int
  }

  private var pieces: [Piece] = []

  /// - Parameter capacity: How many calls are to be expected.
  init(capacity: Int = 0) { pieces.reserveCapacity(capacity) }

  /// Says that the bytes from `target` on were copied from `source`, `length` of them. Calls come in target order.
  mutating func copied(to target: Int, from source: Int, length: Int) {
    pieces.append(Piece(target: target, source: source, length: length))
  }

  /// Says that the bytes from `target` on were put in, standing for the place `source`.
  mutating func inserted(at target: Int, standingFor source: Int) {
    pieces.append(Piece(target: target, source: source, length: 0))
  }

  func source(of target: Int) -> Int {
    var low = 0
    var high = pieces.count
    guard high > 0 else { return target }
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].target <= target { low = middle } else { high = middle }
    }
    let piece = pieces[low]
    return piece.source + min(max(target - piece.target, 0), piece.length)
  }
}
