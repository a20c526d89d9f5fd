import FrontMatter
import HonorRoll

/// Those records, of all that are shown to it, that were updated last: newest first, by file on one day.
struct NewestRecords {
  struct Entry {
    let common: RecordCommon
    let title: String
    let summary: String?
    /// The last day on which it may have been updated.
    let date: PartialDate
  }

  private(set) var entries: [Entry] = []
  private let count: Int

  /// - Parameter count: No more than these are kept; at least 1.
  init(count: Int) {
    self.count = count
  }

  /// Whether a record updated then may be among them.
  func mayTake(_ updated: PartialDate) -> Bool {
    guard entries.count == count, let last = entries.last else { return true }
    return last.date <= updated.lastDay
  }

  /// Takes a record; one without the day of its last update is not looked at.
  mutating func add(_ common: RecordCommon, _ title: @autoclosure () -> String, _ summary: @autoclosure () -> String?) {
    guard let date = common.updated?.lastDay else { return }
    func isOlder(than entry: Entry) -> Bool {
      date != entry.date ? date < entry.date : entry.common.file < common.file
    }
    if entries.count == count {
      guard let last = entries.last, !isOlder(than: last) else { return }
      entries.removeLast()
    }
    // Most come after all that are kept, or not at all.
    let position = (entries.lastIndex(where: isOlder).map { $0 + 1 }) ?? 0
    entries.insert(Entry(common: common, title: title(), summary: summary(), date: date), at: position)
  }
}
