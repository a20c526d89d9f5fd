import Foundation
import FrontMatter
import Glibc
import Testing

@testable import WallSite

/// The second tree of links that an amendment leaves in the cache, for the next one to put its few files into.
@Suite("A spare site")
struct SpareSiteTests {
  private static let cache = "/.craftwall"
  private static let spare = "/.craftwall/spare"

  let wall: FixtureWall

  init() throws {
    wall = try FixtureWall()
    for name in ["张伟", "李强"] { try wall.craftsman(name, "单位: 甲公司\n", body: "正文。") }
    try wall.studio("甲工作室", "领衔人: 张伟\n", body: "正文。")
  }

  /// Changes somebody's words.
  private func say(_ words: String, _ fields: String = "") throws {
    try wall.craftsman("张伟", "单位: 甲公司\n" + fields, body: words)
  }

  /// Builds, leaving a spare site where that is possible, and compares the site with one that is built from nothing.
  @discardableResult
  private func build(
    cache: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> BuildReport {
    usleep(60_000)
    let report = try await wall.builderWithSpare(cache: cache).build()
    try #require(report.publication != nil, sourceLocation: sourceLocation)
    let clean = wall.folder.path + "/clean"
    let expected = try await wall.builderWithSpare(output: clean + "/Public", cache: clean + "/cache").build()
    let site = BuiltSite(path: path("/Public"), report: report, folder: wall.folder)
    let other = BuiltSite(path: clean + "/Public", report: expected, folder: wall.folder)
    #expect(try site.contents().filter { !$0.key.hasPrefix(".") } == other.contents(), sourceLocation: sourceLocation)
    try FileManager.default.removeItem(atPath: clean)
    #expect(try leftovers() == [], sourceLocation: sourceLocation)
    return report
  }

  /// Builds, which must be an amendment.
  private func amend(
    _ words: String, cache: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try say(words)
    let report = try await build(cache: cache, sourceLocation: sourceLocation)
    #expect(isAmendment(report), sourceLocation: sourceLocation)
  }

  private func isAmendment(_ report: BuildReport) -> Bool {
    !report.isRemembered && !report.timings.seconds.contains { $0.phase == .plan }
  }

  private func path(_ place: String) -> String { wall.folder.path + place }

  private func status(_ place: String) throws -> stat {
    var status = stat()
    try #require(lstat(path(place), &status) == 0, "\(place)")
    return status
  }

  private func exists(_ place: String) -> Bool {
    var status = stat()
    return lstat(path(place), &status) == 0
  }

  /// What lies in the wall's folder besides what belongs there.
  private func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: wall.folder.path)
      .filter { ![".craftwall", "Content", "Public", "cache", "clean"].contains($0) }
  }

  @Test("The first build leaves one, and so does each amendment, which takes the one before")
  func adopted() async throws {
    try await build()
    for round in 1...4 {
      let (spare, site) = (try status(Self.spare + "/site"), try status("/Public"))
      #expect(try status(Self.spare).st_mode & 0o777 == 0o700)
      let page = try status("/Public/index.html")
      #expect(page.st_nlink == 2)
      #expect(try status(Self.spare + "/site/index.html").st_ino == page.st_ino)
      #expect(try status(Self.spare + "/site/404.html").st_nlink == 2)
      try await amend("第\(round)次。")
      #expect(try status("/Public").st_ino == spare.st_ino)
      #expect(try status(Self.spare + "/site").st_ino == site.st_ino)
    }
    #expect(try await wall.builderWithSpare().build().isRemembered)
  }

  @Test("One in which a name or a folder is another is deleted, and another is left")
  func damaged() async throws {
    try await build()
    try await amend("第零次。")
    let site = path(Self.spare + "/site")
    let deeds: [() throws -> Void] = [
      { try Data("x".utf8).write(to: URL(filePath: site + "/stranger.html")) },
      { try Data("x".utf8).write(to: URL(filePath: site + "/craftsmen/stranger.html")) },
      { try FileManager.default.createDirectory(atPath: site + "/empty", withIntermediateDirectories: false) },
      { #expect(chmod(site + "/craftsmen", 0o777) == 0) },
      { #expect(rename(site, site + "-not") == 0) },
    ]
    for (number, deed) in deeds.enumerated() {
      try deed()
      // What it holds is compared.
      try await amend("第\(number + 1)次。")
      try await amend("又一次,第\(number + 1)。")
      #expect(try status("/Public/craftsmen").st_mode & 0o777 == 0o755, "deed \(number)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: path(Self.spare)).count == 2, "deed \(number)")
    }
  }

  @Test("Where a file of the site has lost a name or got one, nothing of either tree is trusted")
  func lostNames() async throws {
    let site = path(Self.spare + "/site")
    let deeds: [() throws -> Void] = [
      { try FileManager.default.removeItem(atPath: site + "/index.html") },
      { try FileManager.default.removeItem(atPath: site + "/craftsmen") },
      { try FileManager.default.removeItem(atPath: site) },
      { #expect(rename(site + "/404.html", site + "/405.html") == 0) },
      {
        #expect(unlink(site + "/404.html") == 0)
        try Data("x".utf8).write(to: URL(filePath: site + "/404.html"))
      },
    ]
    try await build()
    for (number, deed) in deeds.enumerated() {
      try await amend("第\(number)次。")
      try deed()
      try say("又一次,第\(number)。")
      #expect(try await !isAmendment(build()), "deed \(number)")
      #expect(!exists(Self.spare), "deed \(number)")
    }
  }

  @Test("A whole build that leaves all names as they are puts the old site away")
  func wholeBuild() async throws {
    try await build()
    for round in 1...3 {
      let site = try status("/Public")
      // A source is more than words.
      try say("第\(round)次。", "来源: 第\(round)份\n")
      #expect(try await !isAmendment(build()))
      #expect(try status(Self.spare + "/site").st_ino == site.st_ino)
      try say("又一次,第\(round)。", "来源: 第\(round)份\n")
      #expect(try await isAmendment(build()))
      #expect(try status("/Public").st_ino == site.st_ino)
    }
    #expect(try await wall.builderWithSpare().build().isRemembered)
  }

  @Test("An amendment leaves one where no build before it has")
  func left() async throws {
    usleep(60_000)
    _ = try await wall.builder().build()
    #expect(!exists(Self.spare))
    try await amend("第一次。")
    let spare = try status(Self.spare + "/site")
    try await amend("第二次。")
    #expect(try status("/Public").st_ino == spare.st_ino)
  }

  @Test("What bears its name and not its marker is left alone", arguments: ["folder", "file", "link"])
  func foreign(kind: String) async throws {
    usleep(60_000)
    _ = try await wall.builder().build()
    switch kind {
    case "folder": try wall.write(".craftwall/spare/site/notes.txt", "theirs")
    case "file": try wall.write(".craftwall/spare", "theirs")
    default:
      try wall.write("theirs/site/notes.txt", "theirs")
      try FileManager.default.createSymbolicLink(atPath: path(Self.spare), withDestinationPath: path("/theirs"))
    }
    let before = try status(Self.spare)
    func amend(_ words: String) async throws {
      try say(words)
      usleep(60_000)
      #expect(isAmendment(try await wall.builderWithSpare().build()))
    }
    try await amend("第一次。")
    try await amend("第二次。")
    try wall.craftsman("王芳", "单位: 甲公司\n")
    usleep(60_000)
    #expect(!isAmendment(try await wall.builderWithSpare().build()))
    #expect(try status(Self.spare).st_ino == before.st_ino)
    if kind == "folder" {
      #expect(try String(contentsOfFile: path(Self.spare + "/site/notes.txt"), encoding: .utf8) == "theirs")
    }
  }

  @Test("A whole build with other names deletes it, and so does an amendment of a smaller site")
  func deleted() async throws {
    try await build()
    try await amend("第一次。")
    #expect(exists(Self.spare))
    try wall.craftsman("王芳", "单位: 甲公司\n")
    #expect(try await !isAmendment(build()))
    #expect(!exists(Self.spare))
    try await amend("第二次。")
    #expect(exists(Self.spare))
    try say("第三次。")
    usleep(60_000)
    // Fewer files than are worth one.
    #expect(isAmendment(try await wall.builder().build()))
    #expect(!exists(Self.spare))
    try await amend("第四次。")
  }

  @Test("Where nothing has to be written it stays, and is still good")
  func putBack() async throws {
    try await build()
    try await amend("第一次。")
    let spare = try status(Self.spare + "/site").st_ino
    // The file is saved again as it was.
    try say("第一次。")
    let report = try await build()
    #expect(isAmendment(report) && report.publication?.mode == .nothingChanged)
    #expect(try status(Self.spare + "/site").st_ino == spare)
    try await amend("第二次。")
    #expect(try status("/Public").st_ino == spare)
  }

  @Test("Dot-files at the site's root are carried over, new ones and changed ones")
  func dotFiles() async throws {
    try await build()
    try await amend("第一次。")
    for (number, text) in ["theirs", "another"].enumerated() {
      try wall.write("Public/.htaccess", text)
      try say("又一次,第\(number)。")
      try await build()
      #expect(try String(contentsOfFile: path("/Public/.htaccess"), encoding: .utf8) == text)
      try await amend("再一次,第\(number)。")
      try await amend("还有一次,第\(number)。")
      #expect(try String(contentsOfFile: path("/Public/.htaccess"), encoding: .utf8) == text)
    }
    try FileManager.default.removeItem(atPath: path("/Public/.htaccess"))
    try say("没有了。")
    try await build()
    try await amend("还是没有。")
    #expect(!exists("/Public/.htaccess"))
  }

  @Test("Where files are replaced one by one it is deleted")
  func inPlace() async throws {
    try await build()
    try await amend("第一次。")
    try wall.write("Public/.git/HEAD", "ref: refs/heads/main\n")
    try say("第二次。")
    usleep(60_000)
    _ = try await wall.builderWithSpare().build()
    #expect(!exists(Self.spare))
    try say("第三次。")
    usleep(60_000)
    let report = try await wall.builderWithSpare().build()
    #expect(report.publication?.mode.isInPlace == true)
    #expect(!exists(Self.spare))
    #expect(try leftovers() == [])
  }

  @Test("What somebody does to the site is made good with it, too")
  func touchedSite() async throws {
    try await build()
    let deeds: [() throws -> Void] = [
      { try FileManager.default.removeItem(atPath: path("/Public/404.html")) },
      { try Data("x".utf8).write(to: URL(filePath: path("/Public/404.html"))) },
      { try Data("x".utf8).write(to: URL(filePath: path("/Public/stranger.html"))) },
      {
        // One file with two names: the change is in both trees.
        let file = open(path(Self.spare + "/site/index.html"), O_WRONLY)
        #expect(write(file, "x", 1) == 1 && close(file) == 0)
      },
      { try FileManager.default.removeItem(atPath: path("/Public")) },
    ]
    for (number, deed) in deeds.enumerated() {
      try await amend("第\(number)次。")
      try await amend("又一次,第\(number)。")
      try deed()
      try say("还有一次,第\(number)。")
      try await build()
    }
  }

  @Test("Two outputs that share a cache do not take each other's")
  func otherOutput() async throws {
    try await build()
    try await amend("第一次。")
    let other = path("/clean/Public")
    usleep(60_000)
    let mine = try status(Self.spare + "/site").st_ino
    _ = try await wall.builderWithSpare(output: other).build()
    #expect(try status(Self.spare + "/site").st_ino != mine)
    try say("第二次。")
    usleep(60_000)
    #expect(isAmendment(try await wall.builderWithSpare(output: other).build()))
    #expect(exists(Self.spare))
    try await build()
    #expect(!exists(Self.spare))
    try await amend("第三次。")
  }

  /// A folder that any Linux has, on another file system than temporary files, as a rule.
  private static let elsewhere = "/dev/shm"

  private static var hasOtherFileSystem: Bool {
    var (here, there) = (stat(), stat())
    return lstat(NSTemporaryDirectory(), &here) == 0 && lstat(elsewhere, &there) == 0 && here.st_dev != there.st_dev
  }

  @Test(
    "In a cache on another file system none is left",
    .enabled(if: hasOtherFileSystem, "\(elsewhere) is on the file system of temporary files"))
  func otherFileSystem() async throws {
    let cache = Self.elsewhere + "/craftwall-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: cache) }
    try await build(cache: cache)
    try await amend("第一次。", cache: cache)
    try await amend("第二次。", cache: cache)
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache) == ["last-build"])
  }
}

extension PublicationSummary.Mode {
  fileprivate var isInPlace: Bool {
    if case .inPlace = self { return true }
    return false
  }
}
