import FrontMatter
import HonorRoll

/// A growing stretch of bytes for texts that are written piece by piece. It keeps the memory it once needed, so that one
/// of them serves many files in turn.
struct TextBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// There is `room` more behind it.
  private var capacity: Int

  /// What is short is copied in blocks of so many bytes, of which the last may go on behind its end.
  private static let room = 32

  /// - Parameter capacity: In bytes; at least 1.
  init(capacity: Int = 1024) {
    start = .allocate(capacity: capacity + Self.room)
    self.capacity = capacity
  }

  deinit { start.deallocate() }

  /// Hands out what was written; valid until something else is.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Begins anew.
  mutating func removeAll() { count = 0 }

  /// Takes back all that was written after the first `count` bytes.
  mutating func truncate(to count: Int) { self.count = min(count, self.count) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count &+= 1
  }

  /// - Parameter bytes: Not the buffer's own.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).initialize(from: source, count: bytes.count)
    count &+= bytes.count
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
    guard isDone == nil else { return }
    // A string of another system's own kind.
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends the digits of a number.
  mutating func append(decimal number: Int) {
    if 0..<10 ~= number { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)) }
    if number < 0 { append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    var digits = 1
    var limit: UInt = 10
    while magnitude >= limit {
      digits += 1
      limit *= 10
    }
    append(magnitude, digits: digits)
  }

  /// Appends the last digits of a number, zeros in front where it has fewer.
  mutating func append(_ number: UInt, digits: Int) {
    reserve(digits)
    var rest = number
    var place = count + digits
    while place > count {
      place -= 1
      let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
      start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      rest = tens
    }
    count += digits
  }

  /// Appends a date as ISO 8601 has it, with as many parts as are known.
  mutating func append(_ date: PartialDate) {
    append(date.year.magnitude, digits: 4)
    guard let month = date.month else { return }
    append(UInt8(ascii: "-"))
    append(month.magnitude, digits: 2)
    guard let day = date.day else { return }
    append(UInt8(ascii: "-"))
    append(day.magnitude, digits: 2)
  }

  /// Appends an amount with as many places as are needed.
  mutating func append(_ amount: Amount) {
    if amount.millionths < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = amount.millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    append(decimal: Int(whole))
    guard rest > 0 else { return }
    var (decimals, places) = (rest, 6)
    while decimals % 10 == 0 {
      decimals /= 10
      places -= 1
    }
    append(UInt8(ascii: "."))
    append(decimals, digits: places)
  }

  /// Appends the same as `pagePath`, without a string between.
  mutating func append(pageOf common: RecordCommon) {
    append(common.kind.folder)
    append(UInt8(ascii: "/"))
    append(common.slug ?? "-")
    append(".html" as StaticString)
  }

  /// Appends a key of a JSON object: the text in quotes, and a colon.
  @inline(__always)
  mutating func append(key: StaticString) {
    let length = key.utf8CodeUnitCount
    reserve(length &+ 3)
    let end = start + count
    end[0] = UInt8(ascii: "\"")
    (end + 1).initialize(from: key.utf8Start, count: length)
    end[length &+ 1] = UInt8(ascii: "\"")
    end[length &+ 2] = UInt8(ascii: ":")
    count &+= length &+ 3
  }

  /// Appends a member of a JSON object, key and text.
  ///
  /// - Parameters:
  ///   - text: Needs no escapes.
  ///   - isFirst: Whether it is the object's first; before all others there is a comma.
  @inline(__always)
  mutating func append(key: StaticString, text: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    reserve(key.utf8CodeUnitCount &+ text.count &+ 6)
    // Where there is none, it is written over.
    start[count] = UInt8(ascii: ",")
    if !isFirst { count &+= 1 }
    append(key: key)
    start[count] = UInt8(ascii: "\"")
    count &+= 1
    append(text)
    start[count] = UInt8(ascii: "\"")
    count &+= 1
  }

  /// Appends a cell of a row of a table.
  ///
  /// - Parameters:
  ///   - text: As it stands there.
  ///   - isFirst: Whether it is the row's first; before all others there is a comma.
  @inline(__always)
  mutating func append(cell text: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    reserve(text.count &+ 1)
    start[count] = UInt8(ascii: ",")
    if !isFirst { count &+= 1 }
    append(text)
  }

  /// Appends what another buffer has at some positions.
  mutating func append(_ range: Range<Int>, of other: borrowing TextBuffer) {
    let added = range.count
    guard added <= 4 * Self.room else {
      return append(UnsafeBufferPointer(start: other.start + range.lowerBound, count: added))
    }
    reserve(added)
    let (source, target) = (UnsafeRawPointer(other.start + range.lowerBound), UnsafeMutableRawPointer(start + count))
    var copied = 0
    while copied < added {
      let block = source.loadUnaligned(fromByteOffset: copied, as: SIMD32<UInt8>.self)
      target.storeBytes(of: block, toByteOffset: copied, as: SIMD32<UInt8>.self)
      copied &+= Self.room
    }
    count &+= added
  }

  @inline(__always)
  private mutating func reserve(_ needed: Int) {
    if count &+ needed > capacity { grow(by: needed) }
  }

  @inline(never)
  private mutating func grow(by needed: Int) {
    capacity = max(capacity * 2, count + needed)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.room)
    grown.initialize(from: start, count: count)
    start.deallocate()
    start = grown
  }
}
