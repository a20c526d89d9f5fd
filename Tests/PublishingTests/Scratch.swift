import Foundation
import Glibc
import Testing

@testable import WallSite

/// A folder for one test, deleted with its last reference.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "publishing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The output most tests publish to.
  var output: String { path + "/Public" }

  func location(_ name: String) -> String { path + "/" + name }

  /// Writes a file, making the folders it lies in.
  func write(_ name: String, _ text: String) throws {
    let url = URL(filePath: location(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The names in the folder, sorted.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: location(folder)).sorted()
  }

  func publication(to output: String? = nil) throws(PublicationError) -> Publication {
    try Publication(output: output ?? self.output, protecting: ProtectedFolders(root: path, sources: []))
  }

  @discardableResult
  func publish(_ files: [String: String], to output: String? = nil) throws -> PublicationSummary {
    let publication = try publication(to: output)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try publication.put(path, Array(text.utf8)) }
    return try publication.commit()
  }

  /// The error of an attempt to open a publication, `nil` where it opens.
  func refusal(to output: String? = nil) -> PublicationError? {
    do throws(PublicationError) {
      try publication(to: output).abandon()
      return nil
    } catch {
      return error
    }
  }

  /// Every file of a folder with its text, the program's own marker left out. A link's text is where it leads.
  func files(in folder: String = "Public") throws -> [String: String] {
    var found: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: location(folder)) ?? .init() {
      let file = location(folder) + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      if attributes[.type] as? FileAttributeType == .typeSymbolicLink {
        found[name] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: file))
      } else if attributes[.type] as? FileAttributeType == .typeRegular, name != Output.markerName {
        found[name] = String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
      }
    }
    return found
  }

  /// Mounts the folder `lower`, seen through an overlay, at `merged`.
  func mountOverlay() -> Bool {
    for folder in ["lower", "upper", "work", "merged"] {
      try? FileManager.default.createDirectory(atPath: location(folder), withIntermediateDirectories: true)
    }
    let layers = "lowerdir=\(location("lower")),upperdir=\(location("upper")),workdir=\(location("work"))"
    return run("/bin/mount", "-t", "overlay", "overlay", "-o", layers, location("merged"))
  }

  func status(_ name: String) throws -> stat {
    var status = stat()
    try #require(lstat(location(name), &status) == 0, "\(name)")
    return status
  }

  /// Inode, modification time and mode of everything in a folder, and of the folder.
  func identities(in folder: String = "Public") throws -> [String: String] {
    var found = [".": try identity(folder)]
    for case let name as String in FileManager.default.enumerator(atPath: location(folder)) ?? .init() {
      found[name] = try identity(folder + "/" + name)
    }
    return found
  }

  private func identity(_ name: String) throws -> String {
    let status = try status(name)
    return "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_mode)"
  }
}

/// Runs a program to its end.
/// - Returns: Whether it ended with status 0.
@discardableResult
func run(_ program: String, _ arguments: String...) -> Bool {
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}

/// Whether the tests may mount file systems: full disks and mount points can be had no other way.
let canMount: Bool = {
  guard geteuid() == 0, let scratch = try? Scratch() else { return false }
  defer { run("/bin/umount", scratch.path) }
  return run("/bin/mount", "-t", "tmpfs", "none", scratch.path)
}()

/// Whether the tests may mount one folder over another, as containers do.
let canMountOverlay: Bool = {
  guard canMount, let scratch = try? Scratch(), run("/bin/mount", "-t", "tmpfs", "none", scratch.path) else {
    return false
  }
  defer { run("/bin/umount", scratch.path) }
  guard scratch.mountOverlay() else { return false }
  return run("/bin/umount", scratch.location("merged"))
}()

/// Runs `body` with the rights of a user who owns nothing, also when the tests run as root. The rights are the
/// thread's, so `body` must not suspend.
func withoutPrivileges<Result>(_ body: () throws -> Result) throws -> Result {
  guard geteuid() == 0 else { return try body() }
  typealias SetUser = @convention(c) (uid_t) -> Int32
  let symbol = try #require(dlsym(nil, "setfsuid"))
  let setUser = unsafeBitCast(symbol, to: SetUser.self)
  _ = setUser(65534)
  defer { _ = setUser(0) }
  return try body()
}
