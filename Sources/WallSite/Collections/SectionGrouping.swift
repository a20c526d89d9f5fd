import HonorRoll
import StringTemplates

/// Puts records into the sections of one criterion. Positions come in the order of the collection and stay in it.
struct SectionGrouping<Key: Hashable> {
  private var records: [Key?: [Int]] = [:]

  mutating func add(_ record: Int, to key: Key?) { records[key, default: []].append(record) }

  /// The keys that hold anything, in no order.
  var keys: [Key] { records.keys.compactMap(\.self) }

  func records(of key: Key) -> [Int] { records[key] ?? [] }

  /// The sections of keys in their order, and after them one of the records that have none, so that all sections
  /// together hold all records; nothing where no record has a key.
  ///
  /// - Parameter unstated: What the section of records without a key is called.
  func sections(
    _ keys: [Key], unstated: String, title: (Key) -> String, slug: (Key) -> String
  ) -> [RecordCollection.Section] {
    let sections = keys.compactMap { key -> RecordCollection.Section? in
      guard let records = records[key] else { return nil }
      return RecordCollection.Section(title: title(key), slug: slug(key), records: records)
    }
    guard !sections.isEmpty, let rest = records[nil] else { return sections }
    return sections + [RecordCollection.Section(title: unstated, slug: Self.unstatedSlug, records: rest)]
  }

  private static var unstatedSlug: String { "unstated" }
}
