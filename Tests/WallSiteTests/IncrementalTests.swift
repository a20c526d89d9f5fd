import Foundation
import FrontMatter
import Glibc
import Testing

@testable import WallSite

@Suite("A build that follows another")
struct IncrementalTests {
  /// Longer than a file has to be left alone before a build trusts its times.
  private static func settle() { usleep(60_000) }

  private func rememberedWall() async throws -> FixtureWall {
    let wall = try FixtureWall()
    try wall.craftsman("张伟", "单位：甲公司", body: "正文**。")
    Self.settle()
    let report = try await wall.builder().build()
    #expect(!report.isRemembered)
    return wall
  }

  @Test("Where nothing has changed the last build's word is repeated, warnings and all")
  func nothingChanged() async throws {
    let wall = try await rememberedWall()
    let clean = try await wall.build(drafts: true).report
    Self.settle()
    let first = try await wall.builder().build()
    let second = try await wall.builder(jobs: 1).build()
    #expect(!first.isRemembered)
    #expect(second.isRemembered)
    #expect(second.warnings > 0)
    #expect(second.diagnostics == first.diagnostics)
    #expect(second.diagnostics == clean.diagnostics)
    #expect(second.pages == first.pages)
    #expect(second.publication?.mode == .nothingChanged)
    #expect(second.publication?.files == first.publication?.files)
  }

  @Test("Another day, another option or another program's templates is another build")
  func otherOptions() async throws {
    let wall = try await rememberedWall()
    #expect(try await wall.builder().build().isRemembered)
    #expect(try await !wall.builder(drafts: true).build().isRemembered)
    #expect(try await !wall.builder(baseURL: "https://example.org/").build().isRemembered)
    #expect(try await !wall.builder().build().isRemembered)
    #expect(try await wall.builder().build().isRemembered)
    let nextDay = BuildOptions(asOf: PartialDate(year: 2026, month: 5, day: 2), now: 0)
    #expect(try await !SiteBuilder(folders: wall.folders(), options: nextDay).build().isRemembered)
  }

