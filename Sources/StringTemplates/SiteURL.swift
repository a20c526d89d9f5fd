/// An address a page may link to: a page or file of the site, a place on the same page, or an absolute address
/// elsewhere. There is no way to make one that runs a script.
public struct SiteURL: Sendable, Hashable {
  enum Target: Sendable, Hashable {
    case site
    case samePage
    case external
  }

  let target: Target
  /// Percent-encoded ASCII. A `site` address is written after the page's base, the others as they are.
  let encoded: String

  /// The folder the site's pages are in: what the paths of templates' own assets follow.
  public static let root = SiteURL(page: "")

  /// A page or file of the site.
  ///
  /// - Parameters:
  ///   - path: From the site's root, not encoded, for example `craftsmen/nie-hong.html`. Segments that are empty,
  ///     `.` or `..` are dropped, so an address never leaves the site.
  ///   - fragment: The id of a place on the page, without `#`, not encoded.
  public init(page path: String, fragment: String? = nil) {
    target = .site
    var path = path
    if fragment?.utf8.allSatisfy(PercentEncoding.unreserved) ?? true, path.withUTF8(Self.isEncoded) {
      encoded = fragment.map { "\(path)#\($0)" } ?? path
      return
    }
    var text: [UInt8] = []
    for segment in path.utf8.split(separator: UInt8(ascii: "/")) {
      if segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8) { continue }
      if !text.isEmpty { text.append(UInt8(ascii: "/")) }
      PercentEncoding.append(segment, keeping: PercentEncoding.unreserved, to: &text)
    }
    if path.utf8.last == UInt8(ascii: "/"), !text.isEmpty { text.append(UInt8(ascii: "/")) }
    if let fragment {
      text.append(UInt8(ascii: "#"))
      PercentEncoding.append(fragment.utf8, keeping: PercentEncoding.unreserved, to: &text)
    }
    encoded = String(decoding: text, as: UTF8.self)
  }

  /// Whether a path is its own encoding, as those of nearly all pages are.
  private static func isEncoded(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    // An empty or dotted segment begins with a slash or a dot.
    var last = slash
    for byte in path {
      if ByteTable.encodedInPaths.marks(byte) { return false }
      if last == slash, byte == slash || byte == UInt8(ascii: ".") { return false }
      last = byte
    }
    return true
  }

  /// A place on the page the link stands on.
  ///
  /// - Parameter fragment: The place's id, without `#`, not encoded.
  public init(fragment: String) {
    var text = [UInt8(ascii: "#")]
    PercentEncoding.append(fragment.utf8, keeping: PercentEncoding.unreserved, to: &text)
    target = .samePage
    encoded = String(decoding: text, as: UTF8.self)
  }

  /// An absolute address; `nil` unless its scheme is `http`, `https`, `mailto` or `tel` and something follows it.
  ///
  /// White space around the address is dropped. What an address may not hold (spaces, controls, quotes, other
  /// scripts) is percent-encoded; what is encoded already stays as it is.
  public init?(external address: String) {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 }
    let scalars = address.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    let trimmed = String(scalars[first...last])
    guard let colon = trimmed.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = trimmed[..<colon].lowercased()
    let rest = trimmed[trimmed.utf8.index(after: colon)...]
    switch scheme {
    case "http", "https":
      guard rest.utf8.starts(with: "//".utf8) else { return nil }
      guard let host = rest.utf8.dropFirst(2).first, host.isHostStart else { return nil }
    case "mailto", "tel":
      guard let start = rest.utf8.first, start != UInt8(ascii: "/") else { return nil }
    default:
      return nil
    }
    var text = Array("\(scheme):".utf8)
    PercentEncoding.append(rest.utf8, keeping: PercentEncoding.address, to: &text)
    target = .external
    encoded = String(decoding: text, as: UTF8.self)
  }

  /// An empty address would mean the page itself, so the root is written `./` where no base leads to it.
  static func isRoot(_ encoded: some Collection<UInt8>) -> Bool {
    encoded.isEmpty || encoded.first == UInt8(ascii: "#")
  }

  /// The address as it reads on a page with this base, percent-encoded but without HTML character references: for
  /// JSON-LD, feeds and the like.
  public func text(base: SiteBase) -> String {
    switch target {
    case .site: (base.text.isEmpty && Self.isRoot(encoded.utf8) ? "./" : base.text) + encoded
    case .samePage, .external: encoded
    }
  }

  /// Appends the same with HTML character references, which are those of XML too.
  public func append(base: SiteBase, to buffer: inout [UInt8]) {
    if target == .site {
      buffer.append(contentsOf: base.bytes)
      if base.bytes.isEmpty, Self.isRoot(encoded.utf8) { buffer.append(contentsOf: "./".utf8) }
    }
    HTMLEscape.append(encoded, to: &buffer)
  }
}

extension UInt8 {
  fileprivate var isHostStart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "["), 0x80...:
      true
    default:
      false
    }
  }
}
