import Diagnostics
import Foundation
import Glibc
import Testing

@testable import WallSite

/// What a publication must never touch, and what stops it.
@Suite struct OutputSafetyTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aFolderThatIsNotOursIsRefused() throws {
    try scratch.write("Public/letter.txt", "mine")
    let error = scratch.refusal()
    #expect(error?.kind == .refused)
    #expect(error?.message.chinese.contains("letter.txt") == true)
    #expect(error?.hint?.chinese.contains("--output") == true)
    #expect(try scratch.files() == ["letter.txt": "mine"])
    #expect(try scratch.names() == ["Public"])
  }

  @Test func aMarkerWithOtherTextIsNoMarker() throws {
    try scratch.write("Public/letter.txt", "mine")
    try scratch.write("Public/.craftwall-site", "something else")
    #expect(scratch.refusal()?.kind == .refused)
  }

  @Test func aFileInTheOutputsPlaceIsRefused() throws {
    try scratch.write("Public", "a file")
    #expect(scratch.refusal()?.kind == .refused)
    #expect(scratch.refusal(to: "/")?.kind == .refused)
    #expect(scratch.refusal(to: "")?.kind == .refused)
  }

  @Test func theWallsOwnFoldersAreProtected() throws {
    try scratch.write("wall/Content/wall.yml", "")
    let folders = ProtectedFolders(root: scratch.location("wall"), sources: [scratch.location("wall/Content")])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.location("link"), withDestinationPath: scratch.location("wall/Content"))
    for output in ["wall", "", "wall/Content", "wall/Content/Public", "wall/Content/new/Public", "link", "link/x"] {
      let error = #expect(throws: PublicationError.self, "\(output)") {
        try Publication(output: scratch.location(output), protecting: folders)
      }
      #expect(error?.kind == .refused, "\(output)")
    }
    #expect(throws: Never.self) {
      try Publication(output: scratch.location("wall/Public"), protecting: folders).abandon()
    }
    #expect(try scratch.files(in: "wall") == ["Content/wall.yml": ""])
  }

  @Test func aLinkedOutputIsPublishedWhereItLeads() throws {
    let link = scratch.location("Public")
    try FileManager.default.createDirectory(atPath: scratch.location("www"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "www/site")
    for text in ["one", "two"] {
      #expect(try scratch.publish(["index.html": text]).mode == .exchanged)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "www/site")
      #expect(try scratch.files(in: "www/site") == ["index.html": text])
    }
    #expect(try scratch.names(in: "www") == ["site"])
  }

  @Test func foldersAboveTheOutputAreMadeAndTakenBack() throws {
    let output = scratch.location("a/b/Public/")
    let publication = try scratch.publication(to: output)
    try publication.put("index.html", [])
    publication.abandon()
    #expect(try scratch.names() == [])
    try scratch.publish(["index.html": "wall"], to: output)
    #expect(try scratch.files(in: "a/b/Public") == ["index.html": "wall"])
  }

  @Test func aLongNameLeavesRoomForOurs() throws {
    let output = scratch.location(String(repeating: "墙", count: 85))
    try scratch.publish(["index.html": "1"], to: output)
    #expect(try scratch.publish(["index.html": "2"], to: output).mode == .exchanged)
    #expect(try scratch.names().count == 1)
  }

  @Test func aSecondPublicationIsRefusedWhileOneIsUnderWay() throws {
    for state in ["absent", "published"] {
      let publication = try scratch.publication()
      let error = scratch.refusal()
      #expect(error?.kind == .busy, "\(state)")
      #expect(error?.message.chinese.contains("另一个构建正在进行") == true)
      try publication.put("index.html", Array(state.utf8))
      _ = try publication.commit()
      #expect(scratch.refusal() == nil)
    }
  }

  @Test func aLockFileLeftBehindLocksNothing() throws {
    try scratch.write(".Public.craftwall-lock", "")
    try scratch.publish(["index.html": "wall"])
    #expect(try scratch.names() == ["Public"])
  }

  /// Whoever may not write beside the output sees the lock on the output itself.
  @Test func theOutputItselfIsLocked() throws {
    try scratch.publish(["index.html": "wall"])
    let publication = try scratch.publication()
    defer { publication.abandon() }
    run("/bin/chmod", "-R", "a+rwX", scratch.output)
    chmod(scratch.path, 0o555)
    defer { chmod(scratch.path, 0o755) }
    #expect(try withoutPrivileges { scratch.refusal()?.kind } == .busy)
  }

  @Test func onlyMarkedLeftoversAreDeleted() throws {
    let marker = "A craftwall build in progress. Safe to delete when no build is running.\n"
    try scratch.write(".Public.craftwall-staging-11/.craftwall-staging", marker)
    try scratch.write(".Public.craftwall-staging-11/site/deep/er/page.html", "half")
    try scratch.write("elsewhere/keep.txt", "keep")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.location(".Public.craftwall-staging-11/site/link"),
      withDestinationPath: scratch.location("elsewhere"))
    // Killed while the marker was being written, before it, and after it was deleted again.
    try scratch.write(".Public.craftwall-staging-12/.craftwall-staging", String(marker.prefix(9)))
    try FileManager.default.createDirectory(
      atPath: scratch.location(".Public.craftwall-staging-13-2"), withIntermediateDirectories: false)
    let strangers = [
      ".Public.craftwall-staging-14/page.html", ".Public.craftwall-staging-15x/.craftwall-staging",
      ".Other.craftwall-staging-16/.craftwall-staging", ".Public.craftwall-staging-17/.craftwall-staging",
    ]
    for stranger in strangers { try scratch.write(stranger, stranger.contains("-17/") ? "not the text" : marker) }
    try scratch.write(".Public.craftwall-staging-17/page.html", "theirs")
    let summary = try scratch.publish(["index.html": "wall"])
    #expect(summary.leftovers == [])
    #expect(
      try scratch.names() == [
        ".Other.craftwall-staging-16", ".Public.craftwall-staging-14", ".Public.craftwall-staging-15x",
        ".Public.craftwall-staging-17", "Public", "elsewhere",
      ])
    #expect(try scratch.files(in: "elsewhere") == ["keep.txt": "keep"])
  }

  @Test func anOutputReplacedMeanwhileIsLeftAlone() throws {
    try scratch.publish(["index.html": "wall"])
    let publication = try scratch.publication()
    try publication.put("index.html", Array("new".utf8))
    try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch.location("moved"))
    try scratch.write("Public/mine.txt", "mine")
    let error = #expect(throws: PublicationError.self) { try publication.commit() }
    #expect(error?.kind == .failed)
    #expect(try scratch.files() == ["mine.txt": "mine"])
    #expect(try scratch.files(in: "moved") == ["index.html": "wall"])
    #expect(try scratch.names() == ["Public", "moved"])
  }

  @Test(.enabled(if: canMount, "needs the right to mount"))
  func aMountInsideTheOutputIsRefused() throws {
    try scratch.publish(["index.html": "wall", "photos/a.jpg": "a"])
    #expect(run("/bin/mount", "-t", "tmpfs", "none", scratch.location("Public/photos")))
    defer { run("/bin/umount", scratch.location("Public/photos")) }
    try scratch.write("Public/photos/mine.txt", "mine")
    let error = #expect(throws: PublicationError.self) { try scratch.publish(["index.html": "new"]) }
    #expect(error?.kind == .refused)
    #expect(try scratch.files()["index.html"] == "wall")
    #expect(try scratch.names(in: "Public/photos") == ["mine.txt"])
  }

  @Test(.enabled(if: canMount, "needs the right to mount"))
  func aFullDiskLeavesTheOldSite() throws {
    #expect(run("/bin/mount", "-t", "tmpfs", "-o", "size=200k", "none", scratch.path))
    defer { run("/bin/umount", scratch.path) }
    let old = ["index.html": "old", "a.html": "same"]
    try scratch.publish(old)
    let publication = try scratch.publication()
    try publication.put("index.html", Array("new".utf8))
    let error = #expect(throws: PublicationError.self) {
      for index in 0..<100 { try publication.put("b\(index).html", [UInt8](repeating: 1, count: 10_000)) }
    }
    #expect(error?.kind == .failed && error?.code == ENOSPC)
    #expect(error?.message.chinese.contains("磁盘已满") == true)
    publication.abandon()
    #expect(try scratch.files() == old)
    #expect(try scratch.names() == ["Public"])
  }

  @Test func aReadOnlyPlaceIsAFailureWithItsReason() throws {
    chmod(scratch.path, 0o555)
    defer { chmod(scratch.path, 0o755) }
    let error = try withoutPrivileges {
      #expect(throws: PublicationError.self) { try scratch.publish(["index.html": "wall"]) }
    }
    #expect(error?.kind == .failed && error?.code == EACCES)
    #expect(error?.message.chinese.contains("没有权限") == true)
  }
}
