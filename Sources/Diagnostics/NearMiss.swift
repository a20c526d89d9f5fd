/// Finds the name that was probably meant.
public enum NearMiss {
  /// The scalars of the longest name that has a near miss: comparing longer ones would take quadratic time.
  private static let longest = 64

  /// The candidate nearest to `name`, or `nil` when none is near enough to be proposed.
  ///
  /// Distance is Damerau–Levenshtein (optimal string alignment) over Unicode scalars. A name of one scalar has no
  /// near miss, and neither has one of more than 64; up to four scalars allow one edit, longer names one more for every
  /// four.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.unicodeScalars)
    guard wanted.count > 1, wanted.count <= longest else { return nil }
    let limit = 1 + (wanted.count - 1) / 4
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      Work.step()
      let scalars = Array(candidate.unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, scalars)
      guard distance <= limit, distance < max(wanted.count, scalars.count) else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours between two names.
  public static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    Work.step(left.count * right.count)
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in 0..<left.count {
      row[0] = i + 1
      for j in 0..<right.count {
        let substitution = last[j] + (left[i] == right[j] ? 0 : 1)
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, substitution)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count]
  }
}
