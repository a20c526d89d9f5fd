import HonorRoll
import StringTemplates

/// Puts records into the sections of one criterion. Positions come in the order of the collection and stay in it.
struct SectionGrouping<Key: Hashable> {
  /// By key.
  private var numbers: [Key?: Int] = [:]
  /// By the key's number.
  private var records: [[Int]] = []
  /// Neighbours often have the same key.
  private var last: (key: Key?, number: Int)?

  mutating func add(_ record: Int, to key: Key?) {
    if let last, last.key == key {
      records[last.number].append(record)
      return
    }
    let number = numbers[key] ?? records.count
    if number == records.count {
      numbers[key] = number
      records.append([])
    }
    records[number].append(record)
    last = (key, number)
  }

  /// The keys that hold anything, in no order.
  var keys: [Key] { numbers.keys.compactMap(\.self) }

  func records(of key: Key) -> [Int] { numbers[key].map { records[$0] } ?? [] }

  /// The sections of keys in their order, and after them one of the records that have none, so that all sections
  /// together hold all records; nothing where no record has a key.
  ///
  /// - Parameter unstated: What the section of records without a key is called.
  func sections(
    _ keys: [Key], unstated: String, title: (Key) -> String, slug: (Key) -> String
  ) -> [RecordCollection.Section] {
    let sections = keys.compactMap { key -> RecordCollection.Section? in
      guard let number = numbers[key] else { return nil }
      return RecordCollection.Section(title: title(key), slug: slug(key), records: records[number])
    }
    guard !sections.isEmpty, let rest = numbers[nil] else { return sections }
    return sections + [.unstated(unstated, records[rest])]
  }
}

extension RecordCollection.Section {
  /// The section of the records that none of a criterion's other sections holds.
  static func unstated(_ title: String, _ records: [Int]) -> Self {
    RecordCollection.Section(title: title, slug: "unstated", records: records)
  }
}
