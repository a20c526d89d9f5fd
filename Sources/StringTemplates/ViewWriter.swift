/// Writes a view and the views in it as cells and bytes: two blocks of memory however many values there are. Views that
/// were captured before are referred to.
public struct ViewWriter: ~Copyable {
  private(set) var cells: PlainArray<ViewCell>
  private(set) var bytes: PlainArray<UInt8>
  private(set) var references: [ViewRecord] = []
  private(set) var lists: [ViewSelection] = []
  private(set) var html: [[UInt8]] = []
  /// The views of the lists that are being written; the innermost list's stand last.
  private var listed: PlainArray<ViewCell>

  /// - Parameter slots: Of the view to write; the views in it have a few times as many.
  package init(slots: Int) {
    cells = PlainArray(capacity: 8 * slots + 8)
    bytes = PlainArray(capacity: 64 * slots + 64)
    listed = PlainArray(capacity: 16)
  }

  /// A writer for pages, which are captured one after the other.
  public init() { self.init(slots: 64) }

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() {
    cells.removeAll()
    bytes.removeAll()
    references = []
    lists = []
    html = []
    listed.removeAll()
  }

  // MARK: Values

  package mutating func text(_ text: String) -> ViewCell {
    let start = bytes.count
    append(text)
    return textCell(from: start)
  }

  /// A text whose places on the page are noted; it is escaped like any other.
  mutating func text(_ text: String, mark: UInt8) -> ViewCell {
    var cell = self.text(text)
    guard mark != 0 else { return cell }
    cell.kind = .markedText
    cell.mark = mark
    return cell
  }

  package func flag(_ flag: Bool) -> ViewCell { ViewCell(kind: flag ? .yes : .none) }

  mutating func url(_ url: borrowing SiteURL) -> ViewCell {
    let start = bytes.count
    switch url.target {
    case .site, .samePage: append(url.encoded)
    case .external: appendEscaped(url.encoded)
    }
    return ViewCell(
      kind: url.target == .site ? .siteURL : .otherURL, start: Int32(start), count: Int32(bytes.count - start))
  }

  mutating func url(_ url: borrowing WholeURL) -> ViewCell {
    let start = bytes.count
    url.base.bytes.withUnsafeBufferPointer { bytes.append($0) }
    append(url.url.encoded)
    return ViewCell(kind: .otherURL, start: Int32(start), count: Int32(bytes.count - start))
  }

  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in HTMLEscape.append(utf8) { bytes.append($0) } }
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

  // MARK: Texts in pieces

  /// A text whose pieces are appended one after another.
  package mutating func text(_ write: (inout ViewWriter) -> Void) -> ViewCell {
    let start = bytes.count
    write(&self)
    return textCell(from: start)
  }

  /// A piece of the text that is being written.
  public mutating func append(_ piece: String) {
    let isAppended: Void? = piece.utf8.withContiguousStorageIfAvailable { bytes.append($0) }
    if isAppended == nil { appendCopy(of: piece) }
  }

  /// A piece that does not lie in one block of memory. It is a function of its own so that others need not hold on to
  /// theirs.
  @inline(never)
  private mutating func appendCopy(of piece: String) {
    var piece = piece
    piece.withUTF8 { bytes.append($0) }
  }

  /// A piece in UTF-8.
  public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(piece) }

  /// The digits of a number.
  public mutating func append(_ number: Int) { bytes.append(decimal: number) }

  /// The text that was written last.
  private mutating func textCell(from start: Int) -> ViewCell {
    let isPlain = HTMLEscape.isPlain(UnsafeBufferPointer(start: bytes.base + start, count: bytes.count - start))
    return ViewCell(
      kind: isPlain ? .plainText : .text, start: Int32(start), count: Int32(bytes.count - start))
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

  /// Views that are listed one after another, as many as there are.
  mutating func views(_ write: (inout ViewWriter) -> Void) -> ViewCell {
    let first = listed.count
    write(&self)
    let count = listed.count - first
    guard count > 0 else { return .none }
    let start = cells.count
    cells.append(listed.base + first, count)
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
  mutating func list(_ records: ViewSelection) -> ViewCell {
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