  @Test("Today is the day in the wall's time zone")
  func today() async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n时区: Asia/Shanghai\n")
    Self.settle()
    func build(_ now: Int) async throws -> Bool {
      try await SiteBuilder(folders: wall.folders(), options: BuildOptions(now: now)).build().isRemembered
    }
    // 23:59:59 and midnight of the next day in Shanghai.
    #expect(try await !build(1_767_196_799))
    #expect(try await build(1_767_196_799))
    #expect(try await !build(1_767_196_800))
  }

  @Test("What somebody did to the site is made good")
  func tamperedSite() async throws {
    let wall = try await rememberedWall()
    let site = try await wall.build()
    let contents = try site.contents()
    for deed in [
      { try FileManager.default.removeItem(atPath: site.path + "/index.html") },
      { try Data("x".utf8).write(to: URL(filePath: site.path + "/404.html")) },
      { try Data("x".utf8).write(to: URL(filePath: site.path + "/stranger.html")) },
      { try FileManager.default.createDirectory(atPath: site.path + "/empty", withIntermediateDirectories: false) },
      { try FileManager.default.removeItem(atPath: site.path) },
    ] {
      _ = try await wall.builder().build()
      try deed()
      let report = try await wall.builder().build()
      #expect(!report.isRemembered)
      #expect(try site.contents() == contents)
    }
  }

  @Test("What was changed in a file of the site behind its times is made good", arguments: [false, true])
  func forgedTimes(afterAmendment: Bool) async throws {
    let wall = try FixtureWall()
    try wall.craftsman("张伟", "单位: 甲公司\n", body: "正文。")
    Self.settle()
    _ = try await wall.builder().build()
    if afterAmendment {
      try wall.craftsman("张伟", "单位: 甲公司\n", body: "另一篇。")
      Self.settle()
      let report = try await wall.builder().build()
      #expect(!report.isRemembered && !report.timings.seconds.contains { $0.phase == .plan })
    }
    let site = try await wall.build()
    let contents = try site.contents()
    Self.settle()
    // A page that an amendment keeps.
    let file = open(site.path + "/index.html", O_WRONLY)
    defer { close(file) }
    var status = stat()
    #expect(fstat(file, &status) == 0 && pwrite(file, "x", 1, status.st_size / 2) == 1)
    #expect(futimens(file, [status.st_atim, status.st_mtim]) == 0)
    Self.settle()
    let report = try await wall.builder().build()
    #expect(!report.isRemembered)
    #expect(try site.contents() == contents)
  }

  @Test("A build that wrote some files and kept others is remembered as it left them")
  func partlyWritten() async throws {
    let wall = try await rememberedWall()
    try wall.craftsman("李强", "单位：乙公司", body: "正文。")
    Self.settle()
    let second = try await wall.builder().build()
    #expect((second.publication?.written ?? 0) > 0 && (second.publication?.unchanged ?? 0) > 0)
    #expect(try await wall.builder().build().isRemembered)
  }

  @Test("A cache that was cut off or changed is no worse than none")
  func brokenCache() async throws {
    let wall = try await rememberedWall()
    #expect(try await wall.builder().build().isRemembered)
    let file = URL(filePath: wall.folder.path + "/.craftwall/last-build")
    let bytes = try Data(contentsOf: file)
    let cache = BuildCache(folders: wall.folders(), options: wall.builder().options)
    let lengths = Set(stride(from: 0, to: bytes.count, by: 5)).union(max(0, bytes.count - 400)..<bytes.count)
    for length in lengths.sorted() {
      try bytes.prefix(length).write(to: file)
      #expect(await cache.look().remembered == nil, "\(length) bytes")
    }
    // A count far beyond the end, at any place.
    for start in stride(from: 0, to: bytes.count - 8, by: 8) {
      var broken = bytes
      broken.replaceSubrange(start..<start + 8, with: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F])
      try broken.write(to: file)
      _ = await cache.look()
    }
    #expect(try await wall.builder().build().publication?.mode == .nothingChanged)
    #expect(try await wall.builder().build().isRemembered)
  }

  @Test("What a killed build began to remember is deleted by the next, and nothing else")
  func abandonedCache() async throws {
    let wall = try await rememberedWall()
    let (dead, alive, other) = ("last-build-\(pid_t.max)", "last-build-1", "last-build-notes")
    for name in [dead, alive, other] { try wall.write(".craftwall/\(name)", "cut o") }
    try wall.craftsman("张伟", body: "另一篇。")
    Self.settle()
    _ = try await wall.builder().build()
    let left = try FileManager.default.contentsOfDirectory(atPath: wall.folder.path + "/.craftwall")
    #expect(Set(left) == ["last-build", alive, other])
  }

  @Test("Where nothing can be remembered, every build does all of its work")
  func noCache() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("张伟")
    try wall.write(".craftwall", "not a folder")
    Self.settle()
    #expect(try await wall.builder().build().publication?.mode == .exchanged)
    let report = try await wall.builder().build()
    #expect(!report.isRemembered)
    #expect(report.publication?.mode == .nothingChanged)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: wall.folder.path).sorted() == [
        ".craftwall", "Content", "Public",
      ])
  }

  @Test("A file that is being edited just now is not trusted")
  func recentEdit() async throws {
    let wall = try await rememberedWall()
    func snapshot(_ now: Int?, jobs: Int = 2) async -> TreeSnapshot {
      var snapshot = TreeSnapshot(now: now)
      await snapshot.add(folder: wall.folder.path + "/Content", jobs: jobs)
      return snapshot
    }
    let now = TreeSnapshot.currentTime()
    #expect(await snapshot(now).isReliable)
    #expect(await snapshot(now, jobs: 1).bytes == snapshot(now, jobs: 3).bytes)
    try wall.craftsman("李强")
    let edited = TreeSnapshot.currentTime()
    #expect(await !snapshot(now).isReliable)
    #expect(await !snapshot(edited).isReliable)
    try FileManager.default.createSymbolicLink(
      atPath: wall.folder.path + "/Content/craftsmen/王五.md", withDestinationPath: "李强.md")
    #expect(await !snapshot(nil).isReliable)
  }

  // MARK: Large sites

  /// A wall whose site a build has published, as if it were a large one, and what is in it.
  private func largeSite() async throws -> (wall: FixtureWall, site: BuiltSite, contents: [String: Data]) {
    let wall = try FixtureWall()
    try wall.craftsman("张伟", "单位: 甲公司\n", body: "正文。")
    try wall.craftsman("李强", "单位: 甲公司\n", body: "正文。")
    Self.settle()
    let report = try await wall.builderOfLargeSite().build()
    let site = BuiltSite(path: wall.folder.path + "/Public", report: report, folder: wall.folder)
    let contents = try site.contents()
    Self.settle()
    #expect(try await wall.builderOfLargeSite().build().isRemembered)
    return (wall, site, contents)
  }

  private func overwrite(_ file: String) throws {
    let file = open(file, O_WRONLY)
    #expect(pwrite(file, "x", 1, 100) == 1 && close(file) == 0)
    Self.settle()
  }

  @Test("In a large site files that came, went or were replaced are made good at once")
  func namesInLargeSite() async throws {
    let (wall, site, contents) = try await largeSite()
    let files = FileManager.default
    let deeds: [() throws -> Void] = [
      { try files.removeItem(atPath: site.path + "/craftsmen/zhang-wei.html") },
      { try Data("x".utf8).write(to: URL(filePath: site.path + "/craftsmen/stranger.html")) },
      { try Data("x".utf8).write(to: URL(filePath: site.path + "/index.html"), options: .atomic) },
      { #expect(rename(site.path + "/404.html", site.path + "/405.html") == 0) },
      { #expect(chmod(site.path + "/data", 0o777) == 0) },
      { try files.removeItem(atPath: site.path) },
    ]
    for (number, deed) in deeds.enumerated() {
      try deed()
      Self.settle()
      #expect(try await !wall.builderOfLargeSite().build().isRemembered, "deed \(number)")
      #expect(try site.contents() == contents, "deed \(number)")
      Self.settle()
      #expect(try await wall.builderOfLargeSite().build().isRemembered, "deed \(number)")
    }
  }

  @Test("In a large site what was overwritten is made good by a build that has something to publish, or on another day")
  func bytesInLargeSite() async throws {
    let (wall, site, contents) = try await largeSite()
    try overwrite(site.path + "/index.html")
    #expect(try await wall.builderOfLargeSite().build().isRemembered)
    #expect(try site.contents() != contents)
    try wall.craftsman("张伟", "单位: 甲公司\n", body: "另一篇。")
    Self.settle()
    let report = try await wall.builderOfLargeSite().build()
    // More than the words is to be published.
    #expect(report.timings.seconds.contains { $0.phase == .plan })
    #expect(try site.contents()["index.html"] == contents["index.html"])
    Self.settle()
    try overwrite(site.path + "/index.html")
    #expect(try await !wall.builderOfLargeSite(asOf: .epoch).build().isRemembered)
    let found = try site.contents()
    try FileManager.default.removeItem(atPath: site.path)
    _ = try await wall.builderOfLargeSite(asOf: .epoch).build()
    #expect(try site.contents() == found)
  }

  @Test("In a large site words alone are amended")
  func wordsInLargeSite() async throws {
    let (wall, site, _) = try await largeSite()
    for round in 1...3 {
      try wall.craftsman("张伟", "单位: 甲公司\n", body: "第\(round)篇。")
      Self.settle()
      let report = try await wall.builderOfLargeSite().build()
      #expect(!report.timings.seconds.contains { $0.phase == .plan })
      #expect(try site.text("craftsmen/zhang-wei.html").contains("第\(round)篇。"))
      Self.settle()
      #expect(try await wall.builderOfLargeSite().build().isRemembered)
    }
  }

  @Test("After any steps in any order the site is that of a clean build", arguments: 1...8)
  func randomSteps(seed: UInt64) async throws {
    let keepsSpare = seed != 4
    let walk = try RandomWalk(seed: seed, fewestFilesForSpare: keepsSpare ? 0 : .max, trustsFiles: seed > 6)
    var (remembered, amended, exchanged, left) = (0, 0, 0, 0)
    for step in 1...50 {
      let deed = try walk.step()
      // What has just been written is not trusted: half of the walks wait every time, so that words can be amended.
      if seed % 2 == 0 || step % 5 == 0 { Self.settle() }
      let hadSpare = walk.hasSpare
      let report = try await walk.builder(clean: false).build()
      if report.isRemembered {
        remembered += 1
      } else if !report.timings.seconds.contains(where: { $0.phase == .plan }) {
        amended += 1
        if hadSpare, report.publication?.mode == .exchanged { exchanged += 1 }
      } else if walk.hasSpare {
        left += 1
      }
      #expect(keepsSpare || !walk.hasSpare, "step \(step): \(deed)")
      let (site, clean) = try await walk.contents()
      #expect(site.keys.sorted() == clean.keys.sorted(), "step \(step): \(deed)")
      #expect(site.filter { clean[$0.key] != $0.value }.keys.sorted() == [], "step \(step): \(deed)")
    }
    #expect(remembered > 0)
    if seed % 2 == 0 { #expect(amended > 0) }
    if seed % 2 == 0, keepsSpare { #expect(exchanged > 0) }
    #expect(left > 0 || !keepsSpare)
  }
}
