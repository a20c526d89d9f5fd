import Diagnostics

/// Keys and their colons.
extension RepairScanner {
  /// The keys that may stand in a map.
  enum Keys {
    case fields(FieldSet)
    case any

    func ordinal(of key: Bytes) -> Int? {
      switch self {
      case .fields(let set): set.ordinal(of: key)
      case .any: key.isEmpty ? nil : 0
      }
    }

    func shape(of key: Bytes) -> FieldShape {
      guard case .fields(let set) = self, let ordinal = set.ordinal(of: key) else { return .text }
      return set.fields[ordinal].shape
    }
  }

  struct Colon {
    let offset: Int
    let isWide: Bool

    var length: Int { isWide ? WideCharacter.byteCount : 1 }
  }

  /// Where the value of a key begins, where neither the key nor the value can need a repair, whatever the field's shape,
  /// and no other line belongs to them; `nil` where that takes a closer look.
  func plainValue(ofKeyAt start: Int) -> Int? {
    var offset = start
    scan: while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: ":"): break scan
      case .lineFeed, .tab, UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), 0xE3, 0xEF:
        return nil
      default: offset += 1
      }
    }
    Work.step(offset - start)
    guard offset + 1 < text.count, text[offset + 1] == .space else { return nil }
    let value = text.skippingBlanks(from: offset + 1)
    return beginsPlainly(at: value) ? value : nil
  }

  /// Whether a value begins on its line with neither a bracket of either width nor a quote nor the sign of a block
  /// scalar.
  func beginsPlainly(at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    switch text[offset] {
    case .lineFeed, UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "["), UInt8(ascii: "{"), 0xE3, 0xEF:
      return false
    default: return true
    }
  }

  /// A line of a block map.
  ///
  /// - Parameter isCertain: The line can only be a key, since keys stand above it at the same indentation. Otherwise a
  ///   colon that needs repair counts only after a key that is known, or nearly.
  /// - Returns: An offset on the line where the value ends, or `nil` where there is no key.
  mutating func scanKey(_ start: Int, _ keys: Keys, _ indent: Int, isCertain: Bool) -> Int? {
    guard let colon = findColon(start, keys, isCertain: isCertain) else { return nil }
    let key = keyRange(start..<colon.offset)
    let shape = keys.shape(of: text.slice(key))
    let value = repairColon(colon, blanksFrom: key.upperBound, shape)
    return scanValue(value, shape, indent)
  }

  /// The colon that ends the key of a block map's line.
  private func findColon(_ start: Int, _ keys: Keys, isCertain: Bool) -> Colon? {
    var offset = start
    if text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'") {
      let quote = text[offset]
      offset += 1
      while offset < text.count, text[offset] != quote, text[offset] != .lineFeed { offset += 1 }
      Work.step(offset - start)
      offset = text.skippingBlanks(from: offset + 1)
      guard offset < text.count, text[offset] == UInt8(ascii: ":") else { return nil }
      return Colon(offset: offset, isWide: false)
    }
    var candidate: Colon?
    while offset < text.count, text[offset] != .lineFeed {
      Work.step()
      if text[offset] == UInt8(ascii: ":") {
        if offset + 1 == text.count || text[offset + 1].isBlank || text[offset + 1] == .lineFeed {
          if let candidate, isKnown(start..<candidate.offset, keys) { return candidate }
          return Colon(offset: offset, isWide: false)
        }
        if candidate == nil { candidate = Colon(offset: offset, isWide: false) }
      } else if text[offset] == 0xEF, candidate == nil, WideCharacter(text, at: offset) == .colon {
        candidate = Colon(offset: offset, isWide: true)
      } else if text[offset] == UInt8(ascii: "#"), text[offset - (offset > start ? 1 : 0)].isBlank {
        break
      }
      offset += 1
    }
    guard let candidate else { return nil }
    return isAcceptable(candidate, start, keys, isCertain: isCertain) ? candidate : nil
  }

  /// Whether a colon that YAML would not see ends a key nevertheless.
  private func isAcceptable(_ colon: Colon, _ start: Int, _ keys: Keys, isCertain: Bool) -> Bool {
    let key = keyRange(start..<colon.offset)
    if case .fields(let set) = keys {
      if set.ordinal(of: text.slice(key)) != nil { return true }
      guard key.count <= 48 else { return false }
      if !isCertain { return set.nearestSpelling(to: text.text(key)) != nil }
    }
    guard !key.isEmpty, key.count <= 48, !text.hasPrefix("//", at: colon.offset + 1) else { return false }
    return !key.contains { text[$0].isBlank }
  }

  private func isKnown(_ range: Range<Int>, _ keys: Keys) -> Bool {
    guard case .fields(let set) = keys else { return false }
    return set.ordinal(of: text.slice(keyRange(range))) != nil
  }

  /// A key without quotes around it and without blanks of either width after it.
  func keyRange(_ range: Range<Int>) -> Range<Int> {
    var key = text.trimmed(range)
    Work.step()
    while key.count >= 3, WideCharacter(text, at: key.upperBound - 3) == .space {
      key = text.trimmed(key.lowerBound..<key.upperBound - 3)
    }
    if key.count >= 2, text[key.lowerBound] == UInt8(ascii: "\"") || text[key.lowerBound] == UInt8(ascii: "'"),
      text[key.upperBound - 1] == text[key.lowerBound]
    {
      key = key.lowerBound + 1..<key.upperBound - 1
    }
    return key
  }

  /// Makes the colon one that YAML sees, and the blanks around it half-width.
  ///
  /// - Returns: Where the value begins.
  mutating func repairColon(_ colon: Colon, blanksFrom keyEnd: Int, _ shape: FieldShape) -> Int {
    repairBlanks(from: keyEnd, isReported: true)
    let after = colon.offset + colon.length
    let isSeparated =
      after == text.count || text[after].isBlank || text[after] == .lineFeed
      || WideCharacter(text, at: after) == .space
    if colon.isWide {
      repairs.append(
        Repair(
          offset: colon.offset, length: colon.length, replacement: UInt8(ascii: ":"), addsBlank: !isSeparated,
          kind: .wide(.colon)))
    } else if !isSeparated {
      repairs.append(Repair(offset: after, length: 0, replacement: .space, kind: .missingSpace))
    }
    return repairBlanks(from: after, isReported: false, isText: !shape.isCollection)
  }

  /// Replaces full-width blanks before a value. Of a run only the first is reported, and none at the end of a line.
  @discardableResult
  mutating func repairBlanks(from start: Int, isReported: Bool, isText: Bool = false) -> Int {
    var offset = text.skippingBlanks(from: start)
    guard offset < text.count, text[offset] == 0xE3 else { return offset }
    let firstRepair = repairs.count
    while WideCharacter(text, at: offset) == .space {
      Work.step()
      let isFirst = !isReported && repairs.count == firstRepair
      repairs.append(
        Repair(
          offset: offset, length: WideCharacter.byteCount, replacement: .space, kind: isFirst ? .wideBlanks : .silent))
      offset = text.skippingBlanks(from: offset + WideCharacter.byteCount)
    }
    if isText, offset < text.count, text[start].isBlank, "@`%&*![]{}|>".utf8.contains(text[offset]) {
      // A text that would mean something else without the full-width blank before it.
      repairs.removeSubrange(firstRepair...)
    } else if repairs.count > firstRepair, offset == text.count || text[offset] == .lineFeed {
      let repair = repairs[firstRepair]
      repairs[firstRepair] = Repair(
        offset: repair.offset, length: repair.length, replacement: .space, kind: .silent)
    }
    return offset
  }

  /// Whether a line begins with a key of the front matter itself: where it does, no list and no quote goes on.
  func beginsTopLevelField(_ lineStart: Int) -> Bool {
    guard lineStart < text.count, !text[lineStart].isBlank, text[lineStart] != .lineFeed else { return false }
    return keyFollows(lineStart, in: root)
  }

  /// Whether nearly a known key stands at `offset`, with a colon that YAML would not accept inside a value.
  func misspeltKeyFollows(_ offset: Int, in set: FieldSet) -> Bool {
    let start = text.skippingBlanks(from: offset)
    let limit = min(text.count, start + set.longestSpelling + 8)
    var end = start
    while end < limit, text[end] != UInt8(ascii: ":"), text[end] != UInt8(ascii: ","), text[end] != .lineFeed {
      end += 1
    }
    Work.step(end - start)
    guard end + 1 < limit, text[end] == UInt8(ascii: ":"), text[end + 1].isBlank else { return false }
    return set.nearestSpelling(to: text.text(keyRange(start..<end))) != nil
  }

  /// Whether a known key and its colon come next, on the same line or below.
  func keyFollows(_ offset: Int, in set: FieldSet) -> Bool {
    var start = text.skippingBlanks(from: offset)
    while start < text.count, text[start] == .lineFeed || WideCharacter(text, at: start) == .space {
      start = text.skippingBlanks(from: start + text.characterLength(at: start))
    }
    let limit = min(text.count, start + set.longestSpelling + 8)
    var end = start
    while end < limit {
      Work.step()
      if text[end] == UInt8(ascii: ":") || WideCharacter(text, at: end) == .colon {
        return set.ordinal(of: text.slice(keyRange(start..<end))) != nil
      }
      if text[end] == .lineFeed { return false }
      end += 1
    }
    return false
  }
}
