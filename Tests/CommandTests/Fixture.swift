import Foundation
import Testing

/// One text file that is a small wall and what `check` says of it:
///
///     What is shown, in a sentence.
///     -- Content/craftsmen/聂轰.md (gb18030) (crlf) --
///     …
///     -- check --
///     --language en
///     -- expect --
///     …
///     exit 1
///
/// A section is a file. Its modifiers change the bytes: `(crlf)` and `(cr)` the line ends, `(gb18030)` the encoding,
/// `(bom)` puts a byte order mark in front, `(truncate 3)` drops so many bytes at the end, `(hex)` means that the
/// section holds the bytes in hexadecimal, `(link)` a symbolic link to what the section names, `(repeat 9)` puts the text
/// there so many times. A wall without
/// `Content/wall.yml` gets one with a name; `(absent)` leaves it out. Sections below `program/` are files of an
/// installed copy of the program, `program/Templates/…` its templates; `(drop text)` takes the lines with that text out
/// of the program's own file.
struct Fixture: Sendable, CustomTestStringConvertible {
  struct File: Sendable {
    let path: String
    let modifiers: [String]
    let text: String
  }

  /// The file's name without its ending: a rule's id, and what else it shows after a dot.
  let name: String
  let url: URL
  let files: [File]
  let arguments: [String]
  /// The report and, on the last line, the exit status.
  let expectation: String
  /// All before the expectation, for rewriting it.
  private let head: String

  var rule: String { String(name.prefix { $0 != "." }) }
  var testDescription: String { name }

  private static let settingsPath = "Content/wall.yml"
  /// No fixture depends on the day it is run.
  private static let standardArguments = ["--as-of", "2026-05-01"]

  static let all: [Fixture] = {
    let folder = RepositoryFolder.fixtures.appending(path: "Diagnostics")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { try? Fixture(folder.appending(path: $0)) }
  }()

  init(_ url: URL) throws {
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    var files: [File] = []
    var sections: [String: String] = [:]
    var head = ""
    var header: (path: String, modifiers: [String])?
    var section = ""
    func close() {
      guard let header else { return }
      if header.path == "check" || header.path == "expect" {
        sections[header.path] = section
      } else {
        files.append(File(path: header.path, modifiers: header.modifiers, text: section))
      }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if let next = Self.header(line) {
        close()
        (header, section) = (next, "")
      } else {
        section += line + "\n"
      }
      if header?.path != "expect" { head += line + "\n" }
    }
    close()
    name = url.deletingPathExtension().lastPathComponent
    self.url = url
    self.files = files
    self.head = head
    arguments = Self.standardArguments + (sections["check"] ?? "").split { $0 == " " || $0 == "\n" }.map(String.init)
    expectation = sections["expect"] ?? ""
  }

  /// `-- path (modifier) --`; `nil` for any other line.
  private static func header(_ line: Substring) -> (path: String, modifiers: [String])? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    var parts = line.dropFirst(3).dropLast(3).components(separatedBy: " (")
    let path = parts.removeFirst()
    return (path, parts.map { $0.replacingOccurrences(of: ")", with: "") })
  }

  /// The wall, and the program that checks it.
  func wall() throws -> (folder: Scratch, program: URL) {
    let folder = try Scratch()
    if !files.contains(where: { $0.path == Self.settingsPath }) {
      try folder.write("名称: 测试墙\n", to: Self.settingsPath)
    }
    let program = try program(in: folder)
    for file in files {
      let path = file.path.replacing("program/", with: "program/share/craftwall/", maxReplacements: 1)
      guard !file.modifiers.contains("absent") else {
        try? FileManager.default.removeItem(at: folder.url.appending(path: path))
        continue
      }
      guard !file.modifiers.contains("link") else {
        try FileManager.default.createDirectory(
          at: folder.url.appending(path: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
          atPath: folder.url.appending(path: path).path,
          withDestinationPath: file.text.trimmingCharacters(in: .newlines))
        continue
      }
      if let text = file.value(of: "drop") {
        let url = folder.url.appending(path: path)
        let lines = try String(contentsOf: url, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
        try Data(lines.filter { !$0.contains(text) }.joined(separator: "\n").utf8).write(to: url)
        continue
      }
      try folder.write(file.bytes, to: path)
    }
    return (folder, program)
  }

  /// An installed copy where the fixture changes what comes with the program.
  private func program(in folder: Scratch) throws -> URL {
    guard files.contains(where: { $0.path.hasPrefix("program/") }) else { return Craftwall.executable }
    let program = folder.url.appending(path: "program/bin/craftwall")
    let share = folder.url.appending(path: "program/share/craftwall")
    for place in [program.deletingLastPathComponent(), share] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(at: Craftwall.executable, to: program)
    try FileManager.default.copyItem(
      at: RepositoryFolder.root.appending(path: "Templates"), to: share.appending(path: "Templates"))
    return program
  }

  /// Runs `check` and writes down what came of it, in the form of an expectation.
  func outcome() throws -> String {
    let (folder, program) = try wall()
    let run = try Craftwall.run(["check"] + arguments, in: folder.url, program: program)
    // Where the machine keeps its scratch folders is no part of a report.
    let report = run.report.replacing(folder.url.path + "/", with: "/tmp/")
    return report + "exit \(run.status)\n"
  }

  func record(_ outcome: String) throws {
    let head = head.hasSuffix("-- expect --\n") ? head : head + "-- expect --\n"
    try Data((head + outcome).utf8).write(to: url)
  }
}

extension Fixture.File {
  var bytes: Data {
    var text = text
    if let count = value(of: "repeat").flatMap({ Int($0) }) { text = String(repeating: text, count: count) }
    if modifiers.contains("crlf") { text = text.replacing("\n", with: "\r\n") }
    if modifiers.contains("cr") { text = text.replacing("\n", with: "\r") }
    var bytes = Data(text.utf8)
    if modifiers.contains("gb18030") { bytes = text.data(using: .gb18030) ?? Data() }
    if modifiers.contains("hex") {
      bytes = Data(text.split { $0 == " " || $0 == "\n" }.compactMap { UInt8($0, radix: 16) })
    }
    if modifiers.contains("bom") { bytes = Data([0xEF, 0xBB, 0xBF]) + bytes }
    if let count = value(of: "truncate").flatMap({ Int($0) }) { bytes = bytes.dropLast(count) }
    return bytes
  }

  /// What follows a modifier's name.
  func value(of modifier: String) -> String? {
    modifiers.first { $0.hasPrefix(modifier + " ") }.map { String($0.dropFirst(modifier.count + 1)) }
  }
}

extension String.Encoding {
  /// `kCFStringEncodingGB_18030_2000`
  static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
