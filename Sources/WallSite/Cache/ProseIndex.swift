import Diagnostics
import HonorRoll
import StringTemplates

/// Where the records' own words stand on their pages, as bytes of the cache: one entry after the other.
struct ProseIndex: Sendable {
  /// What is known of one record's words.
  struct Entry: Sendable {
    /// Of the record, as diagnostics show it.
    let file: String
    let page: String
    let position: Int
    let hasSummary: Bool
    let hasBody: Bool
    let fingerprint: UInt64
    let outline: UInt64
    let marks: [MarkedRange]
  }

  /// Entries that were read, or added by others, in parts.
  private var parts: [ArraySlice<UInt8>] = []
  /// Entries that were added to them.
  private var added: [UInt8] = []

  init() {}

  /// - Parameter bytes: Of an index.
  init(_ bytes: ArraySlice<UInt8>) { parts = [bytes] }

  /// All of the bytes, in parts.
  var allParts: [ArraySlice<UInt8>] { parts + [added[...]] }

  mutating func append(_ other: ProseIndex) {
    if !added.isEmpty { parts.append(added[...]) }
    added = []
    parts += other.allParts
  }

  mutating func add(_ prose: RecordProse, on page: String, at marks: [MarkedRange]) {
    add(
      Entry(
        file: prose.common.file, page: page, position: prose.position, hasSummary: prose.hasSummary,
        hasBody: prose.hasBody, fingerprint: prose.common.fingerprint.value, outline: prose.outline.value, marks: marks)
    )
  }

  mutating func add(_ entry: Entry) {
    let length = 8 * (7 + 3 * entry.marks.count) + entry.file.utf8.count + entry.page.utf8.count
    // Laid out at once: there is one for nearly every page.
    var writer = CacheBytes(capacity: 8 + length)
    writer.append(length)
    writer.append(entry.file)
    writer.append(entry.page)
    writer.append(entry.position)
    writer.append((entry.hasSummary ? 1 : 0) | (entry.hasBody ? 2 : 0))
    writer.append(Int(bitPattern: UInt(entry.fingerprint)))
    writer.append(Int(bitPattern: UInt(entry.outline)))
    writer.append(entry.marks.count)
    for mark in entry.marks {
      writer.append(Int(mark.mark) | (mark.isEscaped ? 0x100 : 0))
      writer.append(mark.range.lowerBound)
      writer.append(mark.range.upperBound)
    }
    writer.append(to: &added)
  }

  /// The entries of some files, by file, and the index without them; `nil` where one has none, or the bytes are no index.
  func taking(_ files: [String]) -> (entries: [String: Entry], rest: ProseIndex)? {
    let wanted = files.map { (file: $0, name: Array($0.utf8)) }
    var entries: [String: Entry] = [:]
    var rest = ProseIndex()
    for part in allParts {
      var reader = CacheReader(part)
      var kept = part.startIndex
      while !reader.isAtEnd {
        let start = reader.position
        guard let slice = reader.slice() else { return nil }
        var entry = CacheReader(slice)
        guard let name = entry.slice() else { return nil }
        guard let file = wanted.first(where: { name.hasBytes($0.name) })?.file else { continue }
        guard entries[file] == nil, let read = Self.entry(of: file, &entry) else { return nil }
        entries[file] = read
        rest.parts.append(part[kept..<start])
        kept = reader.position
      }
      rest.parts.append(part[kept...])
    }
    return entries.count == files.count ? (entries, rest) : nil
  }

  private static func entry(of file: String, _ reader: inout CacheReader) -> Entry? {
    guard let page = reader.text(), let position = reader.number(), position >= 0, let flags = reader.number(),
      let fingerprint = reader.number(), let outline = reader.number(), let count = reader.count()
    else { return nil }
    var marks: [MarkedRange] = []
    for _ in 0..<count {
      guard let mark = reader.number(), let start = reader.number(), let end = reader.number(), 0 <= start,
        start <= end
      else { return nil }
      marks.append(
        MarkedRange(mark: UInt8(truncatingIfNeeded: mark), range: start..<end, isEscaped: mark & 0x100 != 0))
    }
    guard reader.isAtEnd else { return nil }
    return Entry(
      file: file, page: page, position: position, hasSummary: flags & 1 != 0, hasBody: flags & 2 != 0,
      fingerprint: UInt64(UInt(bitPattern: fingerprint)), outline: UInt64(UInt(bitPattern: outline)), marks: marks)
  }
}
