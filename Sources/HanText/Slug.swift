/// The part of a page's address that comes from its file's name: `nie-hong` from `聂轰`.
///
/// Pinyin syllables and words of ASCII letters and digits, lower-cased and joined by `-`; everything else only parts
/// them. It depends on the stem and the frozen pinyin table alone, so an address never changes by itself.
public struct Slug: Sendable, Hashable {
  /// How a file's name is read.
  public enum Reading: Sendable, Hashable {
    /// As any text: 刘丽工作室 is `liu-li-gong-zuo-shi`.
    case text
    /// As a person's name, its surname with the reading it has as one: 单雄信 is `shan-xiong-xin`.
    case person
  }

  /// Of the form `[a-z0-9]+(-[a-z0-9]+)*`, or `nil` where nothing of the stem can be written so.
  public let text: String?
  /// Letters, digits and characters of the stem that have no reading, in their order.
  public let unreadable: [Unicode.Scalar]

  /// - Parameter stem: A file's name without its extension.
  public init(stem: String, as reading: Reading = .text) {
    switch reading {
    case .text: self.init { Transliteration.forEachPiece(of: stem, $0) }
    case .person:
      let name = PersonName(stem)
      self.init { Transliteration.forEachPiece(of: name, $0) }
    }
  }

  private init(_ walk: ((Transliteration.Piece) -> Void) -> Void) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    var unreadable: [Unicode.Scalar] = []
    var inWord = false
    walk { piece in
      switch piece {
      case .syllable(let syllable):
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        syllable.forEachLetter { bytes.append($0) }
        inWord = false
      case .letter(let letter):
        if !inWord, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        bytes.append(letter)
        inWord = true
      case .separator:
        inWord = false
      case .unreadable(let scalar):
        unreadable.append(scalar)
        inWord = false
      }
    }
    text = bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    self.unreadable = unreadable
  }

  /// Whether a hand-written address (网址) has the form of a slug, `[a-z0-9]+(-[a-z0-9]+)*`, and is a name that a file
  /// may have on every machine.
  public static func isValid(_ text: String) -> Bool { hasForm(text) && !ReservedName.isReserved(text) }

  private static func hasForm(_ text: String) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where last != UInt8(ascii: "-"): break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }
}
