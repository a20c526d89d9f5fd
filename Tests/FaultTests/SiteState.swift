import Foundation

/// The files of a folder, by path, with their bytes.
struct SiteState: Equatable, Sendable {
  let files: [String: Data]

  init(_ folder: URL) throws {
    var files: [String: Data] = [:]
    if FileManager.default.fileExists(atPath: folder.path) {
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let url = folder.appending(path: path)
        var status = stat()
        guard lstat(url.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        files[path] = try Data(contentsOf: url)
      }
    }
    self.files = files
  }

  private init(files: [String: Data]) { self.files = files }

  func without(_ path: String) -> SiteState { SiteState(files: files.filter { $0.key != path }) }

  /// What keeps a site that was being replaced file by file from being whole files of the old and the new one.
  func flaws(between old: SiteState, and new: SiteState) -> [String] {
    var flaws: [String] = []
    for (path, bytes) in files where !path.hasPrefix(".craftwall-staging-") {
      if old.files[path] != bytes, new.files[path] != bytes { flaws.append("\(path) is neither old nor new") }
    }
    for path in old.files.keys where new.files[path] != nil && files[path] == nil { flaws.append("\(path) is gone") }
    return flaws.sorted()
  }
}
