import StringTemplates

/// Writes the small XML documents of a site.
struct XMLText {
  private var bytes: [UInt8] = []
  private let root: StaticString

  /// - Parameter capacity: In bytes.
  init(root: StaticString, namespace: StaticString, capacity: Int = 1024) {
    self.root = root
    bytes.reserveCapacity(capacity)
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
    append(root)
    append(" xmlns=\"")
    append(namespace)
    append("\">\n")
  }

  mutating func element(_ name: StaticString, _ text: String) {
    open(name)
    HTMLEscape.append(text, to: &bytes)
    close(name)
  }

  mutating func element(_ name: StaticString, _ url: SiteURL, base: SiteBase) {
    open(name)
    url.append(base: base, to: &bytes)
    close(name)
  }

  mutating func element(_ name: StaticString, _ content: (inout XMLText) -> Void) {
    open(name)
    append("\n")
    content(&self)
    close(name)
  }

  mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    append("<")
    append(name)
    for (name, value) in attributes {
      append(" ")
      append(name)
      append("=\"")
      HTMLEscape.append(value, to: &bytes)
      append("\"")
    }
    append("/>\n")
  }

  /// The size of what was not handed on yet, in bytes.
  var count: Int { bytes.count }

  /// Hands on what was written so far, and goes on without it.
  mutating func drain(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer(body)
    bytes.removeAll(keepingCapacity: true)
  }

  consuming func finish() -> [UInt8] {
    close(root)
    return bytes
  }

  private mutating func open(_ name: StaticString) {
    append("<")
    append(name)
    append(">")
  }

  private mutating func close(_ name: StaticString) {
    append("</")
    append(name)
    append(">\n")
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
