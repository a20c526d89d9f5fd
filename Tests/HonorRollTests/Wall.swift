import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// A wall written in a test: `wall.yml`, and files by their path below the content folder without `.md`, each with its
/// front matter from line 2 on.
struct Wall {
  var settings = "名称: 测试墙"
  var files: [String: String] = [:]
  var asOf = "2026-01-01"
  var includesDrafts = false

  static let defaultSettings = "名称: 测试墙"

  /// - Parameter day: The day it is built for.
  init(_ files: [String: String] = [:], settings: String = Wall.defaultSettings, on day: String = "2026-01-01") {
    self.files = files
    self.settings = settings
    asOf = day
  }

  /// One person, 聂轰, whose front matter has these lines after the name: they begin on line 3.
  init(person lines: String, settings: String = Wall.defaultSettings) {
    self.init(["craftsmen/聂轰": "姓名: 聂轰\n" + lines], settings: settings)
  }

  /// One studio, 甲工作室, whose front matter has these lines after the name.
  init(studio lines: String, settings: String = Wall.defaultSettings) {
    self.init(["studios/甲工作室": "名称: 甲工作室\n" + lines], settings: settings)
  }

  private static let kinds: [String: RecordKind] = [
    "craftsmen": .craftsman, "studios": .studio, "alliances": .alliance, "campaigns": .campaign,
    "achievements": .achievement, "competitions": .competition, "events": .event, "pages": .page,
  ]

  /// - Parameter arranged: Puts the records into another order before they are linked.
  func read(arranged: ([Record]) -> [Record] = { $0 }) -> ReadWall {
    var diagnostics: [Diagnostic] = []
    let settingsReader = DocumentReader(fields: WallFields.all, layout: .settings)
    guard let document = settingsReader.read(Array(settings.utf8), file: "wall.yml", into: &diagnostics),
      let today = date(asOf)
    else { fatalError("a test's wall.yml is text and its day is a day") }
    let settings = WallSettings(document, into: &diagnostics)
    let reader = RecordReader(settings: settings, asOf: today)
    var records: [Record] = []
    var unreadable: [RecordKind: Set<String>] = [:]
    for (path, lines) in files.sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: "/").map(String.init)
      guard let kind = Self.kinds[parts[0]] else { fatalError("\(path) is in no folder of records") }
      let text = "---\n\(lines)\n---\n"
      let document = DocumentReader(fields: RecordReader.fields(of: kind), layout: .frontMatterAndBody)
        .read(Array(text.utf8), file: path + ".md", into: &diagnostics)
      if let record = document.flatMap({ reader.record($0, kind: kind, into: &diagnostics) }) {
        records.append(record)
      } else {
        unreadable[kind, default: []].insert(parts[1])
      }
    }
    let roll = RollBuilder(
      settings: settings, asOf: today, includesDrafts: includesDrafts
    ).roll(of: arranged(records), unreadable: unreadable, into: &diagnostics)
    return ReadWall(roll: roll, records: records, diagnostics: diagnostics.sorted())
  }

  private func date(_ iso: String) -> PartialDate? {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? PartialDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
