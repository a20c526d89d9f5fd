/// What sections have written of shared records, kept to be copied when the same is written again: a card is on a dozen
/// lists.
///
/// What a section writes of a record depends on nothing but the page's base, so a fragment is kept for pages of one base.
struct FragmentStore: ~Copyable {
  struct Fragment: BitwiseCopyable {
    /// Where its values lie, which tells it from all others while it lasts.
    fileprivate var record: UInt
    fileprivate var section: Int32
    /// The number of the page's base.
    fileprivate var base: Int32
    /// How many steps of a page's measure writing it took.
    var steps: Int32
    fileprivate var start: Int32
    /// In bytes.
    fileprivate var count: Int32

    fileprivate static let none = Fragment(record: 0, section: 0, base: 0, steps: 0, start: 0, count: 0)
  }

  private var numbers: [SectionCode: Int32] = [:]
  /// How deep routines call each other in each section.
  private var depths: PlainArray<Int32>
  /// By their hashes, with a free place after every run.
  private var table: PlainArray<Fragment>
  private var used = 0
  /// The bases of pages, by their numbers.
  private var bases: [SiteBase] = []
  private var bytes: PlainArray<UInt8>
  /// The records of the fragments: while they last, no other can have their place in memory.
  private var records: [ViewRecord] = []

  /// The longest fragment that is kept, in bytes.
  private static let maximumFragment = 32_768
  /// How many bytes of fragments are kept.
  private static let maximumSize = 5 << 20

  init() {
    table = PlainArray(capacity: 1 << 10)
    table.append(repeating: .none, count: 1 << 10)
    depths = PlainArray(capacity: 64)
    // Memory that is not written to takes none of the machine's, and what never grows is never copied.
    bytes = PlainArray(capacity: Self.maximumSize + Self.maximumFragment)
  }

  /// A number for all sections that do the same, from 1.
  mutating func number(of code: SectionCode) -> Int32 {
    if let known = numbers[code] { return known }
    depths.append(Int32(code.depth))
    numbers[code] = Int32(depths.count)
    return Int32(depths.count)
  }

  /// A number for a page's base.
  mutating func number(of base: SiteBase) -> Int32 {
    if let known = bases.firstIndex(of: base) { return Int32(known) }
    bases.append(base)
    return Int32(bases.count - 1)
  }

  /// How deep routines call each other in a section.
  func depth(of section: Int32) -> Int { Int(depths[Int(section) - 1]) }

  /// - Parameter base: Its number.
  /// - Returns: `nil` where none is kept.
  @inline(__always)
  func fragment(_ section: Int32, of record: UnsafePointer<ViewSegment>, on base: Int32) -> Fragment? {
    let fragment = table[place(section, UInt(bitPattern: record), base)]
    return fragment.record == 0 ? nil : fragment
  }

  /// Keeps what was written.
  ///
  /// - Parameters:
  ///   - base: The number of the page's.
  ///   - output: The page, which ends with what was written.
  ///   - start: Where it begins.
  mutating func keep(
    _ section: Int32, of segment: UnsafePointer<ViewSegment>, on base: Int32, steps: Int,
    _ output: borrowing PlainArray<UInt8>, from start: Int
  ) {
    let count = output.count - start
    guard count <= Self.maximumFragment, bytes.count < Self.maximumSize, let record = segment.pointee.record else {
      return
    }
    if used * 2 >= table.count { grow() }
    let fragment = Fragment(
      record: UInt(bitPattern: segment), section: section, base: base, steps: Int32(clamping: steps),
      start: Int32(bytes.count), count: Int32(count))
    bytes.append(output.base + start, count)
    table[place(section, fragment.record, base)] = fragment
    used += 1
    records.append(record.takeUnretainedValue())
  }

  /// Writes a fragment again.
  @inline(__always)
  func write(_ fragment: Fragment, into output: inout PlainArray<UInt8>) {
    output.append(roomy: bytes.base + Int(fragment.start), Int(fragment.count))
  }

  /// Where a fragment is in the table, or would be.
  @inline(__always)
  private func place(_ section: Int32, _ record: UInt, _ base: Int32) -> Int {
    let mask = table.count - 1
    let key = record >> 4 &+ UInt(section) &<< 40 &+ UInt(base) &<< 52
    var place = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while table[place].record != 0,
      table[place].record != record || table[place].section != section || table[place].base != base
    {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    var old = PlainArray<Fragment>(capacity: table.count * 2)
    old.append(repeating: .none, count: table.count * 2)
    swap(&old, &table)
    for index in 0..<old.count where old[index].record != 0 {
      table[place(old[index].section, old[index].record, old[index].base)] = old[index]
    }
  }
}
