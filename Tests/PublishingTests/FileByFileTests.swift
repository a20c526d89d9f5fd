import Diagnostics
import Foundation
import Glibc
import Testing

@testable import WallSite

/// Outputs that cannot be exchanged in one step.
@Suite struct FileByFileTests {
  let scratch: Scratch
  let first = ["index.html": "1", "same.html": "same", "old/gone.html": "1", "a/b.html": "1", "kind": "file"]
  let second = ["index.html": "2", "same.html": "same", "a/b.html": "2", "new/c/d.html": "2", "kind/e.html": "2"]

  init() throws { scratch = try Scratch() }

  private func reason(_ summary: PublicationSummary) -> String? {
    if case .inPlace(let reason) = summary.mode { reason.english } else { nil }
  }

  @Test func aGitFolderKeepsTheOutputInItsPlace() throws {
    try scratch.write("Public/.git/HEAD", "ref")
    try scratch.write("Public/.nojekyll", "")
    let one = try scratch.publish(first)
    #expect(reason(one)?.contains(".git") == true && one.written == 5)
    let folder = try scratch.status("Public").st_ino
    let same = try scratch.identities()["same.html"]
    let two = try scratch.publish(second)
    #expect(reason(two) != nil)
    #expect(two.writtenPaths == ["a/b.html", "index.html", "kind/e.html", "new/c/d.html"])
    #expect(two.removedPaths == ["kind", "old/gone.html"])
    #expect(try scratch.files() == second.merging([".git/HEAD": "ref", ".nojekyll": ""]) { $1 })
    #expect(try scratch.status("Public").st_ino == folder)
    #expect(try scratch.identities()["same.html"] == same)
    let names = [".craftwall-site", ".git", ".nojekyll", "a", "index.html", "kind", "new", "same.html"]
    #expect(try scratch.names(in: "Public") == names)
    // As a process killed between the two deletions leaves it.
    try FileManager.default.createDirectory(atPath: scratch.location("Public/old"), withIntermediateDirectories: false)
    #expect(try scratch.publish(second).written == 0)
    #expect(try scratch.names(in: "Public") == names)
    let before = try scratch.identities()
    #expect(try scratch.publish(second).mode == .nothingChanged)
    #expect(try scratch.identities() == before)
    #expect(try scratch.names() == ["Public"])
  }

  @Test func foldersAndLinksGiveWayToFiles() throws {
    try scratch.write("Public/.git/HEAD", "ref")
    try scratch.write("elsewhere/x.html", "theirs")
    try scratch.publish(["a/b/c.html": "1", "d.html": "1"])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.location("Public/e"), withDestinationPath: scratch.location("elsewhere"))
    try scratch.publish(["a": "2", "d.html/f.html": "2", "e/x.html": "2"])
    #expect(try scratch.files() == [".git/HEAD": "ref", "a": "2", "d.html/f.html": "2", "e/x.html": "2"])
    #expect(try scratch.files(in: "elsewhere") == ["x.html": "theirs"])
  }

  /// A listing page that cannot be placed must find every listed page placed, and nothing removed.
  @Test func listedPagesComeBeforeListingPagesAndRemovalsLast() throws {
    try scratch.write("Public/.git/HEAD", "ref")
    try scratch.publish(first)
    try FileManager.default.createDirectory(
      atPath: scratch.location("Public/blocked"), withIntermediateDirectories: false)
    chmod(scratch.location("Public/blocked"), 0o555)
    defer { chmod(scratch.location("Public/blocked"), 0o755) }
    chmod(scratch.path, 0o777)
    chmod(scratch.output, 0o777)
    let error = try withoutPrivileges {
      let publication = try scratch.publication()
      try publication.put("blocked/index.html", Array("list".utf8), rank: .listing)
      try publication.put("index.html", Array("2".utf8), rank: .listing)
      try publication.put("z.html", Array("2".utf8))
      return #expect(throws: PublicationError.self) { try publication.commit() }
    }
    #expect(error?.code == EACCES)
    let now = try scratch.files()
    #expect(now["z.html"] == "2")
    #expect(now["index.html"] == "1")
    #expect(now["old/gone.html"] == "1")
    #expect(try scratch.names() == ["Public"])
  }

  @Test func anUnwritableParentIsNoObstacle() throws {
    try scratch.publish(first)
    run("/bin/chmod", "-R", "a+rwX", scratch.output)
    chmod(scratch.path, 0o555)
    defer { chmod(scratch.path, 0o755) }
    let summary = try withoutPrivileges { try scratch.publish(second) }
    #expect(reason(summary)?.contains("beside") == true)
    #expect(try scratch.files() == second)
    #expect(try scratch.names(in: "Public").filter { $0.hasPrefix(".craftwall-staging") } == [])
  }

  @Test(.enabled(if: canMount, "needs the right to mount"))
  func aMountPointIsNoObstacle() throws {
    try FileManager.default.createDirectory(atPath: scratch.output, withIntermediateDirectories: true)
    #expect(run("/bin/mount", "-t", "tmpfs", "none", scratch.output))
    defer { run("/bin/umount", scratch.output) }
    #expect(reason(try scratch.publish(first)) == "the output is a mount point")
    try scratch.publish(second)
    #expect(try scratch.files() == second)
    #expect(try scratch.publish(second).mode == .nothingChanged)
  }

  @Test(.enabled(if: canMount, "needs the right to mount"))
  func aBindMountIsNoObstacle() throws {
    for folder in ["real", "Public"] {
      try FileManager.default.createDirectory(atPath: scratch.location(folder), withIntermediateDirectories: true)
    }
    #expect(run("/bin/mount", "--bind", scratch.location("real"), scratch.output))
    defer { run("/bin/umount", scratch.output) }
    #expect(reason(try scratch.publish(first)) == "the output is a mount point")
    #expect(try scratch.files(in: "real") == first)
  }

  /// Folders of a lower layer cannot be exchanged: the kernel says so only when asked to.
  @Test(.enabled(if: canMountOverlay, "needs the right to mount, and overlayfs"))
  func aFileSystemThatCannotExchangeIsNoObstacle() throws {
    #expect(run("/bin/mount", "-t", "tmpfs", "none", scratch.path))
    defer { run("/bin/umount", scratch.path) }
    try scratch.publish(first, to: scratch.location("lower/Public"))
    #expect(scratch.mountOverlay())
    defer { run("/bin/umount", scratch.location("merged")) }
    let summary = try scratch.publish(second, to: scratch.location("merged/Public"))
    #expect(reason(summary) == "the file system cannot exchange folders")
    #expect(try scratch.files(in: "merged/Public") == second)
    #expect(try scratch.names(in: "merged") == ["Public"])
  }
}
