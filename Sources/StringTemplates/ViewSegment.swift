/// Where the values of a record lie, for the loop that shows them: the head of the record's block of memory. It lasts
/// as long as the record, which whoever reads it keeps.
struct ViewSegment {
  let cells: UnsafePointer<ViewCell>
  let bytes: UnsafePointer<UInt8>
  /// Views in records of their own.
  private let references: UnsafePointer<UnsafePointer<ViewSegment>>
  private(set) var record: Unmanaged<ViewRecord>?

  /// Of what a writer holds, where it lies until more is written.
  init(_ writer: borrowing ViewWriter) {
    cells = UnsafePointer(writer.cells.base)
    bytes = UnsafePointer(writer.bytes.base)
    references = UnsafePointer(writer.references.base)
  }

  private init(
    cells: UnsafePointer<ViewCell>, bytes: UnsafePointer<UInt8>, references: UnsafePointer<UnsafePointer<ViewSegment>>
  ) {
    self.cells = cells
    self.bytes = bytes
    self.references = references
  }

  /// A block with copies of what a writer holds, and before them a head that tells where they are: the cells follow it.
  /// Behind the bytes as many more may be read as are copied at once.
  static func allocate(_ writer: borrowing ViewWriter) -> UnsafeMutablePointer<ViewSegment> {
    let head = MemoryLayout<ViewSegment>.stride
    let (cells, references, bytes) = (writer.cells.elements, writer.references.elements, writer.bytes.elements)
    let referenceBytes = references.count * MemoryLayout<UnsafePointer<ViewSegment>>.stride
    // References need to lie at a multiple of their size.
    let cellBytes = (cells.count * MemoryLayout<ViewCell>.stride + 7) & ~7
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: head + cellBytes + referenceBytes + bytes.count + PlainArray<UInt8>.room,
      alignment: MemoryLayout<ViewSegment>.alignment)
    let firstCell = (block + head).bindMemory(to: ViewCell.self, capacity: cells.count)
    let firstReference = (block + head + cellBytes).bindMemory(
      to: UnsafePointer<ViewSegment>.self, capacity: references.count)
    let firstByte = (block + head + cellBytes + referenceBytes).bindMemory(to: UInt8.self, capacity: bytes.count)
    if let source = cells.baseAddress { firstCell.update(from: source, count: cells.count) }
    if let source = references.baseAddress { firstReference.update(from: source, count: references.count) }
    if let source = bytes.baseAddress { firstByte.update(from: source, count: bytes.count) }
    let segment = block.bindMemory(to: ViewSegment.self, capacity: 1)
    segment.initialize(
      to: ViewSegment(
        cells: firstCell, bytes: firstByte, references: firstReference))
    return segment
  }

  /// Tells the segment whose it is.
  mutating func belong(to record: ViewRecord) { self.record = .passUnretained(record) }

  /// A view in a record of its own, by its place among the references of this one.
  @inline(__always)
  func reference(_ place: Int32) -> UnsafePointer<ViewSegment> { references[Int(place)] }
}

extension UnsafePointer<ViewSegment> {
  /// The cells of a record, which follow its head: to know where they are, its memory need not be looked at.
  @inline(__always)
  var cellsOfRecord: UnsafePointer<ViewCell> {
    UnsafeRawPointer(self + 1).assumingMemoryBound(to: ViewCell.self)
  }
}
