import Foundation

/// A small wall before and after a change that touches every kind of file: pages and copied files that stay, change,
/// come and go, and folders that come and go.
final class FaultWall: Sendable {
  enum Path: String, Sendable {
    /// The new site takes the old one's place in one step.
    case exchange
    /// The output holds a folder that is not the program's: files are replaced one by one.
    case inPlace = "in place"
    /// There is no output yet.
    case first
    /// The same, and a second tree of links is left for the next build.
    case firstLeavingSpare = "first leaving a spare site"
    /// Words alone have changed, and are put where the old ones stand.
    case amendment
    /// The same, file by file.
    case amendmentInPlace = "amendment in place"
    /// The same, and a second tree of links is left for the next one.
    case amendmentLeavingSpare = "amendment leaving a spare site"
    /// The same, with the tree that another one has left.
    case amendmentWithSpare = "amendment with a spare site"

    var isFirst: Bool { self == .first || self == .firstLeavingSpare }
    var isAmendment: Bool {
      switch self {
      case .amendment, .amendmentInPlace, .amendmentLeavingSpare, .amendmentWithSpare: true
      case .exchange, .inPlace, .first, .firstLeavingSpare: false
      }
    }
    var keepsSpare: Bool {
      self == .firstLeavingSpare || self == .amendmentLeavingSpare || self == .amendmentWithSpare
    }
    /// Whether builds remember each other.
    var hasCache: Bool { isAmendment || keepsSpare }
    var isInPlace: Bool { self == .inPlace || self == .amendmentInPlace }
  }

  let path: Path
  let scratch: Scratch
  /// The site as it is before each build.
  let old: SiteState
  /// The site as a build of the changed wall leaves it.
  let new: SiteState
  /// The system calls of that build that touch the output or what lies beside it.
  let calls: [SystemCall]
  /// The system calls of that build that touch the content and the wall's own templates, but for those on files and
  /// folders that are all alike.
  let readings: [SystemCall]

  init(_ path: Path) throws {
    self.path = path
    scratch = try Scratch()
    if path.isAmendment { try FaultWall.writeWords(to: scratch) } else { try FaultWall.write(to: scratch) }
    let before = Lane(scratch: scratch, number: 0, path: path)
    let template = scratch.url.appending(path: "old/Public")
    try FileManager.default.createDirectory(
      at: template.deletingLastPathComponent(), withIntermediateDirectories: true)
    if !path.isFirst {
      let first = try Command(
        program: Command.craftwall,
        arguments: FaultWall.build("before", of: scratch, to: template)
      ).run()
      guard first.status == 0 else { throw Failed(notes: first.report + first.notes) }
      try scratch.write("Deny from none\n", to: "old/Public/.htaccess")
    }
    if path.isInPlace { try scratch.write("ref: refs/heads/main\n", to: "old/Public/.git/HEAD") }
    old = try SiteState(template)

    // A build remembers nothing that was written just now, and so makes fewer calls than those after it.
    if path.hasCache, !path.isAmendment { try before.waitUntilTrusted(FaultWall.sources(of: scratch)) }
    calls = try FaultWall.calls(of: before)
    guard !path.isAmendment else {
      new = try FaultWall.cleanlyBuilt(in: scratch)
      readings = []
      let amended = try SiteState(before.output)
      guard amended == new else { throw Failed(notes: "The amendment is not as good as a whole build.") }
      return
    }
    new = try SiteState(before.output)
    readings = try SystemCall.callsByPath(in: before.log, touching: FaultWall.sources(of: scratch))
      .filter { $0.path?.contains(/photos\/|草稿[2-9]|草稿1./) == false }
  }

  /// A place for builds of the changed wall.
  func lane(_ number: Int) -> Lane { Lane(scratch: scratch, number: number, path: path) }

  /// What the changed wall is made from.
  var sources: URL { FaultWall.sources(of: scratch) }

  private static func sources(of scratch: Scratch) -> URL { scratch.url.appending(path: "after") }

  /// Builds until one thread does all of the publication's work: on a busy machine another one takes over now and then.
  private static func calls(of lane: Lane) throws -> [SystemCall] {
    var attempts = 0
    while true {
      try lane.reset()
      let run = try lane.build(options: [])
      guard run.status == 0, !lane.path.isAmendment || Lane.isAmendment(run) else {
        throw Failed(notes: run.report + run.notes)
      }
      guard !lane.path.hasCache || FileManager.default.fileExists(atPath: lane.lastBuild.path) else {
        throw Failed(notes: "The build whose calls are counted is not remembered.")
      }
      attempts += 1
      do {
        return try SystemCall.calls(
          in: lane.log, touching: lane.place, lasting: [lane.output, lane.lastBuild, lane.spare])
      } catch let error as SystemCall.Uncountable {
        if attempts == 40 { throw error }
      }
    }
  }

