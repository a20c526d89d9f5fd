import Foundation
import Glibc
import Testing

@testable import WallSite

/// A publication of a few files into a site that otherwise stays.
@Suite struct KeepRestTests {
  let scratch: Scratch
  let wall = ["index.html": "wall", "craftsmen/nie-hong.html": "聂轰", "data/craftsmen.json": "{}", "a/b/c.html": "c"]

  init() throws {
    scratch = try Scratch()
    try scratch.publish(wall)
  }

  private func publish(_ files: [String: String]) async throws -> PublicationSummary {
    let publication = try scratch.publication()
    for (path, text) in files { try publication.put(path, Array(text.utf8)) }
    try await publication.keepRest(jobs: 2)
    return try publication.commit()
  }

  @Test func whatWasNotPutStays() async throws {
    let kept = try scratch.status("Public/a/b/c.html")
    let summary = try await publish(["craftsmen/nie-hong.html": "聂轰,高级技师"])
    #expect(summary.mode == .exchanged)
    #expect(summary.files == 4 && summary.written == 1 && summary.unchanged == 3 && summary.removed == 0)
    #expect(try scratch.files() == wall.merging(["craftsmen/nie-hong.html": "聂轰,高级技师"]) { $1 })
    let now = try scratch.status("Public/a/b/c.html")
    #expect(now.st_ino == kept.st_ino && now.st_mtim.tv_nsec == kept.st_mtim.tv_nsec && now.st_nlink == 1)
    #expect(try scratch.names() == ["Public"])
  }

  @Test func theSameBytesTouchNothing() async throws {
    let before = try scratch.identities()
    #expect(try await publish(["index.html": "wall"]).mode == .nothingChanged)
    #expect(try scratch.identities() == before)
  }

  @Test func dotFilesAreCarriedOverOnce() async throws {
    try scratch.write("Public/.htaccess", "theirs")
    let summary = try await publish(["index.html": "new"])
    #expect(summary.files == 4 && summary.written == 1)
    #expect(try scratch.files()[".htaccess"] ?? "theirs" == "theirs")
    #expect(FileManager.default.fileExists(atPath: scratch.location("Public/.htaccess")))
  }

  @Test func fileByFileOnlyWhatWasPutIsReplaced() async throws {
    try scratch.write("Public/.git/HEAD", "ref: refs/heads/main\n")
    let kept = try scratch.status("Public/a/b/c.html")
    let summary = try await publish(["index.html": "new"])
    #expect(summary.mode != .exchanged && summary.written == 1 && summary.removed == 0)
    #expect(try scratch.status("Public/a/b/c.html").st_ino == kept.st_ino)
    #expect(try String(contentsOfFile: scratch.location("Public/index.html"), encoding: .utf8) == "new")
  }

  @Test func whatComesMeanwhileCostsNothing() async throws {
    try scratch.write("Public/.git/HEAD", "ref: refs/heads/main\n")
    let publication = try scratch.publication()
    try publication.put("index.html", Array("new".utf8))
    try await publication.keepRest(jobs: 2)
    try scratch.write("Public/a/late.html", "late")
    let summary = try publication.commit()
    #expect(summary.mode != .exchanged && summary.written == 1 && summary.removed == 0)
    for (path, text) in wall.merging(["index.html": "new", "a/late.html": "late"], uniquingKeysWith: { $1 }) {
      #expect(try String(contentsOfFile: scratch.location("Public/" + path), encoding: .utf8) == text)
    }
  }

  @Test func anAbandonedOneLeavesTheSite() async throws {
    let before = try scratch.identities()
    let publication = try scratch.publication()
    try publication.put("index.html", Array("new".utf8))
    try await publication.keepRest(jobs: 2)
    publication.abandon()
    #expect(try scratch.identities() == before)
    #expect(try scratch.names() == ["Public"])
  }

  /// What a publication that may leave its links for the next one knows of the new site.
  ///
  /// - Parameter deed: Done once everything is linked.
  private func traces(after deed: () throws -> Void = {}) async throws -> PublicationTraces {
    let published = try Folder.open(scratch.output, named: "")
    let status = try #require(FileStatus(of: published.descriptor))
    let paths = ["", "a", "a/b", "craftsmen", "data"].map { SiteFolder(path: Array($0.utf8), status: status) }
    let folders = try #require(SiteFolder.all(like: paths, in: published))
    let publication = try scratch.publication()
    publication.adopt(
      SpareSite(
        cache: scratch.location("cache"), site: folders, isKept: true,
        last: SpareSite.Last(folders: [], files: wall.count)))
    try publication.put("index.html", Array("new".utf8))
    try await publication.keepRest(jobs: 2)
    try deed()
    nonisolated(unsafe) var found: PublicationTraces?
    try await publication.commit(jobs: 2, cache: scratch.location("cache")) { _, traces in found = traces }
    return try #require(found)
  }

  @Test func newLinksAreKnownWhereTheOldNamesWereTheSame() async throws {
    try FileManager.default.createDirectory(atPath: scratch.location("cache"), withIntermediateDirectories: false)
    let traces = try await traces()
    let staged = try #require(traces.staged)
    #expect(traces.spare.count == 5 && staged.files.count == 1)
    #expect(
      staged.folders.map { String(decoding: $0.path, as: UTF8.self) } == ["", "a", "a/b", "craftsmen", "data"])
    let page = try scratch.status("Public/index.html")
    #expect(try staged.files[SitePath("index.html")]?.inode == Int(page.st_ino))
  }

  @Test(arguments: [true, false]) func newLinksAreNotKnownWhereNamesWereOthers(_ isRemoved: Bool) async throws {
    try FileManager.default.createDirectory(atPath: scratch.location("cache"), withIntermediateDirectories: false)
    let traces = try await traces {
      if isRemoved {
        try FileManager.default.removeItem(atPath: scratch.location("Public/a/b/c.html"))
      } else {
        try scratch.write("Public/a/stranger.html", "x")
      }
    }
    #expect(traces.staged == nil && traces.spare.isEmpty)
    #expect(try scratch.names(in: "cache") == [])
  }

  @Test func newLinksAreNotKnownWhereTheyCannotBeLeft() async throws {
    #expect(try await traces().staged == nil)
    #expect(try scratch.names() == ["Public"])
  }
}
