/// Where the values of a record lie, for the loop that shows them: the head of the record's block of memory. It lasts
/// as long as the record, which whoever reads it keeps.
struct ViewSegment {
  let cells: UnsafePointer<ViewCell>
  let bytes: UnsafePointer<UInt8>
  private(set) var record: Unmanaged<ViewRecord>?

  /// A block with copies of the cells and bytes, and before them a head that tells where they are. Behind the bytes as
  /// many more may be read as are copied at once.
  static func allocate(
    _ cells: UnsafeBufferPointer<ViewCell>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeMutablePointer<ViewSegment> {
    let head = MemoryLayout<ViewSegment>.stride
    let cellBytes = cells.count * MemoryLayout<ViewCell>.stride
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: head + cellBytes + bytes.count + PlainArray<UInt8>.room,
      alignment: MemoryLayout<ViewSegment>.alignment)
    let firstCell = (block + head).bindMemory(to: ViewCell.self, capacity: cells.count)
    let firstByte = (block + head + cellBytes).bindMemory(to: UInt8.self, capacity: bytes.count)
    if let source = cells.baseAddress { firstCell.update(from: source, count: cells.count) }
    if let source = bytes.baseAddress { firstByte.update(from: source, count: bytes.count) }
    let segment = block.bindMemory(to: ViewSegment.self, capacity: 1)
    segment.initialize(to: ViewSegment(cells: firstCell, bytes: firstByte))
    return segment
  }

  /// Tells the segment whose it is.
  mutating func belong(to record: ViewRecord) { self.record = .passUnretained(record) }

  /// A view in a record of its own, by its place among the references of this one.
  @inline(__always)
  func reference(_ place: Int32) -> UnsafePointer<ViewSegment>? {
    record?._withUnsafeGuaranteedRef { $0.references[Int(place)].segment }
  }

  /// A view of a list of records, by the list's place among the lists of this one.
  @inline(__always)
  func entry(_ index: Int32, of list: Int32) -> UnsafePointer<ViewSegment>? {
    record?._withUnsafeGuaranteedRef { $0.lists[Int(list)].segment(Int(index)) }
  }

  func list(_ place: Int32) -> ViewSelection? {
    record?._withUnsafeGuaranteedRef { $0.lists[Int(place)] }
  }

  func html(_ place: Int32) -> [UInt8] {
    record?._withUnsafeGuaranteedRef { $0.html[Int(place)] } ?? []
  }
}
