import Foundation

/// A small file system of a test's own, in memory, gone with it.
final class Mount: Sendable {
  struct Refused: Error {}

  let folder: Scratch

  /// Whether this process may mount at all.
  static let isPossible = (try? Mount("size=64k")) != nil

  /// - Parameter options: Of tmpfs, such as `size=64k`.
  init(_ options: String) throws {
    folder = try Scratch()
    guard Self.run("/bin/mount", ["-t", "tmpfs", "-o", options, "none", folder.url.path]) else { throw Refused() }
  }

  deinit { _ = Self.run("/bin/umount", [folder.url.path]) }

  /// - Parameter options: Such as `ro`.
  func remount(_ options: String) throws {
    guard Self.run("/bin/mount", ["-o", "remount,\(options)", folder.url.path]) else { throw Refused() }
  }

  private static func run(_ program: String, _ arguments: [String]) -> Bool {
    (try? Command(program: program, arguments: arguments).run().status) == 0
  }
}
