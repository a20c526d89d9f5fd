import Foundation
import Testing

/// What happens around a build while it runs.
@Suite("A changing machine", .serialized)
struct SurroundingsTests {
  // MARK: The output

  @Test(
    "An output that is removed or replaced during the build is left as it then is",
    .enabled(if: Strace.isUsable, "needs strace and the right to trace"), arguments: ["syncfs", "renameat2"],
    [false, true])
  func outputTakenAway(at call: String, isReplaced: Bool) throws {
    let wall = try FaultWall(.exchange)
    let lane = Lane(scratch: wall.scratch, number: 0)
    try lane.reset()
    let run = try lane.build(holdingAt: call) {
      // The marker is the last that is staged.
      #expect(try lane.stagedFiles().contains(".craftwall-site"))
      try FileManager.default.removeItem(at: lane.output)
      if isReplaced { try wall.scratch.write("mine\n", to: "lane0/Public/mine.txt") }
    }
    #expect(run.status == 74)
    #expect(run.notes.hasPrefix("craftwall: "))
    #expect(try SiteState(lane.output).files.keys.sorted() == (isReplaced ? ["mine.txt"] : []))
    #expect(try FileManager.default.contentsOfDirectory(atPath: lane.place.path) == (isReplaced ? ["Public"] : []))

    if isReplaced { try FileManager.default.removeItem(at: lane.output) }
    try #require(try lane.buildUndisturbed().status == 0)
    #expect(try SiteState(lane.output) == wall.new.without(".htaccess"))
    #expect(try lane.leftovers() == [])
  }

  @Test(
    "An output that has become read-only stays as it is, and can be built again when it is not",
    .enabled(if: Mount.isPossible, "needs the right to mount"))
  func readOnly() throws {
    let scratch = try Scratch.wall()
    let disk = try Mount("size=4m")
    let output = disk.folder.url.appending(path: "site/Public")
    try FileManager.default.createDirectory(at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
    try #require(try build(scratch, to: output).status == 0)
    let before = try SiteState(output)
    try scratch.write("---\n姓名: 李四\n---\n", to: "Content/craftsmen/李四.md")
    try disk.remount("ro")
    let run = try build(scratch, to: output)
    #expect(run.status == 74)
    #expect(run.notes.contains("文件系统是只读的"))
    #expect(try SiteState(output) == before)
    try disk.remount("rw")
    #expect(try build(scratch, to: output).status == 0)
    #expect(try SiteState(output) != before)
    let place = output.deletingLastPathComponent()
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["Public"])
  }

  // MARK: Other builds

  @Test("Of ten builds at once each publishes or says that another does; the site is whole", arguments: 1...3)
  func tenBuilds(_ round: Int) throws {
    let scratch = try Scratch.wall()
    let output = scratch.url.appending(path: "site/Public")
    let alone = scratch.url.appending(path: "alone/Public")
    try #require(try build(scratch, to: alone).status == 0)
    let running = try (1...10).map { _ in try command(scratch, to: output).start() }
    let runs = try running.map { try $0.wait() }
    #expect(runs.contains { $0.status == 0 })
    for run in runs where run.status != 0 {
      #expect(run.status == 74)
      #expect(run.notes.contains("另一个构建正在进行"))
    }
    #expect(try SiteState(output) == SiteState(alone))
    let place = output.deletingLastPathComponent()
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["Public"])
  }

  @Test(
    "A build that meets another one says so and touches nothing",
    .enabled(if: Strace.isUsable, "needs strace and the right to trace"))
  func busy() throws {
    let wall = try FaultWall(.exchange)
    let lane = Lane(scratch: wall.scratch, number: 0)
    try lane.reset()
    var others: [Command.Run] = []
    let run = try lane.build(holdingAt: "syncfs") {
      for _ in 1...9 { others.append(try lane.buildUndisturbed()) }
      #expect(try SiteState(lane.output) == wall.old)
    }
    #expect(others.map(\.status) == Array(repeating: 74, count: 9))
    #expect(others.allSatisfy { $0.notes.contains("另一个构建正在进行") })
    #expect(run.status == 0)
    #expect(try SiteState(lane.output) == wall.new)
    #expect(try lane.leftovers() == [])
  }

  // MARK: The content

  @Test(
    "A profile that is deleted after it was listed is named, and nothing is published",
    .enabled(if: Strace.isUsable, "needs strace and the right to trace"))
  func profileDeleted() throws {
    let wall = try FaultWall(.exchange)
    let lane = Lane(scratch: wall.scratch, number: 0)
    let profile = try #require(wall.readings.first { $0.name == "openat" && $0.path?.hasSuffix("李四.md") == true })
    let run = try lane.build(meeting: .absent, at: profile, below: wall.sources)
    #expect(run.status == 1)
    #expect(run.report.contains("Content/craftsmen/李四.md:1:1: 错误[unreadable-file] 读不了这个文件:文件或文件夹不存在"))
    #expect(run.report.contains("构建期间"))
    #expect(try SiteState(lane.output) == wall.old)
  }

  @Test(
    "A copied file that is deleted after it was listed is named, and nothing is published",
    .enabled(if: Strace.isUsable, "needs strace and the right to trace"))
  func copiedFileDeleted() throws {
    let wall = try FaultWall(.exchange)
    let lane = Lane(scratch: wall.scratch, number: 0)
    let file = try #require(wall.readings.first { $0.name == "openat" && $0.path?.hasSuffix("changed.txt") == true })
    let run = try lane.build(meeting: .absent, at: file, below: wall.sources)
    #expect(run.status == 74)
    #expect(run.notes.contains("changed.txt”失败:文件或文件夹不存在"))
    #expect(try SiteState(lane.output) == wall.old)
    #expect(try lane.leftovers() == [])
  }

  // MARK: Clock and locale

  @Test("Any day, time zone and locale builds, and the latter two change no byte")
  func clockAndLocale() throws {
    let scratch = try Scratch.wall()
    let usual = scratch.url.appending(path: "usual/Public")
    for day in ["1000-01-01", "9999-12-31", "2024-02-29", "2026-05-01"] {
      let run = try build(scratch, to: usual, asOf: day)
      #expect([0, 64].contains(run.status), "\(day): \(run.report)\(run.notes)")
    }
    for (number, zone) in ["", "Nowhere/Nothing", ":/etc/passwd", "XYZ+99:99", "UTC-14", "../../etc"].enumerated() {
      let output = scratch.url.appending(path: "odd\(number)/Public")
      let run = try build(
        scratch, to: output, ["TZ": zone, "LC_ALL": zone, "LANG": "tlh_KX.EBCDIC", "LC_NUMERIC": "de_DE.UTF-8"])
      #expect(run.status == 0)
      #expect(try SiteState(output) == SiteState(usual))
    }
  }

  // MARK: Steps

  private func build(
    _ scratch: Scratch, to output: URL, _ environment: [String: String] = [:], asOf day: String = "2026-05-01"
  ) throws -> Command.Run {
    try command(scratch, to: output, environment, asOf: day).run()
  }

  private func command(
    _ scratch: Scratch, to output: URL, _ environment: [String: String] = [:], asOf day: String = "2026-05-01"
  ) -> Command {
    Command(
      program: Command.craftwall,
      arguments: ["build", "--root", scratch.url.path, "--as-of", day, "--output", output.path],
      environment: environment)
  }
}
