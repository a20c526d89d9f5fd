import FrontMatter
import StringTemplates

/// Writes the small XML documents of a site.
struct XMLText: ~Copyable {
  private var buffer: TextBuffer
  private let root: StaticString
  /// What is being escaped.
  private var escaped: [UInt8] = []

  /// - Parameter capacity: In bytes.
  init(root: StaticString, namespace: StaticString, capacity: Int = 1024) {
    self.root = root
    buffer = TextBuffer(capacity: capacity)
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" as StaticString)
    buffer.append(root)
    buffer.append(" xmlns=\"" as StaticString)
    buffer.append(namespace)
    buffer.append("\">\n" as StaticString)
  }

  mutating func element(_ name: StaticString, _ text: String) {
    open(name)
    append(escaping: text)
    close(name)
  }

  mutating func element(_ name: StaticString, _ url: SiteURL, base: SiteBase) {
    open(name)
    append(url, base)
    close(name)
  }

  mutating func element(_ name: StaticString, _ content: (inout XMLText) -> Void) {
    open(name)
    buffer.append("\n" as StaticString)
    content(&self)
    close(name)
  }

  mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    buffer.append("<" as StaticString)
    buffer.append(name)
    for (name, value) in attributes {
      buffer.append(" " as StaticString)
      buffer.append(name)
      buffer.append("=\"" as StaticString)
      append(escaping: value)
      buffer.append("\"" as StaticString)
    }
    buffer.append("/>\n" as StaticString)
  }

  /// A page in a sitemap.
  mutating func page(_ url: SiteURL, base: SiteBase, updated: PartialDate?) {
    buffer.append("<url>\n<loc>" as StaticString)
    append(url, base)
    buffer.append("</loc>\n" as StaticString)
    if let updated {
      buffer.append("<lastmod>" as StaticString)
      buffer.append(updated)
      buffer.append("</lastmod>\n" as StaticString)
    }
    buffer.append("</url>\n" as StaticString)
  }

  /// What a sitemap says of a page.
  static func page(_ url: SiteURL, base: SiteBase, updated: PartialDate?) -> [UInt8] {
    var xml = XMLText(root: "urlset", namespace: "")
    xml.buffer.removeAll()
    xml.page(url, base: base, updated: updated)
    return xml.buffer.withBytes { Array($0) }
  }

  /// The size of what was not handed on yet, in bytes.
  var count: Int { buffer.count }

  /// Hands on what was written so far, and goes on without it.
  mutating func drain(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    buffer.withBytes(body)
    buffer.removeAll()
  }

  consuming func finish() -> [UInt8] {
    close(root)
    return buffer.withBytes { Array($0) }
  }

  private mutating func open(_ name: StaticString) {
    buffer.append("<" as StaticString)
    buffer.append(name)
    buffer.append(">" as StaticString)
  }

  private mutating func close(_ name: StaticString) {
    buffer.append("</" as StaticString)
    buffer.append(name)
    buffer.append(">\n" as StaticString)
  }

  private mutating func append(escaping text: String) {
    escaped.removeAll(keepingCapacity: true)
    HTMLEscape.append(text, to: &escaped)
    escaped.withUnsafeBufferPointer { buffer.append($0) }
  }

  private mutating func append(_ url: SiteURL, _ base: SiteBase) {
    escaped.removeAll(keepingCapacity: true)
    url.append(base: base, to: &escaped)
    escaped.withUnsafeBufferPointer { buffer.append($0) }
  }
}
