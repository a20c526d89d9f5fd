import Diagnostics

/// Makes libcmark read emphasis beside Chinese punctuation as the CJK-friendly amendment does, by putting a marker
/// beside each delimiter run whose flanking the amendment changes, and beside no other.
///
/// A marker is never put beside white space, where line structure is decided (there the amendment changes nothing),
/// nor between a backslash and what it escapes, nor between two delimiter runs, where it would serve both.
struct EmphasisAmendment {
  let text: [UInt8]
  let markers: EmphasisMarkers
  let map: OffsetMap

  /// - Returns: `nil` where the text needs no marker, or no marker is free.
  init?(_ source: [UInt8]) {
    let amendment = source.withUnsafeBufferPointer { source -> EmphasisAmendment? in
      let insertions = Self.insertions(in: source)
      return insertions.isEmpty
        ? nil : EmphasisMarkers(absentFrom: source).map { Self(source, insertions, $0) }
    }
    guard let amendment else { return nil }
    self = amendment
  }

  private init(_ source: UnsafeBufferPointer<UInt8>, _ insertions: [Insertion], _ markers: EmphasisMarkers) {
    var map = OffsetMap(capacity: 2 * insertions.count + 1)
    Work.step(source.count + insertions.count)
    let (letter, punctuation) = (Self.bytes(of: markers.letter), Self.bytes(of: markers.punctuation))
    text = [UInt8](unsafeUninitializedCapacity: source.count + insertions.count * Self.markerLength) { text, count in
      var copied = 0
      for insertion in insertions {
        map.copied(to: count, from: copied, length: insertion.offset - copied)
        count = text[count...].update(fromContentsOf: source[copied..<insertion.offset])
        copied = insertion.offset
        map.inserted(at: count, standingFor: copied)
        let marker = insertion.isPunctuation ? punctuation : letter
        (text[count], text[count + 1], text[count + 2]) = marker
        count += Self.markerLength
      }
      map.copied(to: count, from: copied, length: source.count - copied)
      count = text[count...].update(fromContentsOf: source[copied...])
    }
    self.map = map
    self.markers = markers
  }

  /// In bytes.
  private static let markerLength = 3

  private static func bytes(of marker: Unicode.Scalar) -> (UInt8, UInt8, UInt8) {
    let value = marker.value
    return (0xE0 | UInt8(value >> 12), 0x80 | UInt8(value >> 6 & 0x3F), 0x80 | UInt8(value & 0x3F))
  }

  private struct Insertion {
    let offset: Int
    let isPunctuation: Bool
  }

  private static func insertions(in text: UnsafeBufferPointer<UInt8>) -> [Insertion] {
    var insertions: [Insertion] = []
    insertions.reserveCapacity(16)
    Work.step(text.count)
    var star = text.offset(of: UInt8(ascii: "*"))
    var underscore = text.offset(of: UInt8(ascii: "_"))
    while star != nil || underscore != nil {
      let start = min(star ?? .max, underscore ?? .max)
      Work.step()
      var end = start + 1
      if !isEscaped(text, at: start) {
        while end < text.count, text[end] == text[start] { end += 1 }
        Work.step(end - start)
        if end < text.count, followsText(text, at: start), text[start - 1] >= 0x80 || text[end] >= 0x80 {
          insert(around: start..<end, of: text, into: &insertions)
        }
      }
      if start == star {
        star = text.offset(of: UInt8(ascii: "*"), from: end)
      } else {
        underscore = text.offset(of: UInt8(ascii: "_"), from: end)
      }
    }
    return insertions
  }

  /// Whether an odd number of backslashes stands before a delimiter: each takes the effect of the one behind it.
  private static func isEscaped(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var first = start
    while first > 0, text[first - 1] == UInt8(ascii: "\\") { first -= 1 }
    Work.step(start - first)
    return (start - first) % 2 == 1
  }

  /// Whether a line's inline text can have begun before a delimiter: white space and `>` alone are white space to it.
  private static func followsText(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start - 1
    while index >= 0 {
      switch text[index] {
      case UInt8(ascii: "\n"): return false
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): index -= 1
      default: return true
      }
      Work.step()
    }
    return false
  }

  private static func insert(
    around run: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into insertions: inout [Insertion]
  ) {
    // Most runs that are not between two letters begin a line's text or end a word.
    guard !isBlank(text[run.lowerBound - 1]), !isBlank(text[run.upperBound]) else { return }
    if text.isHan(at: run.upperBound), text.isHan(at: run.lowerBound - 3) { return }
    let (scalar, scalarStart) = text.scalar(before: run.lowerBound)
    let isSelector = CharacterClass.isVariationSelector(scalar) && scalarStart > 0
    let before = DelimiterNeighbor(scalar: scalar, base: isSelector ? text.scalar(before: scalarStart).scalar : nil)
    let after = DelimiterNeighbor(scalar: text.scalar(at: run.upperBound).scalar)
    guard !before.isSpace, !after.isSpace else { return }
    // Between letters CommonMark's rule is the amendment's.
    if before.isNoPunctuation, after.isNoPunctuation { return }
    let delimiter = text[run.lowerBound]
    let wanted = FlankingRule.amended(delimiter, between: before, and: after)

    let given = (before: before.isPunctuationToParser, after: after.isPunctuationToParser)
    if let before = given.before, let after = given.after,
      FlankingRule.plain(delimiter, punctuationBefore: before, punctuationAfter: after) == wanted
    {
      return
    }
    let isFreeBefore = !isDelimiter(text[run.lowerBound - 1])
    let isFreeAfter = !isDelimiter(text[run.upperBound])
    for choice in MarkerChoice.all where (choice.before == nil || isFreeBefore) && (choice.after == nil || isFreeAfter)
    {
      guard choice.gives(wanted, to: delimiter, given: given) else { continue }
      if let marker = choice.before { insertions.append(Insertion(offset: run.lowerBound, isPunctuation: marker)) }
      if let marker = choice.after { insertions.append(Insertion(offset: run.upperBound, isPunctuation: marker)) }
      return
    }
  }

  /// Whether a byte is a character that is white space to libcmark.
  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

  private static func isDelimiter(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
}

/// Which marker stands before a run and which after: true for punctuation, false for a letter, `nil` for none.
private struct MarkerChoice {
  let before: Bool?
  let after: Bool?

  /// Fewest markers first.
  static let all: [MarkerChoice] = [
    MarkerChoice(before: false, after: nil), MarkerChoice(before: nil, after: false),
    MarkerChoice(before: true, after: nil), MarkerChoice(before: nil, after: true),
    MarkerChoice(before: false, after: false), MarkerChoice(before: true, after: true),
    MarkerChoice(before: true, after: false), MarkerChoice(before: false, after: true),
  ]

  /// Whether the markers make the run behave as wanted, whatever libcmark takes an uncertain neighbour for.
  func gives(_ wanted: Flanking, to delimiter: UInt8, given: (before: Bool?, after: Bool?)) -> Bool {
    let (before, after) = (before ?? given.before, after ?? given.after)
    for isBefore in 0...1 where before.map({ $0 == (isBefore == 1) }) ?? true {
      for isAfter in 0...1 where after.map({ $0 == (isAfter == 1) }) ?? true {
        let flanking = FlankingRule.plain(
          delimiter, punctuationBefore: isBefore == 1, punctuationAfter: isAfter == 1)
        if flanking != wanted { return false }
      }
    }
    return true
  }
}
