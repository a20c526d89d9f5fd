/// Writes a view and the views in it as cells and bytes: two blocks of memory however many values there are. Views that
/// were captured before may be referred to instead.
public struct ViewWriter {
  private(set) var cells: ContiguousArray<ViewCell> = []
  private(set) var bytes: [UInt8] = []
  private(set) var references: [ViewRecord] = []
  /// The views of the lists that are being written; the innermost list's stand last.
  private var listed: ContiguousArray<ViewCell> = []

  package init() {}

  // MARK: Values

  package mutating func text(_ text: String) -> ViewCell {
    let cell = text.utf8.withContiguousStorageIfAvailable { utf8 in
      append(HTMLEscape.isPlain(utf8) ? .plainText : .text, utf8)
    }
    return cell ?? self.text(String(decoding: Array(text.utf8), as: UTF8.self))
  }

  package func flag(_ flag: Bool) -> ViewCell { ViewCell(kind: flag ? .yes : .none) }

  mutating func url(_ url: SiteURL?) -> ViewCell {
    guard let url else { return .none }
    let start = bytes.count
    switch url.target {
    case .site, .samePage: bytes.append(contentsOf: url.encoded.utf8)
    case .external: HTMLEscape.append(url.encoded, to: &bytes)
    }
    return ViewCell(
      kind: url.target == .site ? .siteURL : .otherURL, start: Int32(start), count: Int32(bytes.count - start))
  }

  mutating func html(_ html: [UInt8]) -> ViewCell { html.withUnsafeBufferPointer { append(.html, $0) } }

  private mutating func append(_ kind: ViewCell.Kind, _ utf8: UnsafeBufferPointer<UInt8>) -> ViewCell {
    let start = bytes.count
    bytes.append(contentsOf: utf8)
    return ViewCell(kind: kind, start: Int32(start), count: Int32(utf8.count))
  }

  // MARK: Texts in pieces

  /// A text whose pieces are appended one after another.
  package mutating func text(_ write: (inout ViewWriter) -> Void) -> ViewCell {
    let start = bytes.count
    write(&self)
    let isPlain = bytes.withUnsafeBufferPointer { HTMLEscape.isPlain(UnsafeBufferPointer(rebasing: $0[start...])) }
    return ViewCell(
      kind: isPlain ? .plainText : .text, start: Int32(start), count: Int32(bytes.count - start))
  }

  /// A piece of the text that is being written.
  public mutating func append(_ piece: String) {
    let isDone: Void? = piece.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isDone == nil { bytes.append(contentsOf: piece.utf8) }
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

  /// Views that are listed one after another, as many as there are.
  mutating func views(_ write: (inout ViewWriter) -> Void) -> ViewCell {
    let first = listed.count
    write(&self)
    let count = listed.count - first
    guard count > 0 else { return .none }
    let start = cells.count
    cells.append(contentsOf: listed[first...])
    listed.removeLast(count)
    return ViewCell(kind: .views, start: Int32(start), count: Int32(count))
  }

  /// The next view of the list that is being written.
  mutating func list(_ view: ViewCell) { listed.append(view) }

  /// So many values that become `{{.}}` in turn.
  package mutating func values(_ count: Int, _ value: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    guard count > 0 else { return .none }
    return ViewCell(kind: .values, start: fill(count, value), count: Int32(count))
  }

  /// A copy of a view that was captured before.
  mutating func view(_ record: ViewRecord) -> ViewCell {
    let (byteOffset, cellOffset) = (Int32(bytes.count), Int32(cells.count))
    let referenceOffset = Int32(references.count)
    bytes.append(contentsOf: record.bytes)
    references += record.references
    for cell in record.cells {
      cells.append(cell.moved(byBytes: byteOffset, cells: cellOffset, references: referenceOffset))
    }
    return ViewCell(kind: .view, start: cellOffset)
  }

  /// A view that was captured before, where it lies.
  mutating func reference(_ record: ViewRecord) -> ViewCell {
    references.append(record)
    return ViewCell(kind: .record, start: Int32(references.count - 1))
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
