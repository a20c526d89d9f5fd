import Glibc

/// Tells whether an open file is the one that a path leads to, and lies where it should. A link that was exchanged after
/// the folder had been listed can lead anywhere.
enum FileIdentity {
  /// - Parameter status: Of the open file.
  static func isFound(_ status: stat, at path: String, within folder: String) -> Bool {
    guard let root = resolved(folder), let target = resolved(path), target.hasPrefix(root == "/" ? root : root + "/")
    else { return false }
    var found = stat()
    return lstat(target, &found) == 0 && found.st_dev == status.st_dev && found.st_ino == status.st_ino
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
