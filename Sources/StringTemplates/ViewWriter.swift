/// Writes a view and the views in it as cells and bytes: two blocks of memory however many values there are. Views that
/// were captured before are referred to.
public struct ViewWriter: ~Copyable {
  private(set) var cells: PlainArray<ViewCell>
  private(set) var bytes: PlainArray<UInt8>
  private(set) var references: [ViewRecord] = []
  private(set) var lists: [[ViewRecord]] = []
  private(set) var html: [[UInt8]] = []
  /// The views of the lists that are being written; the innermost list's stand last.
  private var listed: ContiguousArray<ViewCell> = []

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

  /// A text whose places on the page are noted; it is escaped like any other.
  mutating func text(_ text: String, mark: UInt8) -> ViewCell {
    guard mark != 0 else { return self.text(text) }
    var text = text
    return text.withUTF8 { utf8 in
      var cell = append(.markedText, utf8)
      cell.mark = mark
      return cell
    }
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
  ///
  /// - Parameter mark: 0 for HTML whose places on the page need not be noted.
  mutating func html(_ html: [UInt8], mark: UInt8 = 0) -> ViewCell {
    guard !html.isEmpty else { return .none }
    self.html.append(html)
    return ViewCell(
      kind: mark == 0 ? .html : .markedHTML, mark: mark, start: Int32(self.html.count - 1), count: Int32(html.count))
  }

  @inline(__always)
  private mutating func append(_ kind: ViewCell.Kind, _ utf8: UnsafeBufferPointer<UInt8>) -> ViewCell {
    let start = bytes.count
    bytes.append(utf8)
    return ViewCell(kind: kind, start: Int32(start), count: Int32(utf8.count))
  }

  // MARK: Texts in pieces

  /// A text whose pieces are appended one after another.
  package mutating func text(_ write: (inout ViewWriter) -> Void) -> ViewCell {
    let start = bytes.count
    write(&self)
    let isPlain = HTMLEscape.isPlain(UnsafeBufferPointer(rebasing: bytes.elements[start...]))
    return ViewCell(
      kind: isPlain ? .plainText : .text, start: Int32(start), count: Int32(bytes.count - start))
  }

  /// A piece of the text that is being written.
  public mutating func append(_ piece: String) {
    let isDone: Void? = piece.utf8.withContiguousStorageIfAvailable { bytes.append($0) }
    // Only a string of another system's own kind has no bytes to look at.
    if isDone == nil { Array(piece.utf8).withUnsafeBufferPointer { bytes.append($0) } }
  }

  /// A piece in UTF-8.
  public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(piece) }

  /// The digits of a number.
  public mutating func append(_ number: Int) { bytes.append(decimal: number) }

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

  /// Views that are listed one after another, as many as there are.
  mutating func views(_ write: (inout ViewWriter) -> Void) -> ViewCell {
    let first = listed.count
    write(&self)
    let count = listed.count - first
    guard count > 0 else { return .none }
    let start = cells.count
    listed.withUnsafeBufferPointer { cells.append(UnsafeBufferPointer(rebasing: $0[first...])) }
    listed.removeLast(count)
    return ViewCell(kind: .views, start: Int32(start), count: Int32(count))
  }

  /// The next view of the list that is being written.
  mutating func add(_ view: ViewCell) { listed.append(view) }

  /// So many values that become `{{.}}` in turn.
  @inline(__always)
  package mutating func values(_ count: Int, _ value: (inout ViewWriter, Int) -> ViewCell) -> ViewCell {
    guard count > 0 else { return .none }
    return ViewCell(kind: .values, start: fill(count, value), count: Int32(count))
  }

  /// A view that was captured before, where it lies.
  mutating func reference(_ record: ViewRecord) -> ViewCell {
    if references.isEmpty { references.reserveCapacity(8) }
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
