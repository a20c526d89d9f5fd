import Foundation

/// What a folder holds, to tell whether anything in it was touched.
struct FolderState: Equatable {
  struct File: Equatable {
    let bytes: Data
    let inode: UInt64
    /// Seconds and nanoseconds of the last change.
    let modified: [Int]
  }

  let files: [String: File]

  /// Paths and bytes alone, for comparing two folders.
  var contents: [String: Data] { files.mapValues(\.bytes) }

  init(_ folder: URL) throws {
    var files: [String: File] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: path)
      var status = stat()
      guard lstat(url.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      files[path] = File(
        bytes: try Data(contentsOf: url), inode: UInt64(status.st_ino),
        modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec])
    }
    self.files = files
  }
}
