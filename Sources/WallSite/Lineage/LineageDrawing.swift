import StringTemplates

/// Draws one piece of the lineage in SVG: a row for each person, apprentices below and to the right of their mentor, as
/// in a book of genealogy. Lengths are in `em`, so that it fits a phone and grows with the page's text.
///
/// Beside it stands the same as nested lists, which screen readers and the keyboard use: the drawing is hidden from them.
struct LineageDrawing {
  struct Row {
    let name: String
    /// What stands behind the name, in small letters.
    let about: String?
    let depth: Int
    let url: String?
    let mark: Mark
  }

  enum Mark {
    /// Drawn in the metal of the person's step.
    case member(color: String)
    case outsider
    /// Somebody who is drawn in full at another place, or a row that says what follows.
    case reference
  }

  let rows: [Row]

  /// In hundredths of an em. A row is a thumb high.
  private static let rowHeight = 275
  private static let indent = 175
  private static let dot = 32
  private static let start = 40
  private static let textGap = 75
  /// On a phone so many characters stand in a row.
  private static let longestRow = 20

  var svg: [UInt8] {
    let height = ChartLength.em(hundredths: rows.count * Self.rowHeight)
    var bytes = Array("<svg class=\"lineage-tree\" aria-hidden=\"true\" width=\"100%\" height=\"\(height)\">".utf8)
    bytes += lines()
    for (index, row) in rows.enumerated() { bytes += drawing(of: row, at: index) }
    bytes += "</svg>".utf8
    return bytes
  }

  /// From each mentor down to the last apprentice, and from there to each.
  private func lines() -> [UInt8] {
    var bytes: [UInt8] = []
    var rowsAbove: [Int] = []
    var lastBelow = [Int](repeating: 0, count: rows.count)
    for (index, row) in rows.enumerated() {
      rowsAbove.removeLast(max(0, rowsAbove.count - row.depth))
      if let mentor = rowsAbove.last {
        lastBelow[mentor] = index
        let kind = if case .reference = row.mark { "is-reference" } else { String?.none }
        bytes += line(kind, from: (x(row.depth - 1), y(index)), to: (x(row.depth) - Self.dot, y(index)))
      }
      rowsAbove.append(index)
    }
    for (index, last) in lastBelow.enumerated() where last > 0 {
      let x = x(rows[index].depth)
      bytes += line(nil, from: (x, y(index) + Self.dot), to: (x, y(last)))
    }
    return bytes
  }

  private func line(_ kind: String?, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> [UInt8] {
    let (x1, y1) = (ChartLength.em(hundredths: start.x), ChartLength.em(hundredths: start.y))
    let (x2, y2) = (ChartLength.em(hundredths: end.x), ChartLength.em(hundredths: end.y))
    let kind = kind.map { " class=\"\($0)\"" } ?? ""
    return Array("<line\(kind) x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"/>".utf8)
  }

  private func drawing(of row: Row, at index: Int) -> [UInt8] {
    let kind =
      switch row.mark {
      case .member(let color): color
      case .outsider: "is-outsider"
      case .reference: "is-reference"
      }
    var bytes = Array("<g class=\"\(kind)\(row.depth == 0 ? " is-root" : "")\">".utf8)
    bytes += "<circle cx=\"\(ChartLength.em(hundredths: x(row.depth)))\"".utf8
    bytes += " cy=\"\(ChartLength.em(hundredths: y(index)))\"".utf8
    bytes += " r=\"\(ChartLength.em(hundredths: Self.dot))\"/>".utf8
    // The keyboard goes through the lists instead.
    if let url = row.url {
      bytes += "<a href=\"".utf8
      HTMLEscape.append(url, to: &bytes)
      bytes += "\" tabindex=\"-1\">".utf8
    }
    let left = ChartLength.em(hundredths: x(row.depth) + Self.textGap)
    bytes += "<text x=\"\(left)\" y=\"\(ChartLength.em(hundredths: y(index) + 35))\"><tspan class=\"name\">".utf8
    HTMLEscape.append(row.name, to: &bytes)
    bytes += "</tspan>".utf8
    if let about = about(row) {
      bytes += "<tspan class=\"about\" dx=\"0.9em\">".utf8
      HTMLEscape.append(about, to: &bytes)
      bytes += "</tspan>".utf8
    }
    bytes += row.url == nil ? "</text>".utf8 : "</text></a>".utf8
    return bytes + "</g>".utf8
  }

  /// Cut to what a phone has room for beside the name.
  private func about(_ row: Row) -> String? {
    guard let about = row.about else { return nil }
    let room = Self.longestRow - row.name.unicodeScalars.count - row.depth * 2
    guard about.unicodeScalars.count > room else { return about }
    return room > 3 ? String(about.unicodeScalars.prefix(room - 1)) + "…" : nil
  }

  private func x(_ depth: Int) -> Int { Self.start + depth * Self.indent }

  private func y(_ index: Int) -> Int { index * Self.rowHeight + Self.rowHeight / 2 }
}
