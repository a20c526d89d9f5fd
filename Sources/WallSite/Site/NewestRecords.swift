import FrontMatter
import HonorRoll

/// Those records, of all that are shown to it, that were updated last: newest first, by file on one day.
struct NewestRecords: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    let file: String
    let page: String
    let title: String
    let summary: String?
    /// The last day on which it may have been updated.
    let date: PartialDate
  }

  private(set) var entries: [Entry] = []
  private let count: Int

  /// - Parameters:
  ///   - count: No more than these are kept; at least 1.
  ///   - entries: In their order, no more than that.
  init(count: Int, entries: [Entry] = []) {
    self.count = count
    self.entries = entries
  }

  /// Whether a record updated then may be among them.
  func mayTake(_ updated: PartialDate) -> Bool {
    guard entries.count == count, let last = entries.last else { return true }
    return last.date <= updated.lastDay
  }

  /// Takes a record; one without the day of its last update is not looked at.
  mutating func add(_ record: Record) {
    guard let entry = Entry(record) else { return }
    if entries.count == count {
      guard let last = entries.last, entry.precedes(last) else { return }
      entries.removeLast()
    }
    insert(entry)
  }

  /// Takes what one of the records, that had the day of its last update, says now.
  ///
  /// - Returns: Whether these are still all of the newest; where not, one that is not known may have to take its place.
  mutating func replace(_ record: Record) -> Bool {
    guard let entry = Entry(record) else { return false }
    guard let place = entries.firstIndex(where: { $0.file == entry.file }) else {
      add(record)
      return true
    }
    let last = entries[entries.count - 1]
    // Whatever is not known of comes after the last.
    guard entries.count < count || !last.precedes(entry) else { return false }
    entries.remove(at: place)
    insert(entry)
    return true
  }

  private mutating func insert(_ entry: Entry) {
    // Most come after all that are kept, or not at all.
    let place = entries.lastIndex { !entry.precedes($0) }.map { $0 + 1 } ?? 0
    entries.insert(entry, at: place)
  }
}

extension NewestRecords.Entry {
  /// - Returns: `nil` where the record doesn't tell when it was updated.
  fileprivate init?(_ record: Record) {
    let common = record.common
    guard let updated = common.updated else { return nil }
    self.init(
      file: common.file, page: common.pagePath, title: record.name, summary: record.summary, date: updated.lastDay)
  }

  fileprivate func precedes(_ other: Self) -> Bool {
    date != other.date ? date > other.date : file < other.file
  }
}
