import Foundation
import Testing

@testable import WallSite

/// Files that are put piece by piece come out as if they had been put whole.
@Suite struct PublicationFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @discardableResult
  private func publish(_ path: String, _ pieces: [String]) throws -> PublicationSummary {
    let publication = try scratch.publication()
    let file = try publication.file(path)
    for piece in pieces { try append(piece, to: file) }
    try file.close()
    return try publication.commit()
  }

  private func append(_ piece: String, to file: PublicationFile) throws {
    try Array(piece.utf8).withUnsafeBytes { bytes in try file.append(bytes) }
  }

  @Test func piecesMakeOneFile() throws {
    let summary = try publish("data/a.json", ["[1", "", ",2", "]\n"])
    #expect(summary.written == 1 && summary.unchanged == 0)
    #expect(try scratch.files() == ["data/a.json": "[1,2]\n"])
  }

  @Test(arguments: [["abcdef"], ["abc", "def"], ["a", "", "bcde", "f", ""]])
  func theSameBytesInWhateverPiecesAreKept(_ pieces: [String]) throws {
    try scratch.publish(["a": "abcdef"])
    let before = try scratch.identities()
    #expect(try publish("a", pieces).mode == .nothingChanged)
    #expect(try scratch.identities() == before)
  }

  @Test(arguments: [
    ["abXdef"], ["abc", "deX"], ["abc", "Xef"], ["abc"], ["abc", "d"], [""], ["abc", "def", "g"], ["abcdefg"],
    ["X", "bc"],
  ])
  func everyDifferenceIsWritten(_ pieces: [String]) throws {
    try scratch.publish(["a": "abcdef", "b": "b"])
    let summary = try publish("a", pieces)
    #expect(summary.writtenPaths == ["a"] && summary.removedPaths == ["b"])
    #expect(try scratch.files() == ["a": pieces.joined()])
  }

  @Test func whatIsLongerThanABufferIsComparedAndCopiedWhole() throws {
    let text = String(repeating: "0123456789", count: 20_000)
    try scratch.publish(["a": text])
    #expect(try publish("a", [text]).mode == .nothingChanged)
    #expect(try publish("a", [text, "!"]).written == 1)
    #expect(try scratch.files() == ["a": text + "!"])
  }

  @Test func aFolderOrALinkUnderTheNameIsReplaced() throws {
    try scratch.publish(["a/b": "b", "c": "c"])
    #expect(try publish("a", ["x"]).removedPaths == ["a/b", "c"])
    try FileManager.default.removeItem(atPath: scratch.location("Public/a"))
    let place = scratch.location("Public/a")
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "elsewhere")
    #expect(try publish("a", ["x"]).written == 1)
    #expect(try scratch.files() == ["a": "x"])
  }

  @Test func aPathIsTakenOnce() throws {
    let publication = try scratch.publication()
    let file = try publication.file("a")
    #expect(throws: PublicationError.self) { try publication.file("a") }
    // What comes after an error is taken without a word; the error is told at the end.
    try append("x", to: file)
    #expect(throws: PublicationError.self) { try publication.commit() }
    #expect(try scratch.names() == [])
  }
}
