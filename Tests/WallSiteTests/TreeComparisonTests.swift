import Foundation
import Glibc
import Testing

@testable import WallSite

/// What a build finds out about its content without listing it.
@Suite("A comparison of a folder with a snapshot")
struct TreeComparisonTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<600 { try write("many/\(number).md", "\(number)") }
    try write("few/一.md", "一")
    try write("top.md", "top")
    try FileManager.default.createDirectory(atPath: path("empty"), withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { "\(folder.path)/tree/\(name)" }

  private func write(_ name: String, _ text: String) throws { try folder.write("tree/\(name)", Data(text.utf8)) }

  private static func settle() { usleep(60_000) }

  private func snapshot(isSite: Bool) async -> [UInt8] {
    var snapshot = TreeSnapshot(now: isSite ? nil : TreeSnapshot.currentTime())
    await snapshot.add(folders: [path(""), path("absent")], jobs: 2)
    return snapshot.bytes
  }

  private func comparison(_ bytes: [UInt8], isSite: Bool = false, jobs: Int = 2) async -> TreeComparison? {
    await TreeComparison(
      of: bytes[...], folders: [path(""), path("absent")], now: isSite ? nil : TreeSnapshot.currentTime(), jobs: jobs)
  }

  @Test("Where nothing was touched nothing differs, however certain the folders were", arguments: [false, true])
  func nothing(isSite: Bool) async throws {
    for _ in 1...2 {
      let bytes = await snapshot(isSite: isSite)
      for jobs in [1, 3] {
        let same = try #require(await comparison(bytes, isSite: isSite, jobs: jobs))
        #expect(same.isSame && same.changedFiles == [])
      }
      Self.settle()
    }
    let bytes = await snapshot(isSite: isSite)
    // A folder that has been left alone since need not be listed any more.
    #expect(try #require(await comparison(bytes, isSite: isSite)).bytes == bytes[...])
  }

  @Test("Other bytes in files are told, and what is remembered then is what there is")
  func otherBytes() async throws {
    Self.settle()
    let bytes = await snapshot(isSite: false)
    for name in ["many/0.md", "many/599.md", "few/一.md", "top.md"] { try write(name, "other bytes") }
    Self.settle()
    let found = try #require(await comparison(bytes))
    #expect(!found.isSame && found.isReliable)
    #expect(Set(found.changedFiles) == ["many/0.md", "many/599.md", "few/一.md", "top.md"])
    let again = try #require(await comparison(Array(found.bytes)))
    #expect(again.isSame && again.changedFiles == [])
  }

  @Test("A file that was replaced by another of its name has other bytes, wherever its folder tells it")
  func replaced() async throws {
    Self.settle()
    let bytes = await snapshot(isSite: false)
    for number in stride(from: 0, to: 600, by: 7) {
      try write("many/new", "another")
      #expect(rename(path("many/new"), path("many/\(number).md")) == 0)
    }
    Self.settle()
    let found = try #require(await comparison(bytes))
    #expect(Set(found.changedFiles) == Set(stride(from: 0, to: 600, by: 7).map { "many/\($0).md" }))
    #expect(try #require(await comparison(Array(found.bytes))).isSame)
    // Of a site nothing may be touched.
    let site = await snapshot(isSite: true)
    try write("many/new", "another")
    #expect(rename(path("many/new"), path("many/7.md")) == 0)
    #expect(await comparison(site, isSite: true) == nil)
  }

  @Test("Where files are not asked, names tell that nothing was touched, whatever became of the bytes")
  func namesAlone() async throws {
    Self.settle()
    let bytes = await snapshot(isSite: true)
    func isSame() async -> Bool? {
      await TreeComparison(
        of: bytes[...], folders: [path(""), path("absent")], now: nil, asksFiles: false, jobs: 2)?.isSame
    }
    #expect(await isSame() == true)
    try write("many/0.md", "other bytes")
    #expect(await isSame() == true)
    #expect(await comparison(bytes, isSite: true) == nil)
    #expect(unlink(path("few/一.md")) == 0)
    #expect(await isSame() == nil)
  }

  @Test("A file that is being edited just now is told, and not trusted")
  func recent() async throws {
    Self.settle()
    let bytes = await snapshot(isSite: false)
    try write("top.md", "now")
    let found = try #require(await comparison(bytes))
    #expect(found.changedFiles == ["top.md"] && !found.isReliable)
  }

  @Test("Other names, and other kinds of things, are more than other bytes", arguments: [false, true])
  func otherNames(isSettled: Bool) async throws {
    let files = FileManager.default
    let deeds: [() throws -> Void] = [
      { try write("many/new.md", "new") },
      { try write("new/one.md", "new") },
      { try files.removeItem(atPath: path("many/3.md")) },
      { #expect(rename(path("many/4.md"), path("many/四.md")) == 0) },
      { #expect(rename(path("few"), path("less")) == 0) },
      { try files.removeItem(atPath: path("empty")) },
      {
        try files.removeItem(atPath: path("many/5.md"))
        try files.createDirectory(atPath: path("many/5.md"), withIntermediateDirectories: false)
      },
      {
        try files.removeItem(atPath: path("less"))
        try write("less", "a file")
      },
      {
        try files.removeItem(atPath: path("many/6.md"))
        try files.createSymbolicLink(atPath: path("many/6.md"), withDestinationPath: "7.md")
      },
      { #expect(chmod(path("many/8.md"), 0o600) == 0) },
      { #expect(mkfifo(path("many/fifo"), 0o644) == 0) },
      { try files.createDirectory(atPath: path("../tree/absent"), withIntermediateDirectories: false) },
    ]
    for deed in deeds {
      if isSettled { Self.settle() }
      let (content, site) = (await snapshot(isSite: false), await snapshot(isSite: true))
      try deed()
      #expect(await comparison(content) == nil)
      #expect(await comparison(site, isSite: true) == nil)
    }
  }

  @Test("Bytes that are no snapshot are none, wherever they end and whatever they hold")
  func broken() async throws {
    Self.settle()
    let bytes = await snapshot(isSite: false)
    // So many say which of the two folders there are; nothing needs to follow.
    for length in stride(from: 0, to: bytes.count, by: 97) where length != 16 {
      #expect(await comparison(Array(bytes[..<length])) == nil, "\(length)")
    }
    for place in stride(from: 0, to: min(bytes.count, 2000), by: 3) {
      var other = bytes
      other[place] = ~other[place]
      // Whatever it finds, it finds it within the bytes, and among the names that are there.
      guard let found = await comparison(other) else { continue }
      #expect(found.bytes.count == other.count, "\(place)")
      #expect(found.changedFiles.allSatisfy { FileManager.default.fileExists(atPath: path($0)) }, "\(place)")
    }
  }
}
