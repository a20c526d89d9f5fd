import Diagnostics
import HanText

/// Why a file's name can't be that of a file of a wall: it shows as another, or some machine can't hold it.
enum FileNameProblem {
  static let notText = Message("文件名不是 UTF-8 文字", "The file's name is not UTF-8 text")

  static func of(_ name: String) -> Message? {
    if isPlain(name) { return nil }
    let scalars = name.unicodeScalars
    if scalars.contains(where: isInvisible) {
      return Message("文件名里有看不见的控制符", "The file's name has invisible control characters")
    }
    if let sign = scalars.first(where: { "<>:\"|?*\\".unicodeScalars.contains($0) }) {
      return Message("文件名里不能有“\(sign)”,Windows 存不了", "A file's name has no “\(sign)”: Windows can't hold it")
    }
    let stem = name.prefix { $0 != "." }
    let beforeEnding = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let ends = [name.first, name.last, beforeEnding.last].compactMap { $0 }
    if ends.contains(where: \.isWhitespace) || name.hasSuffix(".") {
      return Message(
        "文件名的首尾(和扩展名之前)不能有空格,末尾不能是点", "A file's name neither begins nor ends with a blank, nor ends in a dot")
    }
    guard ReservedName.isReserved(String(stem)) else { return nil }
    return Message("“\(stem)”是 Windows 的保留名,不能作文件名", "“\(stem)” is a name Windows keeps for itself")
  }

  /// Whether a name is Chinese characters, letters, digits and an ending, as nearly all are, and too long for a reserved
  /// one or with what none of them has before the ending: other than letters and digits of ASCII.
  static func isPlain(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      var stemLength: Int?
      var isOwn = false
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          break
        case UInt8(ascii: "."): stemLength = stemLength ?? index
        // Hyphens, and U+4000 to U+9FFF
        case UInt8(ascii: "-"), UInt8(ascii: "_"), 0xE4...0xE9, 0x80...0xBF: if stemLength == nil { isOwn = true }
        default: return false
        }
      }
      return bytes.last != UInt8(ascii: ".") && (isOwn || (stemLength ?? bytes.count) > 8)
    }
  }

  /// Controls, line separators, byte order marks and directional controls.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
