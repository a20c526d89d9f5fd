import Diagnostics

/// Values outside flow collections.
extension RepairScanner {
  /// - Parameter indent: The indentation of the collection that holds the value.
  /// - Returns: An offset on the line where the value ends.
  mutating func scanValue(_ start: Int, _ shape: FieldShape, _ indent: Int) -> Int {
    guard start < text.count, text[start] != .lineFeed, text[start] != UInt8(ascii: "#") else {
      pending = Pending(shape: shape, indent: indent, followsKey: true)
      return start
    }
    switch text[start] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      blockIndent = indent
      return start
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return skipQuoted(start)
    default: return beginsFlow(at: start, shape) ? scanFlow(start, shape) : start
    }
  }

  /// Whether a line below a key is a value and not a line of a block collection.
  func beginsValue(at offset: Int, _ shape: FieldShape) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      switch shape {
      case .map, .extras, .list(.map): return false
      default: return true
      }
    default: return beginsFlow(at: offset, shape)
    }
  }

  private func beginsFlow(at offset: Int, _ shape: FieldShape) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): true
    case 0xE3, 0xEF: shape.isCollection && beginsWideFlow(at: offset)
    default: false
    }
  }

  /// A full-width bracket opens a list or a map where nothing follows its end: `【新华社】报道` is a text.
  private func beginsWideFlow(at offset: Int) -> Bool {
    let closer: WideCharacter
    switch WideCharacter(text, at: offset) {
    case .openingBracket: closer = .closingBracket
    case .openingBrace: closer = .closingBrace
    default: return false
    }
    let half = closer.halfWidth
    let line = text.trimmed(offset..<text.lineEnd(from: offset))
    var next = line.lowerBound + WideCharacter.byteCount
    var lastCloser: Int?
    while next < line.upperBound {
      Work.step()
      if text[next] == half {
        lastCloser = next + 1
      } else if WideCharacter(text, at: next) == closer {
        lastCloser = next + WideCharacter.byteCount
      } else if text[next] == UInt8(ascii: "#"), text[next - 1].isBlank {
        break
      }
      next += 1
    }
    guard let lastCloser else { return true }
    let rest = text.trimmed(lastCloser..<next)
    return rest.isEmpty || text[rest.lowerBound] == UInt8(ascii: "]") || text[rest.lowerBound] == UInt8(ascii: "}")
  }

  /// - Returns: The offset after the closing quote, or where a new field shows that there is none.
  func skipQuoted(_ start: Int) -> Int {
    let quote = text[start]
    var offset = start + 1
    while offset < text.count {
      Work.step()
      let byte = text[offset]
      if byte == quote {
        guard quote == UInt8(ascii: "'"), offset + 1 < text.count, text[offset + 1] == quote else { return offset + 1 }
        offset += 1
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
      } else if byte == .lineFeed, beginsTopLevelField(offset + 1) {
        return offset
      }
      offset += 1
    }
    return text.count
  }
}

extension FieldShape {
  var isCollection: Bool {
    switch self {
    case .list, .map, .extras: true
    case .text, .term, .choice, .number, .date, .flag: false
    }
  }

  /// Whether `，`, `、` and `；` between two such values separate them. They may be part of a text.
  var isSeparable: Bool {
    switch self {
    case .text: return false
    case .term, .choice, .number, .date, .flag, .list, .extras: return true
    case .map(let set, let shorthand):
      guard let shorthand, let ordinal = set.ordinal(of: shorthand) else { return true }
      return set.fields[ordinal].shape.isSeparable
    }
  }
}
