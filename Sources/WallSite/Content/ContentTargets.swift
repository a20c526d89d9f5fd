import Diagnostics
import HonorRoll
import Synchronization

/// Where the pages of all records are, by the path of their file relative to the wall's root. Found out when the first
/// link asks, since many walls have none.
final class ContentTargets: Sendable {
  private let roll: Roll
  private let paths: PagePaths
  private let listed: [ContentReader.RecordFile]
  private let table = Mutex<Table?>(nil)

  private struct Table: Sendable {
    var files: TextTable
    /// By the file's number.
    var targets: [ContentLinks.Target] = []
  }

  /// - Parameter listed: All files of the content, shown or not.
  init(_ roll: Roll, _ paths: PagePaths, listed: [ContentReader.RecordFile]) {
    self.roll = roll
    self.paths = paths
    self.listed = listed
  }

  /// Where a file's page is; `nil` where there is no such file.
  subscript(file: String) -> ContentLinks.Target? {
    withTable { table in table.files.number(of: file).map { table.targets[$0] } }
  }

  /// The paths of all files.
  var files: [String] { withTable { $0.files.texts } }

  private func withTable<Result: Sendable>(_ body: (inout Table) -> Result) -> Result {
    table.withLock { table in
      var made = table.take() ?? makeTable()
      defer { table = made }
      return body(&made)
    }
  }

  private func makeTable() -> Table {
    var table = Table(files: TextTable(capacity: listed.count))
    table.targets.reserveCapacity(listed.count)
    func enter<Kind>(_ records: [Kind], _ paths: [String], _ common: (Kind) -> RecordCommon) {
      for (record, path) in zip(records, paths) {
        let common = common(record)
        let target = ContentLinks.Target.page(path, common)
        let (isNew, number) = table.files.insert(common.file)
        if isNew { table.targets.append(target) } else { table.targets[number] = target }
      }
    }
    enter(roll.people, paths.people) { $0.profile.common }
    enter(roll.studios, paths.studios) { $0.profile.common }
    enter(roll.alliances, paths.alliances) { $0.profile.common }
    enter(roll.achievements, paths.achievements) { $0.profile.common }
    enter(roll.competitions, paths.competitions) { $0.profile.common }
    enter(roll.events, paths.events) { $0.profile.common }
    enter(roll.pages, paths.pages) { $0.common }
    enter(roll.campaigns, paths.campaigns) { $0.profile.common }
    guard table.targets.count < listed.count else { return table }
    for file in listed where table.files.insert(file.file).isNew { table.targets.append(.hidden) }
    return table
  }
}
