import StringTemplates

/// Draws the ladder as a pyramid in SVG: one level for each step, the highest on top. It repeats a list of the page,
/// so that screen readers pass over it.
struct PyramidDrawing {
  struct Level {
    let title: String
    let count: String
    /// The class that gives the metal.
    let color: String
  }

  private static let width = 520
  /// The uppermost level is cut off wide enough for its name.
  private static let topWidth = 250
  private static let levelHeight = 76
  private static let gap = 6
  /// Longer names are set smaller.
  private static let longTitle = 8

  let levels: [Level]

  var svg: [UInt8] {
    guard !levels.isEmpty else { return [] }
    let height = levels.count * (Self.levelHeight + Self.gap) - Self.gap
    var bytes = Array(
      "<svg class=\"pyramid\" viewBox=\"-2 -2 \(Self.width + 4) \(height + 4)\" aria-hidden=\"true\">".utf8)
    for (index, level) in levels.enumerated() {
      let top = index * (Self.levelHeight + Self.gap)
      let bottom = top + Self.levelHeight
      let upper = halfWidth(at: top, of: height)
      let lower = halfWidth(at: bottom, of: height)
      let middle = Self.width / 2
      let points =
        "\(middle - upper),\(top) \(middle + upper),\(top) \(middle + lower),\(bottom) \(middle - lower),\(bottom)"
      let isLong = level.title.unicodeScalars.count > Self.longTitle
      bytes += "<g class=\"\(level.color)\"><polygon points=\"\(points)\"/>".utf8
      bytes += "<text class=\"title\(isLong ? " is-long" : "")\" x=\"\(middle)\" y=\"\(top + 34)\">".utf8
      HTMLEscape.append(level.title, to: &bytes)
      bytes += "</text><text class=\"count\" x=\"\(middle)\" y=\"\(top + 60)\">".utf8
      HTMLEscape.append(level.count, to: &bytes)
      bytes += "</text></g>".utf8
    }
    bytes += "</svg>".utf8
    return bytes
  }

  /// Half the pyramid's width at a height from the top.
  private func halfWidth(at height: Int, of total: Int) -> Int {
    (Self.topWidth + (Self.width - Self.topWidth) * height / total) / 2
  }
}
