import Foundation
import FrontMatter
import Fuzzing

@testable import WallSite

/// A wall to which something happens at every step: to its content, its templates, its site or its cache.
final class RandomWalk {
  private let wall: FixtureWall
  private var generator: SeededGenerator
  private var people: [String] = []
  private var nextPerson = 0
  private var nextAddress = 0
  private var day = 1
  private let showsAll: Bool
  private let fewestFilesForSpare: Int
  /// Whether a build that finds nothing else changed asks the site's folders alone.
  private let trustsFiles: Bool
  /// What was written of each person besides the words.
  private var fields: [String: String] = [:]
  /// How many bodies were written.
  private var texts = 0

  init(seed: UInt64, fewestFilesForSpare: Int, trustsFiles: Bool = false) throws {
    self.fewestFilesForSpare = fewestFilesForSpare
    self.trustsFiles = trustsFiles
    generator = SeededGenerator(seed: seed)
    wall = try FixtureWall(settings: "名称: 随机墙\n站点地址: https://example.org/\n")
    // Records that aren't shown keep words from being amended, so not every walk has them from the beginning.
    showsAll = seed % 2 == 0
    for _ in 1...8 { try addPerson() }
    try wall.studio("甲工作室", "领衔人: 张一")
    try wall.page("关于", body: "正文。")
  }

  private func random(_ count: Int) -> Int { generator.below(count) }

  private static let digits = Array("一二三四五六七八九十")
  private static let surnames = Array("张李王赵刘陈杨黄周吴")

  private func addPerson() throws {
    let stem = "\(Self.surnames[nextPerson / 10 % 10])\(Self.digits[nextPerson % 10])"
    nextPerson += 1
    guard !people.contains(stem) else { return }
    people.append(stem)
    try writePerson(stem)
  }

  private func writePerson(_ stem: String) throws {
    var fields =
      "单位: 第\(random(3))公司\n工种: \(["焊工", "钳工"][random(2)])\n网址: p\(nextAddress)\n"
    nextAddress += 1
    if random(2) == 0 { fields += "荣誉: [{名称: 全国劳动模范, 年份: \(2005 + 5 * random(3))}]\n" }
    if random(3) == 0 { fields += "师傅: [外:老师傅]\n" }
    if random(2) == 0 { fields += "核实: @\n" }
    if random(3) > 0 { fields += "更新: @\n" }
    if !showsAll, random(4) == 0 { fields += "展示状态: \(["撤下", "草稿", "暂停展示"][random(3)])\n" }
    self.fields[stem] = fields
    try writeWords(stem)
  }

  private func writeWords(_ stem: String) throws {
    texts += 1
    try wall.craftsman(
      stem,
      (fields[stem] ?? "").replacing("核实: @", with: "核实: \(["已核", "待核", "有争议"][random(3)])")
        .replacing("更新: @", with: "更新: 2026-0\(1 + random(3))-1\(random(10))") + """
          摘要: \(String(repeating: "第\(random(1000))版", count: 1 + random(3)))
          职务: 第\(random(1000))任
          语录: 第\(random(1000))句。

          """,
      body: "第\(random(1000))版正文,见[工作室](../studios/甲工作室.md)。\n\n" + Self.endings[texts % Self.endings.count])
  }

  private static let endings = [
    "", "## 经历\n\n见[上](#经历)。\n", "# 经历\n\n## 早年\n\n一\n", "<!-- 一条注释 -->\n",
  ]

  private func path(_ stem: String) -> String { "\(wall.folder.path)/Content/craftsmen/\(stem).md" }

