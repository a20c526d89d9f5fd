import Foundation
import Glibc
import Testing

@testable import WallSite

@Suite struct FolderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(.enabled(if: canMount, "needs the right to mount"))
  func whatCannotBeLinkedIsCopiedWithItsTime() throws {
    try scratch.write("old/page.html", "聂轰")
    try FileManager.default.createSymbolicLink(atPath: scratch.location("old/.link"), withDestinationPath: "nowhere")
    let times = [timespec(tv_sec: 1, tv_nsec: 2), timespec(tv_sec: 1_500_000_000, tv_nsec: 123)]
    #expect(utimensat(AT_FDCWD, scratch.location("old/page.html"), times, 0) == 0)
    try scratch.write("new/.keep", "")
    #expect(run("/bin/mount", "-t", "tmpfs", "none", scratch.location("new")))
    defer { run("/bin/umount", "-l", scratch.location("new")) }
    let old = try Folder.open(scratch.location("old"), named: "old")
    let new = try Folder.open(scratch.location("new"), named: "new")
    #expect(try new.isMountRoot(in: Folder.open(scratch.path, named: "scratch")))
    for name in ["page.html", ".link"] { try old.keep(name, in: new, setsMode: true, named: name) }
    #expect(try scratch.files(in: "new") == ["page.html": "聂轰", ".link": "-> nowhere"])
    let copy = try scratch.status("new/page.html")
    #expect(copy.st_mtim.tv_sec == 1_500_000_000 && copy.st_mtim.tv_nsec == 123)
    #expect(copy.st_mode & 0o777 == 0o644)
  }

  @Test func deletingFollowsNoLinks() throws {
    try scratch.write("elsewhere/keep.txt", "keep")
    try scratch.write("tree/a/b/c.txt", "c")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.location("tree/a/link"), withDestinationPath: scratch.location("elsewhere"))
    let folder = try Folder.open(scratch.path, named: "scratch")
    try folder.removeTree("tree")
    try folder.removeTree("never there")
    #expect(try scratch.names() == ["elsewhere"])
    #expect(try scratch.files(in: "elsewhere") == ["keep.txt": "keep"])
  }

  @Test func aNameThatIsNotUTF8IsDeletedToo() throws {
    try scratch.write("tree/x", "")
    let bytes = Array((scratch.location("tree/") + "x").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    #expect(rename(scratch.location("tree/x"), bytes) == 0)
    try Folder.open(scratch.path, named: "scratch").removeTree("tree")
    #expect(try scratch.names() == [])
  }

  @Test func aFolderIsNoMountRoot() throws {
    try scratch.write("inner/x", "")
    let folder = try Folder.open(scratch.path, named: "scratch")
    let inner = try #require(try folder.subfolder("inner"))
    #expect(try !inner.isMountRoot(in: folder))
    #expect(try folder.subfolder("inner/x") === nil)
    #expect(try folder.subfolder("nothing") === nil)
  }
}
