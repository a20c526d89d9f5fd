/// What the HTML of a body may be: a short list of elements and attributes, written in one way. Anything else is
/// something of the writer's that got through.
enum BodyHTML {
  private static let attributes: [String: Set<String>] = [
    "a": ["href", "title"], "img": ["src", "alt", "title", "loading"], "ol": ["start"], "code": ["class"],
    "video": ["controls", "preload", "src", "aria-label"], "th": ["align", "style", "class", "scope"],
    "td": ["align", "style", "class"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"], "p": [],
    "em": [], "strong": [], "ul": [], "li": [], "blockquote": [], "pre": [], "hr": [], "br": [], "figure": [],
    "figcaption": [], "table": [], "thead": [], "tbody": [], "tr": [],
  ]
  private static let empty: Set<String> = ["img", "hr", "br"]

  /// What is wrong with it; `nil` for sound HTML.
  static func problem(in html: [UInt8]) -> String? {
    var open: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) {
      guard html[start] == UInt8(ascii: "<") else { return "a bare > at byte \(start)" }
      guard let tag = Tag(html[(start + 1)...]) else { return "no sound tag at byte \(start)" }
      rest = html[tag.end...]
      guard let known = attributes[tag.name] else { return "the element \(tag.name) at byte \(start)" }
      if tag.isClosing {
        guard open.popLast() == tag.name else { return "</\(tag.name)> closes nothing at byte \(start)" }
        continue
      }
      for (name, value) in tag.attributes {
        guard known.contains(name) else { return "the attribute \(name) of \(tag.name) at byte \(start)" }
        if name == "href" || name == "src", !isSafe(value) { return "the address \(value) at byte \(start)" }
      }
      if !empty.contains(tag.name) { open.append(tag.name) }
    }
    return open.isEmpty ? nil : "<\(open[open.count - 1])> is never closed"
  }

  /// The scheme as a browser sees it, which drops control characters.
  private static func isSafe(_ address: String) -> Bool {
    let seen = address.unicodeScalars.filter { $0.value > 0x20 }
    guard let colon = seen.firstIndex(of: ":") else { return true }
    let scheme = String(String.UnicodeScalarView(seen[..<colon])).lowercased()
    let isScheme = scheme.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || "+-.".unicodeScalars.contains($0)
    }
    let beginsAsOne = scheme.unicodeScalars.first.map { ("a"..."z").contains($0) } ?? false
    return !isScheme || !beginsAsOne || ["http", "https", "mailto", "tel"].contains(scheme)
  }

  private struct Tag {
    var name = ""
    var isClosing = false
    var attributes: [(name: String, value: String)] = []
    var end = 0

    /// - Parameter text: What follows a `<`; its indices are those of the whole.
    init?(_ text: ArraySlice<UInt8>) {
      var rest = text
      if rest.first == UInt8(ascii: "/") {
        isClosing = true
        rest = rest.dropFirst()
      }
      name = Self.word(&rest)
      guard !name.isEmpty else { return nil }
      while rest.first == UInt8(ascii: " ") {
        rest = rest.dropFirst()
        if rest.starts(with: "/>".utf8) { break }
        let attribute = Self.word(&rest)
        guard !attribute.isEmpty else { return nil }
        guard rest.first == UInt8(ascii: "=") else {
          attributes.append((attribute, ""))
          continue
        }
        rest = rest.dropFirst()
        guard rest.first == UInt8(ascii: "\""), let quote = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else {
          return nil
        }
        let value = rest[(rest.startIndex + 1)..<quote]
        guard !value.contains(UInt8(ascii: "<")), !value.contains(UInt8(ascii: ">")) else { return nil }
        attributes.append((attribute, String(decoding: value, as: UTF8.self)))
        rest = rest[(quote + 1)...]
      }
      if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
      guard rest.first == UInt8(ascii: ">") else { return nil }
      end = rest.startIndex + 1
    }

    private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
      let word = rest.prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      rest = rest[word.endIndex...]
      return String(decoding: word, as: UTF8.self)
    }
  }
}
