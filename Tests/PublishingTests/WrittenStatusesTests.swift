import Glibc
import Testing

@testable import WallSite

/// What a publication tells of the files it wrote is what whoever looks at them finds.
@Suite struct WrittenStatusesTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Publishes three files, of which the first is there already.
  private func publishAgain() async throws -> KnownStatuses {
    let publication = try scratch.publication()
    for (path, text) in [("a", "a"), ("b/c", "another"), ("e", "e")] { try publication.put(path, Array(text.utf8)) }
    var written: [FileStatus] = []
    try await publication.commit(jobs: 2) { written = $1.written }
    return KnownStatuses(written)
  }

  @Test func writtenFilesHaveTheStatusTheyHadWhenTheyWereWhole() async throws {
    try scratch.publish(["a": "a", "b/c": "c", "d": "d"])
    let written = try await publishAgain()
    for name in ["b/c", "e"] {
      let status = FileStatus(try scratch.status("Public/\(name)"))
      #expect(written.status(ofInode: status.inode) == status)
    }
    // A kept file was not written.
    #expect(written.status(ofInode: FileStatus(try scratch.status("Public/a")).inode) == nil)
  }

  @Test func whereFilesWereMovedOneByOneOnlyTheirLastChangeIsAnother() async throws {
    try scratch.publish(["a": "a"])
    try scratch.write("Public/.git/config", "")
    let written = try await publishAgain()
    for name in ["b/c", "e"] {
      let status = FileStatus(try scratch.status("Public/\(name)"))
      let known = try #require(written.status(ofInode: status.inode))
      #expect(known.mode == status.mode && known.size == status.size && known.modification == status.modification)
    }
  }

  @Test func statusesAreFoundByInodesThatMeetInOnePlace() throws {
    try scratch.write("a", "a")
    var status = try scratch.status("a")
    var statuses: [FileStatus] = []
    for inode in [3, 19, 35, 4, 20] + Array(8192..<8492) + Array(65536..<65836) {
      status.st_ino = UInt(inode)
      statuses.append(FileStatus(status))
    }
    let written = KnownStatuses(statuses)
    for status in statuses { #expect(written.status(ofInode: status.inode) == status) }
    #expect(written.status(ofInode: 51) == nil)
  }
}
