/// Writes a view and the views in it as cells and bytes: two blocks of memory however many values there are. Views that
/// were captured before are referred to.
package struct ViewWriter: ~Copyable {
  private(set) var cells: PlainArray<ViewCell>
  private(set) var bytes: PlainArray<UInt8>
  private(set) var references: [ViewRecord] = []
  private(set) var lists: [[ViewRecord]] = []
  private(set) var html: [[UInt8]] = []

  /// - Parameter slots: Of the view to write; the views in it have a few times as many.
  package init(slots: Int) {
    cells = PlainArray(capacity: 8 * slots + 8)
    bytes = PlainArray(capacity: 64 * slots + 64)
  }

  // MARK: Values

  package mutating func text(_ text: String) -> ViewCell {
    let cell = text.utf8.withContiguousStorageIfAvailable { utf8 in
      append(HTMLEscape.isPlain(utf8) ? .plainText : .text, utf8)
    }
    return cell ?? self.text(String(decoding: Array(text.utf8), as: UTF8.self))
  }

  package func flag(_ flag: Bool) -> ViewCell { ViewCell(kind: flag ? .yes : .none) }

  mutating func url(_ url: borrowing SiteURL) -> ViewCell {
    let start = bytes.count
    let isSite = url.target == .site
    var encoded = url.encoded
    switch url.target {
    case .site, .samePage: encoded.withUTF8 { bytes.append($0) }
    case .external: encoded.withUTF8 { utf8 in HTMLEscape.append(utf8) { bytes.append($0) } }
    }
    return ViewCell(
      kind: isSite ? .siteURL : .otherURL, start: Int32(start), count: Int32(bytes.count - start))
  }

  /// HTML is long, so it stays where it is.
  mutating func html(_ html: [UInt8]) -> ViewCell {
    guard !html.isEmpty else { return .none }
    self.html.append(html)
    return ViewCell(kind: .html, start: Int32(self.html.count - 1), count: Int32(html.count))
  }

  @inline(__always)
  private mutating func append(_ kind: ViewCell.Kind, _ utf8: UnsafeBufferPointer<UInt8>) -> ViewCell {
    let start = bytes.count
    bytes.append(utf8)
    return ViewCell(kind: kind, start: Int32(start), count: Int32(utf8.count))
  }

  // MARK: Views

  /// A view of so many slots.
  ///
  /// - Parameter value: Writes the value of a slot, by its position.
  @inline(__always)
  package mutating func view(slots count: Int, _ value: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    ViewCell(kind: .view, start: fill(count, value))
  }

  /// So many views, each written by `view`.
  @inline(__always)
  package mutating func views(_ count: Int, _ view: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    guard count > 0 else { return .none }
    return ViewCell(kind: .views, start: fill(count, view), count: Int32(count))
  }

  /// So many values that become `{{.}}` in turn.
  @inline(__always)
  package mutating func values(_ count: Int, _ value: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    guard count > 0 else { return .none }
    return ViewCell(kind: .values, start: fill(count, value), count: Int32(count))
  }

  /// A view that was captured before, where it lies.
  mutating func reference(_ record: ViewRecord) -> ViewCell {
    references.append(record)
    return ViewCell(kind: .record, start: Int32(references.count - 1))
  }

  /// Views that were captured before, where they lie.
  mutating func list(_ records: [ViewRecord]) -> ViewCell {
    guard !records.isEmpty else { return .none }
    lists.append(records)
    return ViewCell(kind: .records, start: Int32(lists.count - 1), count: Int32(records.count))
  }

  /// Writes neighbouring cells; the cells in them come after.
  @inline(__always)
  private mutating func fill(_ count: Int, _ cell: (inout ViewWriter, Int) -> ViewCell) -> Int32 {
    let first = cells.count
    cells.append(repeating: .none, count: count)
    for index in 0..<count {
      let written = cell(&self, index)
      cells[first + index] = written
    }
    return Int32(first)
  }
}
