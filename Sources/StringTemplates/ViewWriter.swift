/// Writes a view and the views in it as cells and bytes: two blocks of memory however many values there are. Views that
/// were captured before are referred to.
public struct ViewWriter: ~Copyable {
  private(set) var cells: PlainArray<ViewCell>
  private(set) var bytes: PlainArray<UInt8>
  /// Of views that have records of their own, shared with other pages.
  private(set) var references: PlainArray<UnsafePointer<ViewSegment>>
  private var kept = Kept()
  /// The places of these in memory.
  private var keptRecords = PlainArray<UInt>(capacity: 8)
  private var keptCollections = PlainArray<UInt>(capacity: 8)
  /// The views of the lists that are being written; the innermost list's stand last.
  private var listed: PlainArray<ViewCell>

  /// The records that references lead to, which must last as long as these.
  struct Kept: Sendable {
    fileprivate(set) var records: [ViewRecord] = []
    fileprivate(set) var collections: [ViewRecords] = []
  }

  /// - Parameter slots: Of the view to write; the views in it have a few times as many.
  package init(slots: Int) {
    cells = PlainArray(capacity: 8 * slots + 8)
    bytes = PlainArray(capacity: 64 * slots + 64)
    references = PlainArray(capacity: 8)
    listed = PlainArray(capacity: 16)
  }

  /// A writer for pages, which are captured one after the other.
  public init() { self.init(slots: 64) }

  /// What a large page of a wall needs, in cells. Few are larger, and the memory of those isn't kept.
  private static let keptCells = 8192

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() {
    cells.removeAll(keepingAtMost: Self.keptCells)
    bytes.removeAll(keepingAtMost: Self.keptCells * MemoryLayout<ViewCell>.stride)
    references.removeAll()
    listed.removeAll()
    kept.records.removeAll(keepingCapacity: true)
    kept.collections.removeAll(keepingCapacity: true)
    keptRecords.removeAll()
    keptCollections.removeAll()
  }

  /// Hands over what the references lead to, and keeps nothing of it.
  mutating func takeKept() -> Kept {
    let taken = kept
    kept = Kept()
    keptRecords.removeAll()
    keptCollections.removeAll()
    return taken
  }

  // MARK: Values

  package mutating func text(_ text: String) -> ViewCell {
    let start = bytes.count
    append(text)
    return textCell(from: start)
  }

  /// A text whose places on the page are noted; it is escaped like any other.
  mutating func text(_ text: String, mark: UInt8) -> ViewCell { self.text(text).marked(mark) }

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

  mutating func html(_ html: UnsafeBufferPointer<UInt8>) -> ViewCell {
    guard !html.isEmpty else { return .none }
    let start = bytes.count
    bytes.append(html)
    return ViewCell(kind: .html, start: Int32(start), count: Int32(html.count))
  }

  // MARK: Texts in pieces

  /// A text whose pieces are appended one after another.
  package mutating func text(_ write: (inout ViewWriter) -> Void) -> ViewCell {
    let start = bytes.count
    write(&self)
    return bytes.count == start ? .none : textCell(from: start)
  }

  /// A piece of the text that is being written.
  public mutating func append(_ piece: String) {
    let isAppended: Void? = piece.utf8.withContiguousStorageIfAvailable { bytes.append($0) }
    if isAppended == nil { appendCopy(of: piece) }
  }

  /// The same of a piece that may be missing.
  @inline(__always)
  public mutating func append(_ piece: String?) {
    if let piece { append(piece) }
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
    let count = bytes.count - start
    bytes.pad(with: UInt8(ascii: "0"))
    let isPlain =
      PlainText.isCertain(padded: bytes.base + start, count)
      || HTMLEscape.isPlain(UnsafeBufferPointer(start: bytes.base + start, count: count))
    return ViewCell(kind: isPlain ? .plainText : .text, start: Int32(start), count: Int32(count))
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
    let place = UInt(bitPattern: record.segment)
    if !Self.isRecent(place, in: keptRecords) {
      keptRecords.append(place)
      kept.records.append(record)
    }
    return reference(lasting: record)
  }

  /// The same of a view that the schema keeps.
  mutating func reference(lasting record: ViewRecord) -> ViewCell {
    references.append(record.segment)
    return ViewCell(kind: .record, start: Int32(references.count - 1))
  }

  /// One of many views that were captured before, where it lies.
  mutating func reference(_ records: ViewRecords, _ index: Int) -> ViewCell {
    keep(records)
    references.append(records.segment(index))
    return ViewCell(kind: .record, start: Int32(references.count - 1))
  }

  /// Some of many views that were captured before, where they lie.
  mutating func list(_ selection: ViewSelection) -> ViewCell {
    guard !selection.isEmpty else { return .none }
    keep(selection.records)
    let start = cells.count
    selection.visit { segment in
      cells.append(ViewCell(kind: .record, start: Int32(references.count)))
      references.append(segment)
    }
    return ViewCell(kind: .views, start: Int32(start), count: Int32(cells.count - start))
  }

  private mutating func keep(_ records: ViewRecords) {
    let place = UInt(bitPattern: ObjectIdentifier(records))
    guard !Self.isRecent(place, in: keptCollections) else { return }
    keptCollections.append(place)
    kept.collections.append(records)
  }

  /// Whether something is among the last that were kept, as most of what is asked for is.
  @inline(__always)
  private static func isRecent(_ place: UInt, in places: borrowing PlainArray<UInt>) -> Bool {
    var index = places.count
    let first = max(0, index - 8)
    while index > first {
      index -= 1
      if places[index] == place { return true }
    }
    return false
  }

  /// Views that were captured together.
  mutating func group(_ group: ViewGroup) -> ViewCell {
    guard !group.isEmpty else { return .none }
    var cell = reference(group.record)
    cell.kind = .group
    cell.count = Int32(group.count)
    return cell
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
