import Diagnostics
import Glibc

/// The place of a file or folder inside the published site, such as `craftsmen/nie-hong.html`: relative, with `/`,
/// without empty components, `.`, `..` or NUL, no component longer than 255 bytes.
///
/// Two paths are the same when their bytes are. `String` compares by canonical equivalence, which file systems do not.
struct SitePath: Sendable {
  let text: String

  /// - Throws: ``PublicationError`` of kind `refused`, with the rule the path breaks.
  init(_ text: String) throws(PublicationError) {
    if let broken = SitePath.brokenRule(in: text) {
      throw .refused(path: text, broken)
    }
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  private init(checked text: String) { self.text = text }

  /// A path read from a folder of the published site, where only valid names can stand.
  static func existing(_ text: String) -> SitePath { SitePath(checked: text) }

  /// The folder the path lies in, `nil` at the site's root.
  var folder: SitePath? {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return SitePath(checked: String(text[..<slash]))
  }

  /// The last component.
  var name: String {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[text.utf8.index(after: $0)...]) } ?? text
  }

  /// Whether a folder is the one the path lies in, and none above it.
  func lies(in folder: SitePath) -> Bool {
    let (text, name) = (text.utf8, folder.text.utf8)
    let (count, length) = (text.count, name.count)
    return text.withContiguousStorageIfAvailable { text in
      name.withContiguousStorageIfAvailable { name in
        guard text.count > length, text[length] == UInt8(ascii: "/"), let text = text.baseAddress,
          let name = name.baseAddress
        else { return false }
        let rest = length + 1
        return memcmp(text, name, length) == 0 && memchr(text + rest, Int32(UInt8(ascii: "/")), count - rest) == nil
      }
    } == true
  }

  /// Whether a path is short and of letters, digits, `-` and single slashes before a last dot, as nearly all are.
  private static func isPlain(_ text: String) -> Bool {
    // A string of another system's own kind is looked at more closely.
    text.utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? false
  }

  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let letters = byteKinds.utf8Start
    let (separator, other): (UInt8, UInt8) = (1, 2)
    var (last, seen, repeated) = (separator, UInt8(0), UInt8(0))
    for byte in text {
      let kind = letters[Int(byte)]
      seen |= kind
      repeated |= kind & last
      last = kind
    }
    return (seen & other) | ((repeated | last) & separator) == 0 && text.count < 200
  }

  /// Of each of the 256 bytes, in the low bits of a letter: `A` for slash and dot, `B` where one has to look closer.
  private static let byteKinds: StaticString = """
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB@AA@@@@@@@@@@BBBBBB\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB@@@@@@@@@@@@@@@@@@@@@@@@@@BBBBB\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
    """

  private static func brokenRule(in text: String) -> Message? {
    if isPlain(text) { return nil }
    if text.isEmpty { return Message("路径是空的", "the path is empty") }
    if text.utf8.contains(0) { return Message("路径含有 NUL 字符", "the path contains NUL") }
    for component in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if component.isEmpty {
        return Message("路径不能以 / 开头或结尾,也不能含有 //", "a path has no leading, trailing or double slash")
      }
      if component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8) {
        return Message("路径不能含有 . 或 ..", "a path has no . or .. component")
      }
      if component.count > 255 {
        return Message("路径中有一段超过 255 个字节", "a component of the path is longer than 255 bytes")
      }
    }
    if text.utf8.starts(with: ".craftwall".utf8) {
      return Message("以 .craftwall 开头的名字由程序自用", "names beginning with .craftwall are the program's own")
    }
    return nil
  }
}

extension SitePath: Hashable {
  static func == (left: SitePath, right: SitePath) -> Bool {
    let isSame = left.text.utf8.withContiguousStorageIfAvailable { left in
      right.text.utf8.withContiguousStorageIfAvailable { right in
        guard left.count == right.count else { return false }
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return memcmp(first, second, left.count) == 0
      }
    }
    return isSame == true
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
