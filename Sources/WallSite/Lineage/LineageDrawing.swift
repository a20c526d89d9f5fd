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
    let url: SiteURL?
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

  /// Of the lineage's pages.
  private static let base = SiteBase.depth(0)

  var svg: [UInt8] {
    var bytes = TextBuffer(capacity: 200 + 400 * rows.count)
    bytes.append("<svg class=\"lineage-tree\" aria-hidden=\"true\" width=\"100%\" height=\"" as StaticString)
    ChartLength.append(em: rows.count * Self.rowHeight, to: &bytes)
    bytes.append("\">" as StaticString)
    appendLines(to: &bytes)
    for (index, row) in rows.enumerated() { append(row, at: index, to: &bytes) }
    bytes.append("</svg>" as StaticString)
    return bytes.withBytes { Array($0) }
  }

  /// From each mentor down to the last apprentice, and from there to each.
  private func appendLines(to bytes: inout TextBuffer) {
    var rowsAbove: [Int] = []
    var lastBelow = [Int](repeating: 0, count: rows.count)
    for (index, row) in rows.enumerated() {
      rowsAbove.removeLast(max(0, rowsAbove.count - row.depth))
      if let mentor = rowsAbove.last {
        lastBelow[mentor] = index
        bytes.append("<line" as StaticString)
        if case .reference = row.mark { bytes.append(" class=\"is-reference\"" as StaticString) }
        appendEnds((x(row.depth - 1), y(index)), (x(row.depth) - Self.dot, y(index)), to: &bytes)
      }
      rowsAbove.append(index)
    }
    for (index, last) in lastBelow.enumerated() where last > 0 {
      let x = x(rows[index].depth)
      bytes.append("<line" as StaticString)
      appendEnds((x, y(index) + Self.dot), (x, y(last)), to: &bytes)
    }
  }

  private func appendEnds(_ start: (x: Int, y: Int), _ end: (x: Int, y: Int), to bytes: inout TextBuffer) {
    append(" x1=\"", em: start.x, "\"", to: &bytes)
    append(" y1=\"", em: start.y, "\"", to: &bytes)
    append(" x2=\"", em: end.x, "\"", to: &bytes)
    append(" y2=\"", em: end.y, "\"/>", to: &bytes)
  }

  /// A length with what stands around it.
  private func append(_ before: StaticString, em length: Int, _ after: StaticString, to bytes: inout TextBuffer) {
    bytes.append(before)
    ChartLength.append(em: length, to: &bytes)
    bytes.append(after)
  }

  private func append(_ row: Row, at index: Int, to bytes: inout TextBuffer) {
    bytes.append("<g class=\"" as StaticString)
    switch row.mark {
    case .member(let color): bytes.append(color)
    case .outsider: bytes.append("is-outsider" as StaticString)
    case .reference: bytes.append("is-reference" as StaticString)
    }
    if row.depth == 0 { bytes.append(" is-root" as StaticString) }
    append("\"><circle cx=\"", em: x(row.depth), "\"", to: &bytes)
    append(" cy=\"", em: y(index), "\"", to: &bytes)
    append(" r=\"", em: Self.dot, "\"/>", to: &bytes)
    // The keyboard goes through the lists instead.
    if let url = row.url {
      bytes.append("<a href=\"" as StaticString)
      bytes.append(escaping: url.text(base: Self.base))
      bytes.append("\" tabindex=\"-1\">" as StaticString)
    }
    append("<text x=\"", em: x(row.depth) + Self.textGap, "\"", to: &bytes)
    append(" y=\"", em: y(index) + 35, "\"><tspan class=\"name\">", to: &bytes)
    bytes.append(escaping: row.name)
    bytes.append("</tspan>" as StaticString)
    if let about = about(row) {
      bytes.append("<tspan class=\"about\" dx=\"0.9em\">" as StaticString)
      bytes.append(escaping: about)
      bytes.append("</tspan>" as StaticString)
    }
    bytes.append((row.url == nil ? "</text></g>" : "</text></a></g>") as StaticString)
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
