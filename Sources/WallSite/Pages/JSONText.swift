import StringTemplates

/// Writes JSON that may stand inside an HTML `script` element: nothing in it can end the element.
struct JSONText {
  private(set) var bytes: [UInt8]
  /// Whether the value to come follows another one.
  private var needsComma = false

  /// - Parameter prefix: Stands before the JSON.
  init(prefix: StaticString = "", capacity: Int = 1024) {
    bytes = []
    bytes.reserveCapacity(capacity)
    bytes.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
  }

  /// What stands before an object, with its first members: more can be added to them.
  init(membersAfter prefix: StaticString) {
    self.init(prefix: prefix)
    needsComma = true
  }

  mutating func finish(suffix: StaticString) -> [UInt8] {
    bytes.append(contentsOf: UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount))
    return bytes
  }

  mutating func object(_ members: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func array(_ values: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    values(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// - Parameter key: Needs no escapes.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func member(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// - Parameter value: Needs no escapes.
  mutating func member(_ key: StaticString, plain value: StaticString) {
    self.key(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A key that is known when the program runs.
  mutating func property(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func number(_ number: Int) { literal(String(number)) }

  mutating func flag(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// A number or a word of JSON as it stands.
  mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
    needsComma = true
  }

  /// Puts the value to come on a line of its own.
  mutating func startLine() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  mutating func member(_ key: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    self.key(key)
    array { json in for value in values { json.string(value) } }
  }

  mutating func string(_ text: String) {
    string { $0.piece(text) }
  }

  /// A string of pieces.
  mutating func string(_ pieces: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    pieces(&self)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A piece of the string that is being written.
  mutating func piece(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard JSONEscape.isPlain(utf8) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isPlain { return }
    var sound = SoundText.of(text)
    sound.withUTF8 { utf8 in JSONEscape.append(utf8) { bytes.append(contentsOf: $0) } }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