  struct Failed: Error {
    let notes: String
  }

  /// The site of the changed wall, as a build makes it that knows of none before.
  private static func cleanlyBuilt(in scratch: Scratch) throws -> SiteState {
    let place = scratch.url.appending(path: "clean")
    try FileManager.default.copyItem(at: scratch.url.appending(path: "old"), to: place)
    let output = place.appending(path: "Public")
    let run = try Command(program: Command.craftwall, arguments: build("after", of: scratch, to: output)).run()
    guard run.status == 0 else { throw Failed(notes: run.report + run.notes) }
    return try SiteState(output)
  }

  /// The options of a build of a wall.
  ///
  /// - Parameter cache: Where left out, nothing can be remembered from one build to the next: whether it is depends on how
  ///   long ago a file was written, and every build must make the same calls.
  static func build(_ wall: String, of scratch: Scratch, to output: URL, cache: String = "/dev/null") -> [String] {
    [
      "build", "--root", scratch.url.appending(path: wall).path, "--jobs", "1", "--as-of", "2026-05-01", "--output",
      output.path, "--cache", cache, "--timings",
    ]
  }

  /// The profile whose words change, from the wall's folder.
  static let words = "Content/craftsmen/聂轰.md"

  /// Walls that differ in somebody's words, and in when they were written, alone.
  private static func writeWords(to scratch: Scratch) throws {
    for (wall, year, summary, body) in [
      ("before", 2010, "焊工。", "焊了十年。"), ("between", 2015, "技师。", "焊了十五年。"),
      ("after", 2020, "高级技师。", "焊了二十年,还在焊。"),
    ] {
      try scratch.write("名称: 测试墙\n站点地址: https://example.org/\n", to: "\(wall)/Content/wall.yml")
      try scratch.write(
        "---\n姓名: 聂轰\n摘要: \(summary)\n更新: \(year)-05-01\n---\n\(body)\n", to: "\(wall)/\(words)")
      try scratch.write("---\n姓名: 张三\n---\n车工。\n", to: "\(wall)/Content/craftsmen/张三.md")
      try scratch.write("same\n", to: "\(wall)/Content/static/same.txt")
      try writeFolders(to: scratch, wall)
    }
  }

  /// Folders that are only opened: then the thread that publishes has made more calls than the one that starts the program.
  private static func writeFolders(to scratch: Scratch, _ wall: String) throws {
    for number in 1...140 {
      try FileManager.default.createDirectory(
        at: scratch.url.appending(path: "\(wall)/Content/photos/\(number)"), withIntermediateDirectories: true)
    }
  }

  private static func write(to scratch: Scratch) throws {
    for (wall, text) in [("before", "焊工。\n"), ("after", "焊工,二十年。\n")] {
      try scratch.write("名称: 测试墙\n", to: "\(wall)/Content/wall.yml")
      try scratch.write("---\n姓名: 聂轰\n---\n\(text)", to: "\(wall)/Content/craftsmen/聂轰.md")
      try scratch.write("same\n", to: "\(wall)/Content/static/same.txt")
      try scratch.write(text, to: "\(wall)/Content/static/changed.txt")
      // Drafts are read but not published: another reason for which the thread that publishes has made more calls.
      for number in 1...24 {
        try scratch.write("---\n姓名: 草稿\(number)\n展示状态: 草稿\n---\n", to: "\(wall)/Content/craftsmen/草稿\(number).md")
      }
      try writeFolders(to: scratch, wall)
    }
    try scratch.write("---\n姓名: 张三\n---\n", to: "before/Content/craftsmen/张三.md")
    try scratch.write("gone\n", to: "before/Content/static/gone/file.txt")
    try scratch.write("---\n姓名: 李四\n---\n", to: "after/Content/craftsmen/李四.md")
    try scratch.write("fresh\n", to: "after/Content/static/fresh/file.txt")
    try scratch.write("文字:\n  backToWall: 回首页去\n", to: "after/Templates/strings.yml")
    try scratch.write("body{}\n", to: "after/Templates/assets/craftwall.css")
    try scratch.write(
      "{{<layout}}{{$main}}<h1>{{title}}!</h1>{{> own}}{{/main}}{{/layout}}\n", to: "after/Templates/404.mustache")
    try scratch.write("<p>{{title}}</p>\n", to: "after/Templates/partials/own.mustache")
  }
}
