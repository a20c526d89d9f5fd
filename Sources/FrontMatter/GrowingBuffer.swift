/// Values one after another in memory that is used again and again: an array without what makes an array a value.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// Valid until something is appended.
  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }

  subscript(index: Int) -> Element {
    get { elements[index] }
    set { UnsafeMutableBufferPointer(start: start, count: count)[index] = newValue }
  }

  /// Changes the element at an index in its place.
  @inline(__always)
  mutating func update(_ index: Int, _ change: (inout Element) -> Void) {
    change(&UnsafeMutableBufferPointer(start: start, count: count)[index])
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    (start + count).initialize(to: element)
    count += 1
  }

  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    guard let source = elements.baseAddress else { return }
    if capacity - count < elements.count { grow(by: elements.count) }
    (start + count).initialize(from: source, count: elements.count)
    count += elements.count
  }

  mutating func append(repeating element: Element, count length: Int) {
    if capacity - count < length { grow(by: length) }
    (start + count).initialize(repeating: element, count: length)
    count += length
  }

  /// Puts an element in front of the one at an index, or behind the last one.
  mutating func insert(_ element: Element, at index: Int) {
    append(element)
    let moved = count - 1 - index
    guard moved > 0 else { return }
    (start + index + 1).update(from: start + index, count: moved)
    start[index] = element
  }

  @inline(__always)
  mutating func removeLast() -> Element {
    count -= 1
    return start[count]
  }

  /// Removes the elements from an index on and keeps the memory.
  mutating func removeAll(from index: Int = 0) { count = index }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = max(2 * capacity, count + length)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    moved.initialize(from: start, count: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }
}
