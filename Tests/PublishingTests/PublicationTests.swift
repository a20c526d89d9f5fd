import Diagnostics
import Foundation
import Glibc
import Testing

@testable import WallSite

@Suite struct PublicationTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  let wall = ["index.html": "wall", "craftsmen/nie-hong.html": "聂轰", "craftsmen/wang-xin.html": "王鑫"]

  @Test func firstPublicationMakesTheOutput() throws {
    let summary = try scratch.publish(wall)
    #expect(summary.mode == .exchanged)
    #expect(summary.files == 3 && summary.written == 3 && summary.unchanged == 0 && summary.removed == 0)
    #expect(try scratch.files() == wall)
    #expect(try scratch.names() == ["Public"])
  }

  @Test func publishingTheSameAgainTouchesNothing() throws {
    try scratch.publish(wall)
    let before = try scratch.identities()
    let summary = try scratch.publish(wall)
    #expect(summary.mode == .nothingChanged)
    #expect(summary.unchanged == 3 && summary.written == 0)
    #expect(try scratch.identities() == before)
    #expect(try scratch.names() == ["Public"])
  }

  @Test func onlyWhatDiffersIsWritten() throws {
    try scratch.publish(wall.merging(["old/gone.html": "gone"]) { $1 })
    let kept = try scratch.status("Public/craftsmen/wang-xin.html")
    var next = wall
    next["craftsmen/nie-hong.html"] = "聂轰,高级技师"
    next["craftsmen/a-new.html"] = "new"
    let summary = try scratch.publish(next)
    #expect(summary.mode == .exchanged)
    #expect(summary.writtenPaths == ["craftsmen/a-new.html", "craftsmen/nie-hong.html"])
    #expect(summary.removedPaths == ["old/gone.html"])
    #expect(summary.files == 4 && summary.written == 2 && summary.unchanged == 2 && summary.removed == 1)
    #expect(try scratch.files() == next)
    let now = try scratch.status("Public/craftsmen/wang-xin.html")
    #expect(now.st_ino == kept.st_ino && now.st_mtim.tv_nsec == kept.st_mtim.tv_nsec && now.st_nlink == 1)
    #expect(!FileManager.default.fileExists(atPath: scratch.location("Public/old")))
  }

  @Test func aRemovalAloneIsAChange() throws {
    try scratch.publish(wall)
    var next = wall
    next["index.html"] = nil
    let summary = try scratch.publish(next)
    #expect(summary.mode == .exchanged && summary.written == 0 && summary.removedPaths == ["index.html"])
    #expect(try scratch.files() == next)
  }

  @Test(arguments: ["same size": ("aaaa", "bbbb"), "longer": ("a", "aa"), "emptied": ("a", ""), "filled": ("", "a")])
  func everyDifferenceIsSeen(_ name: String, _ texts: (String, String)) throws {
    try scratch.publish(["a.html": texts.0])
    #expect(try scratch.publish(["a.html": texts.1]).written == 1, "\(name)")
    #expect(try scratch.files() == ["a.html": texts.1])
  }

  @Test func dotFilesOfTheOutputAreCarriedOver() throws {
    try scratch.write("Public/.gitignore", "*\n")
    try scratch.write("Public/.htaccess", "theirs")
    try FileManager.default.createSymbolicLink(atPath: scratch.location("Public/.link"), withDestinationPath: "nowhere")
    var expected = wall
    expected[".htaccess"] = "ours"
    try scratch.publish(expected)
    expected[".gitignore"] = "*\n"
    expected[".link"] = "-> nowhere"
    #expect(try scratch.files() == expected)
    #expect(try scratch.publish(wall.merging([".htaccess": "ours"]) { $1 }).mode == .nothingChanged)
  }

  @Test func aDotFolderOfTheSiteIsPublishedLikeAnyOther() throws {
    try scratch.publish([".well-known/security.txt": "one", "index.html": "wall"])
    let summary = try scratch.publish([".well-known/security.txt": "two", "index.html": "wall"])
    #expect(summary.mode == .exchanged && summary.writtenPaths == [".well-known/security.txt"])
    #expect(try scratch.publish([".well-known/security.txt": "two", "index.html": "wall"]).mode == .nothingChanged)
  }

  @Test func filesAndFoldersChangePlaces() throws {
    try scratch.publish(["a": "file", "b/c": "in folder", "b/d": "in folder"])
    let summary = try scratch.publish(["a/x": "in folder", "b": "file"])
    #expect(summary.written == 2 && summary.removedPaths == ["a", "b/c", "b/d"])
    #expect(try scratch.files() == ["a/x": "in folder", "b": "file"])
  }

  @Test func linksInTheOldOutputAreReplacedAndNotFollowed() throws {
    try scratch.write("elsewhere/page.html", "same")
    try scratch.publish(["index.html": "wall"])
    let link = scratch.location("Public/craftsmen")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.location("elsewhere"))
    let file = scratch.location("Public/file.html")
    try FileManager.default.createSymbolicLink(
      atPath: file, withDestinationPath: scratch.location("elsewhere/page.html"))
    let next = ["index.html": "wall", "craftsmen/page.html": "same", "file.html": "same"]
    #expect(try scratch.publish(next).written == 2)
    #expect(try scratch.files() == next)
    #expect(try scratch.status("Public/craftsmen").st_mode & S_IFMT == S_IFDIR)
    #expect(try scratch.files(in: "elsewhere") == ["page.html": "same"])
  }

  @Test func theOutputKeepsItsModeAndFilesCanBeRead() throws {
    try scratch.publish(wall)
    chmod(scratch.output, 0o2770)
    try scratch.publish(["index.html": "new", "a/b.html": "b"])
    #expect(try scratch.status("Public").st_mode & 0o7777 == 0o2770)
    #expect(try scratch.status("Public/a").st_mode & 0o777 == 0o755)
    #expect(try scratch.status("Public/a/b.html").st_mode & 0o777 == 0o644)
  }

  @Test func manyTasksPutAtOnce() async throws {
    var expected: [String: String] = [:]
    for number in 0..<2000 {
      expected["f\(number % 37)/g\(number % 5)/p\(number).html"] = String(repeating: "\(number) ", count: 200)
    }
    let wall = expected
    for round in 0..<3 {
      let publication = try scratch.publication()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for slice in 0..<8 {
          group.addTask {
            for (path, text) in wall where path.utf8.reduce(0, { $0 &+ $1 }) % 8 == slice {
              // The last round changes a third, so that linking and writing meet.
              try publication.put(path, Array((round == 2 && text.utf8.count % 3 == 0 ? text + "!" : text).utf8))
            }
          }
        }
        try await group.waitForAll()
      }
      let summary = try publication.commit()
      #expect(summary.files == 2000)
      #expect((summary.mode == .nothingChanged) == (round == 1))
    }
    #expect(try scratch.files() == expected.mapValues { $0.utf8.count % 3 == 0 ? $0 + "!" : $0 })
  }

  @Test func aBigFileIsCopiedAndRecognized() throws {
    var bytes = [UInt8](repeating: 7, count: 5_000_003)
    for index in stride(from: 0, to: bytes.count, by: 97) { bytes[index] = UInt8(truncatingIfNeeded: index / 97) }
    let source = scratch.location("film.mp4")
    for (index, mode) in [PublicationSummary.Mode.exchanged, .nothingChanged, .exchanged].enumerated() {
      if index == 2 { bytes[4_999_999] &+= 1 }
      try Data(bytes).write(to: URL(filePath: source))
      let publication = try scratch.publication()
      try publication.copyFile(from: source, to: "photos/film.mp4")
      #expect(try publication.commit().mode == mode)
      #expect(FileManager.default.contentsEqual(atPath: source, andPath: scratch.location("Public/photos/film.mp4")))
    }
  }

  @Test func aLinkThatWasExchangedIsNotFollowedOut() throws {
    try scratch.write("wall/Content/static/inside.txt", "inside")
    try scratch.write("secret.txt", "secret")
    let content = scratch.location("wall/Content")
    let link = content + "/static/link.txt"
    let publication = try scratch.publication()
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "inside.txt")
    try publication.copyFile(from: link, within: content, to: "inside.txt")
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.location("secret.txt"))
    let error = #expect(throws: PublicationError.self) {
      try publication.copyFile(from: link, within: content, to: "link.txt")
    }
    #expect(error?.kind == .failed && error?.path == link)
    #expect(error?.message.chinese == "“\(link)”在构建期间换成了另一个文件,或成了指向文件夹以外的链接")
    #expect(throws: PublicationError.self) { try publication.commit() }
    #expect(try scratch.names() == ["secret.txt", "wall"])
  }

  @Test func aFolderThatWasExchangedIsNotFollowedOut() throws {
    try scratch.write("elsewhere/a.txt", "secret")
    try scratch.write("wall/Content/wall.yml", "")
    let content = scratch.location("wall/Content")
    try FileManager.default.createSymbolicLink(
      atPath: content + "/static", withDestinationPath: scratch.location("elsewhere"))
    let publication = try scratch.publication()
    let error = #expect(throws: PublicationError.self) {
      try publication.copyFile(from: content + "/static/a.txt", within: content, to: "a.txt")
    }
    #expect(error?.kind == .failed)
  }

  @Test func onlyRegularFilesAreCopied() throws {
    let publication = try scratch.publication()
    mkfifo(scratch.location("pipe"), 0o644)
    let pipe = #expect(throws: PublicationError.self) {
      try publication.copyFile(from: scratch.location("pipe"), to: "pipe")
    }
    #expect(pipe?.kind == .refused)
  }

  @Test func abandoningLeavesEverythingAsItWas() throws {
    try scratch.publish(wall)
    let before = try scratch.identities()
    let publication = try scratch.publication()
    try publication.put("index.html", Array("new".utf8))
    publication.abandon()
    #expect(throws: PublicationError.self) { try publication.put("late.html", []) }
    #expect(throws: PublicationError.self) { try publication.commit() }
    do { try scratch.publication().put("index.html", Array("let go".utf8)) }
    #expect(try scratch.identities() == before)
    #expect(try scratch.names() == ["Public"])
  }

  @Test func afterAFailedPutNothingIsCommitted() throws {
    try scratch.publish(wall)
    let publication = try scratch.publication()
    try publication.put("index.html", Array("new".utf8))
    #expect(throws: PublicationError.self) { try publication.put("../escape", []) }
    let error = #expect(throws: PublicationError.self) { try publication.commit() }
    #expect(error?.path == "../escape")
    #expect(try scratch.files() == wall)
    #expect(try scratch.names() == ["Public"])
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", "a/../b", "..", "./a", "a/.", "a\0b", ".craftwall-site", ".craftwall-x/y",
    "d/" + String(repeating: "x", count: 256),
  ])
  func pathsAreRelativeAndPlain(_ path: String) throws {
    let publication = try scratch.publication()
    let error = #expect(throws: PublicationError.self) { try publication.put(path, []) }
    #expect(error?.kind == .refused && error?.path == path)
  }

  @Test func noTwoFilesHaveOneAddress() throws {
    for second in ["a/b.html", "a", "a/b.html/c"] {
      let publication = try scratch.publication()
      try publication.put("a/b.html", Array("one".utf8))
      let error = #expect(throws: PublicationError.self) { try publication.put(second, Array("one".utf8)) }
      #expect(error?.kind == .refused)
      #expect(error?.message.chinese.contains(second == "a/b.html/c" ? "a/b.html" : second) == true)
    }
    #expect(try scratch.names() == [])
  }

  @Test func namesAreToldApartByTheirBytes() throws {
    let names = ["caf\u{E9}.html": "composed"]
    try scratch.publish(names)
    let summary = try scratch.publish(["cafe\u{301}.html": "composed"])
    #expect(summary.written == 1 && summary.removed == 1)
  }
}
