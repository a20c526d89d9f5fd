/// A growing array of plain values, for innermost loops: an element costs a comparison and a store, with no references
/// to count and nobody to share the memory with. Behind the elements there is always memory for `room` more.
struct PlainArray<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  /// How many elements may be read and written behind the last one.
  static var room: Int { 32 }

  /// - Parameter capacity: At least 1.
  init(capacity: Int) {
    base = .allocate(capacity: capacity + Self.room)
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  /// The elements, until the next change.
  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  subscript(index: Int) -> Element {
    @inline(__always) get { base[index] }
    @inline(__always) set { base[index] = newValue }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    base[count] = element
    count += 1
  }

  @inline(__always)
  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    append(elements.baseAddress, elements.count)
  }

  /// - Parameter start: `nil` only of no elements.
  @inline(__always)
  mutating func append(_ start: UnsafePointer<Element>?, _ added: Int) {
    guard let start else { return }
    if count + added > capacity { grow(by: added) }
    (base + count).update(from: start, count: added)
    count += added
  }

  mutating func append(repeating element: Element, count added: Int) {
    if count + added > capacity { grow(by: added) }
    (base + count).update(repeating: element, count: added)
    count += added
  }

  @inline(__always)
  mutating func removeLast() -> Element {
    count -= 1
    return base[count]
  }

  /// - Parameter removed: At most as many as there are.
  mutating func removeLast(_ removed: Int) { count -= removed }

  /// Forgets the elements and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Forgets the elements, and keeps memory for so many of them at most.
  mutating func removeAll(keepingAtMost most: Int) {
    count = 0
    guard capacity > most else { return }
    base.deallocate()
    base = .allocate(capacity: most + Self.room)
    capacity = most
  }

  private mutating func grow(by needed: Int) {
    capacity = max(capacity * 2, count + needed)
    let grown = UnsafeMutablePointer<Element>.allocate(capacity: capacity + Self.room)
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
  }
}

extension PlainArray<UInt8> {
  /// Fills the room behind the last byte, for whoever looks at several bytes at a time.
  @inline(__always)
  func pad(with byte: UInt8) {
    UnsafeMutableRawPointer(base + count).storeBytes(of: SIMD32(repeating: byte), as: SIMD32<UInt8>.self)
  }

  mutating func append(_ text: StaticString) {
    append(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Appends the digits of a number.
  mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let first = count
    var rest = number.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    var digits = UnsafeMutableBufferPointer(start: base + first, count: count - first)
    digits.reverse()
  }

  /// Appends bytes behind which `room` more may be read: most are few, and copied without a look at how few.
  @inline(__always)
  mutating func append(roomy start: UnsafePointer<UInt8>, _ added: Int) {
    guard added <= 4 * Self.room else { return append(start, added) }
    // Neither is near the largest number there is.
    let end = count &+ added
    if end > capacity { grow(by: added) }
    let (source, target) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(base + count))
    var copied = 0
    repeat {
      let block = source.loadUnaligned(fromByteOffset: copied, as: SIMD32<UInt8>.self)
      target.storeBytes(of: block, toByteOffset: copied, as: SIMD32<UInt8>.self)
      copied &+= Self.room
    } while copied < added
    count = end
  }
}
