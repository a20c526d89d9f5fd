/// A line of points with whose it is.
struct PointEntry: Sendable {
  /// Position in the roll's people or studios, or the number of a unit.
  let holder: Int
  let line: PointLine
}