  /// - Returns: What was done.
  func step() throws -> String {
    let files = FileManager.default
    let output = wall.folder.path + "/Public"
    switch random(20) {
    case 0, 1, 2:
      let stem = people[random(people.count)]
      try writePerson(stem)
      return "edited \(stem)"
    case 3, 4:
      try addPerson()
      return "added a person"
    case 5 where people.count > 3:
      let stem = people.remove(at: random(people.count))
      try files.removeItem(atPath: path(stem))
      return "deleted \(stem)"
    case 6:
      let index = random(people.count)
      let new = people[index] + "新"
      try files.moveItem(atPath: path(people[index]), toPath: path(new))
      people[index] = new
      return "renamed to \(new)"
    case 7:
      try wall.write("Content/wall.yml", "名称: 随机墙\(random(3))\n站点地址: https://example.org/\n")
      return "edited the settings"
    case 8:
      try wall.write("Content/static/\(random(3)).txt", "\(random(100))")
      return "wrote a static file"
    case 9:
      try wall.write(
        "Templates/neutral.mustache", "{{<layout}}{{$main}}<h1>{{title}}</h1>\(random(9)){{/main}}{{/layout}}\n")
      return "wrote a template"
    case 10:
      guard let name = try? files.contentsOfDirectory(atPath: output + "/craftsmen").sorted().first else { return "-" }
      if random(2) == 0 {
        try files.removeItem(atPath: "\(output)/craftsmen/\(name)")
      } else {
        try Data("x".utf8).write(to: URL(filePath: "\(output)/craftsmen/\(name)"))
        // What was overwritten shows where there is something to publish.
        if trustsFiles, let stem = people.first(where: { !$0.hasSuffix("新") }) { try writeWords(stem) }
      }
      return "damaged the site's \(name)"
    case 11:
      day += 1
      return "let a day go by"
    case 13, 14, 15, 16:
      let stem = people[random(people.count)]
      guard !stem.hasSuffix("新") else { return "-" }
      try writeWords(stem)
      return "changed the words of \(stem)"
    case 12:
      try? files.removeItem(atPath: wall.folder.path + "/.craftwall")
      return "deleted the cache"
    case 17:
      guard hasSpare, let name = try? files.contentsOfDirectory(atPath: spare + "/craftsmen").sorted().first else {
        return "-"
      }
      if random(2) == 0 {
        try files.removeItem(atPath: "\(spare)/craftsmen/\(name)")
      } else {
        try Data("x".utf8).write(to: URL(filePath: "\(spare)/craftsmen/0\(name)"))
      }
      return "damaged the spare site"
    case 18 where random(3) == 0:
      let file = ["craftsmen/Thumbs.db", "static/desktop.ini", "~$wall.yml"][random(3)]
      try wall.write("Content/\(file)", "\(random(100))")
      return "a machine left \(file)"
    default:
      return "did nothing"
    }
  }

  private var spare: String { wall.folder.path + "/.craftwall/spare/site" }

  /// Whether a second tree of links lies in the cache.
  var hasSpare: Bool { FileManager.default.fileExists(atPath: spare) }

  func builder(clean: Bool) -> SiteBuilder {
    let root = wall.folder.path
    var options = BuildOptions(asOf: PartialDate(year: 2026, month: 5, day: 1 + day % 28), now: 0, jobs: 2)
    options.fewestFilesForSpare = fewestFilesForSpare
    options.fewestFilesTrusted = trustsFiles ? 0 : .max
    return SiteBuilder(
      folders: WallFolders(
        root: root, standardTemplates: Repository.templates, output: clean ? root + "/clean/Public" : nil,
        cache: clean ? root + "/clean/cache" : nil),
      options: options)
  }

  /// The files of the site and of one built from nothing.
  func contents() async throws -> (site: [String: Data], clean: [String: Data]) {
    let root = wall.folder.path
    try? FileManager.default.removeItem(atPath: root + "/clean")
    let report = try await builder(clean: true).build()
    func contents(_ path: String) throws -> [String: Data] {
      try BuiltSite(path: path, report: report, folder: wall.folder).contents()
    }
    return (try contents(root + "/Public"), try contents(root + "/clean/Public"))
  }
}
