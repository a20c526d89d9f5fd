import StringTemplates

/// Writes JSON that may stand inside an HTML `script` element: nothing in it can end the element.
struct JSONText: ~Copyable {
  private var text: TextBuffer
  /// Whether the value to come follows another one.
  private var needsComma = false

  init() { text = TextBuffer() }

  /// Begins anew with what stands before an object, and its first members: more can be added to them.
  mutating func begin(membersAfter prefix: StaticString) {
    text.removeAll()
    text.append(prefix)
    needsComma = true
  }

  /// Hands out the whole text, until more is written.
  mutating func finish<Result>(suffix: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.append(suffix)
    return text.withBytes(body)
  }

  mutating func object(_ members: (inout JSONText) -> Void) {
    separate()
    text.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    text.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func array(_ values: (inout JSONText) -> Void) {
    separate()
    text.append(UInt8(ascii: "["))
    needsComma = false
    values(&self)
    text.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// - Parameter key: Needs no escapes.
  mutating func key(_ key: StaticString) {
    separate()
    text.append(key: key)
    needsComma = false
  }

  mutating func member(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  mutating func member(_ key: StaticString, _ url: WholeURL?) {
    guard let url else { return }
    self.key(key)
    string { json in url.forEachPiece { json.piece($0) } }
  }

  /// - Parameter value: Needs no escapes.
  mutating func member(_ key: StaticString, plain value: StaticString) {
    self.key(key)
    text.append(UInt8(ascii: "\""))
    text.append(value)
    text.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A member that is an object with a type and a name.
  ///
  /// - Parameter type: Needs no escapes.
  mutating func member(_ key: StaticString, type: StaticString, name: String) {
    self.key(key)
    value(type: type, name: name)
  }

  /// The same as a value of a list.
  mutating func value(type: StaticString, name: String) {
    separate()
    text.append("{\"@type\":\"" as StaticString)
    text.append(type)
    text.append("\",\"name\":\"" as StaticString)
    piece(name)
    text.append("\"}" as StaticString)
  }

  /// A key that is known when the program runs.
  mutating func property(_ name: String) {
    string(name)
    text.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func number(_ number: Int) { literal(String(number)) }

  mutating func flag(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// A number or a word of JSON as it stands.
  mutating func literal(_ word: String) {
    separate()
    text.append(word)
    needsComma = true
  }

  /// Puts the value to come on a line of its own.
  mutating func startLine() {
    if needsComma { text.append(UInt8(ascii: ",")) }
    text.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  mutating func member(_ key: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    self.key(key)
    array { json in for value in values { json.string(value) } }
  }

  mutating func string(_ value: String) {
    string { $0.piece(value) }
  }

  /// A string of pieces.
  mutating func string(_ pieces: (inout JSONText) -> Void) {
    separate()
    text.append(UInt8(ascii: "\""))
    pieces(&self)
    text.append(UInt8(ascii: "\""))
  }

  /// A piece of the string that is being written.
  mutating func piece(_ piece: String) {
    let isWritten = piece.utf8.withContiguousStorageIfAvailable { utf8 in
      guard JSONEscape.isPlain(utf8) else { return false }
      text.append(utf8)
      return true
    }
    if isWritten != true { escape(piece) }
  }

  /// The digits of a number as a piece of the string that is being written.
  mutating func piece(_ number: Int) { text.append(decimal: number) }

  private mutating func escape(_ piece: String) {
    var sound = SoundText.of(piece)
    sound.withUTF8 { utf8 in JSONEscape.append(utf8) { text.append($0) } }
  }

  private mutating func separate() {
    if needsComma { text.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
