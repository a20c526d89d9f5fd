import StringTemplates

/// Writes the small XML documents of a site.
struct XMLText {
  private var bytes: [UInt8]
  private let root: String

  init(root: String, namespace: String) {
    self.root = root
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(root) xmlns=\"\(namespace)\">\n".utf8)
  }

  mutating func element(_ name: String, _ text: String) {
    bytes += "<\(name)>".utf8
    HTMLEscape.append(text, to: &bytes)
    bytes += "</\(name)>\n".utf8
  }

  mutating func element(_ name: String, _ content: (inout XMLText) -> Void) {
    bytes += "<\(name)>\n".utf8
    content(&self)
    bytes += "</\(name)>\n".utf8
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      HTMLEscape.append(value, to: &bytes)
      bytes += "\"".utf8
    }
    bytes += "/>\n".utf8
  }

  consuming func finish() -> [UInt8] { bytes + Array("</\(root)>\n".utf8) }
}
