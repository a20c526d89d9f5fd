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
    let insertions = source.withUnsafeBufferPointer(Self.insertions)
    guard !insertions.isEmpty, let markers = source.withUnsafeBufferPointer(EmphasisMarkers.init(absentFrom:)) else {
      return nil
    }
    self.markers = markers
    let letter = Array(String(markers.letter).utf8)
    let punctuation = Array(String(markers.punctuation).utf8)
    var text: [UInt8] = []
    text.reserveCapacity(source.count + insertions.count * 3)
    var map = OffsetMap(capacity: 2 * insertions.count + 1)
    source.withUnsafeBufferPointer { source in
      var copied = 0
      func copy(to end: Int) {
        map.copied(to: text.count, from: copied, length: end - copied)
        text.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<end]))
        copied = end
      }
      Work.step(source.count + insertions.count)
      for insertion in insertions {
        copy(to: insertion.offset)
        map.inserted(at: text.count, standingFor: copied)
        text.append(contentsOf: insertion.isPunctuation ? punctuation : letter)
      }
      copy(to: source.count)
    }
    self.text = text
    self.map = map
  }

  private struct Insertion {
    let offset: Int
    let isPunctuation: Bool
  }

  private static func insertions(in text: UnsafeBufferPointer<UInt8>) -> [Insertion] {
    var insertions: [Insertion] = []
    insertions.reserveCapacity(16)
    var index = 0
    var contentStart = skipContainers(in: text, from: 0)
    while index < text.count {
      Work.step()
      switch text[index] {
      case UInt8(ascii: "\n"):
        contentStart = skipContainers(in: text, from: index + 1)
        index += 1
      case UInt8(ascii: "\\"):
        let escapes = index + 1 < text.count && CharacterClass.isASCIIPunctuation(text[index + 1])
        index += escapes ? 2 : 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        let start = index
        while index < text.count, text[index] == text[start] { index += 1 }
        Work.step(index - start)
        guard start > contentStart, index < text.count, text[start - 1] >= 0x80 || text[index] >= 0x80 else { break }
        insert(around: start..<index, of: text, into: &insertions)
      case 0x80...:
        index = text.endOfWideRun(from: index)
      default:
        index += 1
      }
    }
    return insertions
  }

  /// Where a line's inline text can begin: what stands before is white space to a delimiter run.
  private static func skipContainers(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): index += 1
      default: return index
      }
      Work.step()
    }
    return index
  }

  private static func insert(
    around run: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into insertions: inout [Insertion]
  ) {
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
