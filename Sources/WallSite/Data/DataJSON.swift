import FrontMatter
import HonorRoll

/// Writes the JSON of the wall's data.
struct DataJSON: ~Copyable {
  private var buffer = TextBuffer()
  /// Whether the value to come follows another one.
  private var needsComma = false

  /// The size of what was not handed on yet, in bytes.
  var count: Int { buffer.count }

  /// Begins anew.
  mutating func removeAll() {
    buffer.removeAll()
    needsComma = false
  }

  /// Hands on what was written so far, and goes on without it.
  mutating func drain(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    buffer.withBytes(body)
    buffer.removeAll()
  }

  /// Ends the file.
  mutating func endFile() { buffer.append(UInt8(ascii: "\n")) }

  mutating func beginObject() { begin(UInt8(ascii: "{")) }

  mutating func endObject() { end(UInt8(ascii: "}")) }

  mutating func beginArray() { begin(UInt8(ascii: "[")) }

  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// - Parameter key: Needs no escapes.
  @inline(__always)
  mutating func key(_ key: StaticString) {
    separate()
    buffer.append(key: key)
    needsComma = false
  }

  @inline(__always)
  mutating func string(_ text: MarkedText) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    if text.marks.contains(.escaped) { appendEscaped(text.bytes) } else { buffer.append(text.bytes) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// A member that is a text.
  @inline(__always)
  mutating func member(_ key: StaticString, _ text: MarkedText) {
    guard !text.marks.contains(.escaped) else {
      self.key(key)
      return string(text)
    }
    buffer.append(key: key, text: text.bytes, isFirst: !needsComma)
    needsComma = true
  }

  /// The path of a record's page, in which there is nothing to escape.
  mutating func page(of common: RecordCommon) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(pageOf: common)
    buffer.append(UInt8(ascii: "\""))
  }

  mutating func string(_ text: String) { text.withMarks { string($0) } }

  mutating func date(_ date: PartialDate) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(date)
    buffer.append(UInt8(ascii: "\""))
  }

  mutating func number(_ number: Int) {
    separate()
    buffer.append(decimal: number)
  }

  /// Members as they stand, from another buffer: those an object begins with.
  mutating func append(_ range: Range<Int>, of other: borrowing TextBuffer) {
    buffer.append(range, of: other)
    needsComma = true
  }

  /// Copies what was written at some positions of what was not handed on yet.
  @inline(__always)
  func copy(_ range: Range<Int>, to other: inout TextBuffer) { other.append(range, of: buffer) }

  /// A word of JSON as it stands.
  mutating func literal(_ text: StaticString) {
    separate()
    buffer.append(text)
  }

  mutating func number(_ amount: Amount) {
    separate()
    buffer.append(amount)
  }

  /// Puts the value to come on a line of its own.
  mutating func startLine() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    buffer.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  @inline(never)
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    JSONEscape.append(text) { buffer.append($0) }
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    buffer.append(bracket)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
