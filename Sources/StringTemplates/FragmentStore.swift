/// What sections have written of shared records, kept to be copied when the same is written again: a card is on a dozen
/// lists.
///
/// What a section writes of a record depends on nothing but the page's base, so fragments stand on shelves: one for each
/// section on pages of one base. Pages of a kind come together, so a shelf that nothing was taken from for a while makes
/// room for others.
struct FragmentStore: ~Copyable {
  struct Fragment: BitwiseCopyable {
    /// Where its values lie, which tells it from all others while it lasts.
    fileprivate var record: UInt
    fileprivate var shelf: Int32
    /// How many steps of a page's measure writing it took.
    var steps: Int32
    fileprivate var start: Int32
    /// In bytes.
    fileprivate var count: Int32

    fileprivate static let none = Fragment(record: 0, shelf: 0, steps: 0, start: 0, count: 0)
  }

  private var numbers: [SectionCode: Int32] = [:]
  /// How deep routines call each other in each section.
  private var depths: PlainArray<Int32>
  private var shelves: [FragmentShelf] = []
  /// On which page each shelf was asked last.
  private var lastPages: PlainArray<Int>
  /// The shelf of each section for pages of the present base; -1 where there is none.
  private var open: PlainArray<Int32>
  /// By their hashes, with a free place after every run.
  private var table: PlainArray<Fragment>
  private var used = 0
  /// The bases of pages, by their numbers.
  private var bases: [SiteBase] = []
  /// The number of the present one.
  private var base: Int32 = 0
  /// Pages that were begun.
  private var page = 0
  /// Blocks of bytes, of which each belongs to one shelf.
  private let bytes: PlainArray<UInt8>
  private var freeBlocks: [Int32]
  /// The page on which no shelf had to make room.
  private var fullOnPage: Int?

  /// The longest fragment that is kept, in bytes; a block holds at least one.
  private static let blockSize = 32_768
  private static let blockCount = 128
  /// A shelf that nobody asked on so many pages makes room.
  private static let patience = 64

  init() {
    table = PlainArray(capacity: 1 << 10)
    table.append(repeating: .none, count: 1 << 10)
    depths = PlainArray(capacity: 64)
    lastPages = PlainArray(capacity: 64)
    open = PlainArray(capacity: 64)
    // Memory that is not written to takes none of the machine's, and what never grows is never copied.
    bytes = PlainArray(capacity: Self.blockCount * Self.blockSize)
    freeBlocks = (0..<Int32(Self.blockCount)).reversed()
  }

  /// A number for all sections that do the same, from 1.
  mutating func number(of code: SectionCode) -> Int32 {
    if let known = numbers[code] { return known }
    depths.append(Int32(code.depth))
    open.append(-1)
    numbers[code] = Int32(depths.count)
    return Int32(depths.count)
  }

  /// How deep routines call each other in a section.
  func depth(of section: Int32) -> Int { Int(depths[Int(section) - 1]) }

  /// The pages to come have this base.
  mutating func open(for newBase: SiteBase) {
    if let known = bases.firstIndex(of: newBase) {
      base = Int32(known)
    } else {
      base = Int32(bases.count)
      bases.append(newBase)
    }
    for section in 0..<open.count { open[section] = -1 }
    for (number, shelf) in shelves.enumerated() where shelf.base == base {
      open[Int(shelf.section) - 1] = Int32(number)
    }
  }

  mutating func beginPage() { page += 1 }

  /// - Returns: `nil` where none is kept.
  @inline(__always)
  mutating func fragment(_ section: Int32, of record: UnsafePointer<ViewSegment>) -> Fragment? {
    let shelf = open[Int(section) - 1]
    guard shelf >= 0 else { return nil }
    lastPages[Int(shelf)] = page
    let fragment = table[place(shelf, UInt(bitPattern: record))]
    return fragment.record == 0 ? nil : fragment
  }

  /// Keeps what was written.
  ///
  /// - Parameters:
  ///   - output: The page, which ends with what was written.
  ///   - start: Where it begins.
  mutating func keep(
    _ section: Int32, of segment: UnsafePointer<ViewSegment>, steps: Int, _ output: borrowing PlainArray<UInt8>,
    from start: Int
  ) {
    let count = output.count - start
    let number = shelf(of: section)
    guard let record = segment.pointee.record, let target = room(for: count, on: number) else { return }
    (bytes.base + target).update(from: output.base + start, count: count)
    if used * 2 >= table.count { grow() }
    let fragment = Fragment(
      record: UInt(bitPattern: segment), shelf: Int32(number), steps: Int32(clamping: steps), start: Int32(target),
      count: Int32(count))
    table[place(fragment.shelf, fragment.record)] = fragment
    used += 1
    shelves[number].records.append(record.takeUnretainedValue())
  }

  /// Writes a fragment again.
  @inline(__always)
  func write(_ fragment: Fragment, into output: inout PlainArray<UInt8>) {
    output.append(roomy: bytes.base + Int(fragment.start), Int(fragment.count))
  }
}

// MARK: - Shelves

extension FragmentStore {
  /// The shelf of a section for pages of the present base.
  private mutating func shelf(of section: Int32) -> Int {
    let known = open[Int(section) - 1]
    if known >= 0 { return Int(known) }
    let number = shelves.count
    shelves.append(FragmentShelf(section: section, base: base))
    lastPages.append(page)
    open[Int(section) - 1] = Int32(number)
    return number
  }

  /// Where on a shelf a fragment has room; `nil` where there is none.
  private mutating func room(for count: Int, on shelf: Int) -> Int? {
    guard count <= Self.blockSize else { return nil }
    if shelves[shelf].end - shelves[shelf].next < count {
      guard let block = freeBlock() else { return nil }
      shelves[shelf].take(block, from: Int(block) * Self.blockSize, size: Self.blockSize)
    }
    defer { shelves[shelf].next += count }
    return shelves[shelf].next
  }

  private mutating func freeBlock() -> Int32? {
    if let block = freeBlocks.popLast() { return block }
    if let fullOnPage, page - fullOnPage < Self.patience { return nil }
    let oldest = shelves.indices.filter { !shelves[$0].blocks.isEmpty }.min { lastPages[$0] < lastPages[$1] }
    guard let oldest, page - lastPages[oldest] >= Self.patience else {
      fullOnPage = page
      return nil
    }
    freeBlocks = shelves[oldest].clear()
    forget(shelf: Int32(oldest))
    return freeBlocks.popLast()
  }
}

// MARK: - Places

extension FragmentStore {
  /// Where a fragment is in the table, or would be.
  @inline(__always)
  private func place(_ shelf: Int32, _ record: UInt) -> Int {
    let mask = table.count - 1
    let key = record >> 4 &+ UInt(shelf) &<< 40
    var place = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while table[place].record != 0, table[place].record != record || table[place].shelf != shelf {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() { fill(table.count * 2, without: -1) }

  private mutating func forget(shelf: Int32) { fill(table.count, without: shelf) }

  /// Makes a table of so many places with the fragments of all shelves but one.
  private mutating func fill(_ count: Int, without shelf: Int32) {
    var old = PlainArray<Fragment>(capacity: count)
    old.append(repeating: .none, count: count)
    swap(&old, &table)
    used = 0
    for index in 0..<old.count where old[index].record != 0 && old[index].shelf != shelf {
      table[place(old[index].shelf, old[index].record)] = old[index]
      used += 1
    }
  }
}
