import Diagnostics
import FrontMatter
import HonorRoll
import StringTemplates

/// Where the records' own words stand on their pages, as bytes of the cache: one entry after the other.
struct ProseIndex: Sendable {
  /// What is known of one record's words.
  struct Entry: Sendable {
    /// Of the record, as diagnostics show it.
    let file: String
    let page: String
    /// Among the roll's records of its kind.
    let position: Int
    let updated: PartialDate?
    let present: RecordProse.Presence
    let fingerprint: UInt64
    /// Of the table of contents.
    let contentsFingerprint: UInt64
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
        file: prose.common.file, page: page, position: prose.position, updated: prose.common.updated,
        present: prose.present,
        fingerprint: prose.common.fingerprint.value, contentsFingerprint: prose.contentsFingerprint.value, marks: marks)
    )
  }

  mutating func add(_ entry: Entry) {
    let length = 8 * (8 + 2 * entry.marks.count) + entry.file.utf8.count + entry.page.utf8.count
    // Laid out at once: there is one for nearly every page.
    var writer = CacheBytes(capacity: 8 + length)
    writer.append(length)
    writer.append(entry.file)
    writer.append(entry.page)
    writer.append(entry.position)
    writer.append(entry.updated?.cacheNumber ?? 0)
    writer.append(Int(entry.present.bits))
    writer.append(Int(bitPattern: UInt(entry.fingerprint)))
    writer.append(Int(bitPattern: UInt(entry.contentsFingerprint)))
    writer.append(entry.marks.count)
    for mark in entry.marks {
      writer.append(mark.range.lowerBound)
      writer.append(mark.range.count << 16 | (mark.isEscaped ? 0x100 : 0) | Int(mark.mark))
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

  /// The pages of all records that the index knows, by file; `nil` where the bytes are no index.
  func pages() -> [String: String]? {
    var pages: [String: String] = [:]
    for part in allParts {
      var reader = CacheReader(part)
      while !reader.isAtEnd {
        guard let slice = reader.slice() else { return nil }
        var entry = CacheReader(slice)
        guard let file = entry.text(), let page = entry.text() else { return nil }
        pages[file] = page
      }
    }
    return pages
  }

  private static func entry(of file: String, _ reader: inout CacheReader) -> Entry? {
    guard let page = reader.text(), let position = reader.number(), position >= 0, let updated = reader.date(),
      let present = reader.number(),
      let fingerprint = reader.number(), let contents = reader.number(), let count = reader.count()
    else { return nil }
    var marks: [MarkedRange] = []
    for _ in 0..<count {
      // A negative length would come out as more than a page may have.
      guard let start = reader.number(), let mark = reader.number(), case let count = UInt(bitPattern: mark) >> 16,
        0...Template.maximumPage ~= start, count <= Template.maximumPage
      else { return nil }
      marks.append(
        MarkedRange(
          mark: UInt8(truncatingIfNeeded: mark), range: start..<start + Int(count), isEscaped: mark & 0x100 != 0))
    }
    guard reader.isAtEnd else { return nil }
    return Entry(
      file: file, page: page, position: position, updated: updated,
      present: RecordProse.Presence(bits: UInt16(truncatingIfNeeded: present)),
      fingerprint: UInt64(UInt(bitPattern: fingerprint)), contentsFingerprint: UInt64(UInt(bitPattern: contents)),
      marks: marks)
  }
}
