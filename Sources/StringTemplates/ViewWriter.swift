/// Writes a view and the views in it as cells and bytes: two blocks of memory however many values there are.
package struct ViewWriter {
  private(set) var cells: ContiguousArray<ViewCell> = []
  private(set) var bytes: [UInt8] = []

  package init() {}

  // MARK: Values

  package mutating func text(_ text: String) -> ViewCell {
    var text = text
    return text.withUTF8 { utf8 in
      append(HTMLEscape.isPlain(utf8) ? .plainText : .text, utf8)
    }
  }

  package func flag(_ flag: Bool) -> ViewCell { ViewCell(kind: flag ? .yes : .none) }

  mutating func url(_ url: SiteURL?) -> ViewCell {
    guard let url else { return .none }
    var encoded = url.encoded
    switch url.target {
    case .site: return encoded.withUTF8 { append(.siteURL, $0) }
    case .samePage: return encoded.withUTF8 { append(.otherURL, $0) }
    case .external:
      let start = bytes.count
      HTMLEscape.append(encoded, to: &bytes)
      return ViewCell(kind: .otherURL, start: Int32(start), count: Int32(bytes.count - start))
    }
  }

  mutating func html(_ html: [UInt8]) -> ViewCell { html.withUnsafeBufferPointer { append(.html, $0) } }

  private mutating func append(_ kind: ViewCell.Kind, _ utf8: UnsafeBufferPointer<UInt8>) -> ViewCell {
    let start = bytes.count
    bytes.append(contentsOf: utf8)
    return ViewCell(kind: kind, start: Int32(start), count: Int32(utf8.count))
  }

  // MARK: Views

  /// A view of so many slots.
  ///
  /// - Parameter value: Writes the value of a slot, by its position.
  package mutating func view(slots count: Int, _ value: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    ViewCell(kind: .view, start: fill(count, value))
  }

  /// So many views, each written by `view`.
  package mutating func views(_ count: Int, _ view: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    guard count > 0 else { return .none }
    return ViewCell(kind: .views, start: fill(count, view), count: Int32(count))
  }

  /// So many values that become `{{.}}` in turn.
  package mutating func values(_ count: Int, _ value: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    guard count > 0 else { return .none }
    return ViewCell(kind: .values, start: fill(count, value), count: Int32(count))
  }

  /// A copy of a view that was captured before.
  mutating func view(_ record: ViewRecord) -> ViewCell {
    let (byteOffset, cellOffset) = (Int32(bytes.count), Int32(cells.count))
    bytes.append(contentsOf: record.bytes)
    for cell in record.cells { cells.append(cell.moved(byBytes: byteOffset, cells: cellOffset)) }
    return ViewCell(kind: .view, start: cellOffset)
  }

  /// Writes neighbouring cells; the cells in them come after.
  private mutating func fill(_ count: Int, _ cell: (inout ViewWriter, Int) -> ViewCell) -> Int32 {
    let first = cells.count
    for _ in 0..<count { cells.append(.none) }
    for index in 0..<count {
      let written = cell(&self, index)
      cells[first + index] = written
    }
    return Int32(first)
  }
}
