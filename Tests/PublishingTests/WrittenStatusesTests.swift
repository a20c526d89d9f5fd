import Glibc
import Testing

@testable import WallSite

/// What a publication tells of the files it wrote is what whoever looks at them finds.
@Suite struct WrittenStatusesTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Publishes three files, of which the first is there already.
  private func publishAgain() async throws -> WrittenStatuses {
    let publication = try scratch.publication()
    for (path, text) in [("a", "a"), ("b/c", "another"), ("e", "e")] { try publication.put(path, Array(text.utf8)) }
    var written = WrittenStatuses([])
    try await publication.commit(jobs: 2) { written = $1 }
    return written
  }

  @Test func writtenFilesHaveTheStatusTheyHadWhenTheyWereWhole() async throws {
    try scratch.publish(["a": "a", "b/c": "c", "d": "d"])
    let written = try await publishAgain()
    for name in ["b/c", "e"] {
      let status = FileStatus(try scratch.status("Public/\(name)"))
      #expect(written.status(ofInode: status.inode) == status)
    }
    // A kept file has another name now, which changed its status.
    #expect(written.status(ofInode: FileStatus(try scratch.status("Public/a")).inode) == nil)
  }

  @Test func ofFilesThatWereMovedOneByOneNothingIsTold() async throws {
    try scratch.publish(["a": "a"])
    try scratch.write("Public/.git/config", "")
    let written = try await publishAgain()
    for name in ["a", "b/c", "e"] {
      #expect(written.status(ofInode: FileStatus(try scratch.status("Public/\(name)")).inode) == nil)
    }
  }

  @Test func statusesAreFoundByInodesThatMeetInOnePlace() throws {
    try scratch.write("a", "a")
    var status = try scratch.status("a")
    var statuses: [FileStatus] = []
    for inode in [3, 19, 35, 4, 20] {
      status.st_ino = UInt(inode)
      statuses.append(FileStatus(status))
    }
    let written = WrittenStatuses(statuses)
    for status in statuses { #expect(written.status(ofInode: status.inode) == status) }
    #expect(written.status(ofInode: 51) == nil)
  }
}
