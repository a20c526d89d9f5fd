/// What sections have written of shared records, kept to be copied when the same is written again: a card is on a dozen
/// lists.
///
/// What a section writes of a record depends on nothing but the page's base, so a fragment is kept with the places at
/// which the base belongs.
struct FragmentStore: ~Copyable {
  /// A place in a fragment at which the page's base is written.
  struct BaseMark: BitwiseCopyable {
    /// In bytes from the fragment's beginning, bases not counted.
    var offset: Int32
    /// Whether the address behind it may stand for the root.
    var isRoot: Bool
  }

  struct Fragment: BitwiseCopyable {
    /// Where its values lie, which tells it from all others while it lasts.
    fileprivate var record: UInt
    fileprivate var section: Int32
    /// How many steps of a page's measure writing it took.
    var steps: Int32
    /// Where its marks begin; its text follows them, so that one look into memory finds both.
    fileprivate var start: Int32
    /// Of the text, in bytes.
    fileprivate var count: Int32
    fileprivate var markCount: Int32

    fileprivate static let none = Fragment(record: 0, section: 0, steps: 0, start: 0, count: 0, markCount: 0)
  }

  private var numbers: [SectionCode: Int32] = [:]
  /// How deep routines call each other in each section.
  private var depths: PlainArray<Int32>
  /// By their hashes, with a free place after every run.
  private var table: PlainArray<Fragment>
  private var used = 0
  private var bytes: PlainArray<UInt8>
  /// The records of the fragments: while they last, no other can have their place in memory.
  private var records: [ViewRecord] = []

  /// The longest fragment that is kept, in bytes.
  private static let maximumFragment = 32_768
  /// How many bytes of fragments are kept.
  private static let maximumSize = 8 << 20

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

  /// How deep routines call each other in a section.
  func depth(of section: Int32) -> Int { Int(depths[Int(section) - 1]) }

  /// - Returns: `nil` where none is kept.
  @inline(__always)
  func fragment(_ section: Int32, of record: UnsafePointer<ViewSegment>) -> Fragment? {
    let fragment = table[place(section, UInt(bitPattern: record))]
    return fragment.record == 0 ? nil : fragment
  }

  /// Keeps what was written.
  ///
  /// - Parameters:
  ///   - output: The page, which ends with what was written.
  ///   - start: Where it begins.
  ///   - bases: Where bases were written in it, and how long they are.
  mutating func keep(
    _ section: Int32, of segment: UnsafePointer<ViewSegment>, steps: Int, _ output: borrowing PlainArray<UInt8>,
    from start: Int, bases: borrowing PlainArray<BaseRun>
  ) {
    guard output.count - start <= Self.maximumFragment, bytes.count < Self.maximumSize,
      let record = segment.pointee.record
    else { return }
    if used * 2 >= table.count { grow() }
    var fragment = Fragment(
      record: UInt(bitPattern: segment), section: section, steps: Int32(clamping: steps),
      start: Int32(bytes.count), count: 0, markCount: Int32(bases.count))
    // Where the text would begin if the bases so far were none of it.
    var origin = start
    for base in bases.elements {
      let mark = BaseMark(offset: Int32(base.start - origin), isRoot: base.isRoot)
      withUnsafeBytes(of: mark) { bytes.append($0.assumingMemoryBound(to: UInt8.self)) }
      origin += base.count
    }
    let text = bytes.count
    var from = start
    for base in bases.elements {
      bytes.append(output.base + from, base.start - from)
      from = base.start + base.count
    }
    bytes.append(output.base + from, output.count - from)
    fragment.count = Int32(bytes.count - text)
    table[place(section, fragment.record)] = fragment
    used += 1
    records.append(record.takeUnretainedValue())
  }

  /// Writes a fragment again.
  ///
  /// - Parameter writeBase: Writes the page's base, before an address that may stand for the root or not.
  @inline(__always)
  func write(
    _ fragment: Fragment, into output: inout PlainArray<UInt8>, _ writeBase: (Bool, inout PlainArray<UInt8>) -> Void
  ) {
    let marks = UnsafeRawPointer(bytes.base + Int(fragment.start))
    let markSize = MemoryLayout<BaseMark>.size
    let start = bytes.base + Int(fragment.start) + Int(fragment.markCount) * markSize
    var from = 0
    for index in 0..<Int(fragment.markCount) {
      let mark = marks.loadUnaligned(fromByteOffset: index &* markSize, as: BaseMark.self)
      output.append(roomy: start + from, Int(mark.offset) - from)
      writeBase(mark.isRoot, &output)
      from = Int(mark.offset)
    }
    output.append(roomy: start + from, Int(fragment.count) - from)
  }

  /// Where a fragment is in the table, or would be.
  @inline(__always)
  private func place(_ section: Int32, _ record: UInt) -> Int {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: (record >> 4 &+ UInt(section) &<< 40) &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
    while table[place].record != 0, table[place].record != record || table[place].section != section {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    var old = PlainArray<Fragment>(capacity: table.count * 2)
    old.append(repeating: .none, count: table.count * 2)
    swap(&old, &table)
    for index in 0..<old.count where old[index].record != 0 {
      table[place(old[index].section, old[index].record)] = old[index]
    }
  }
}

/// A base as it was written into a page.
struct BaseRun: BitwiseCopyable {
  var start: Int
  var count: Int
  var isRoot: Bool
}
