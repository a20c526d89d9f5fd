import Diagnostics
import Glibc

/// What stands in a folder of the wall must have a name that every machine can hold, and must not lead out of it.
struct EntryCheck {
  private let folders: WallFolders
  /// The folder with all links resolved; `nil` where there is none.
  private let root: String?

  /// - Parameter folder: What links in it must not lead out of.
  init(_ folder: String, of folders: WallFolders) {
    self.folders = folders
    root = Self.resolved(folder)
  }

  /// - Parameter path: Asked for only where there is anything to say of it.
  /// - Returns: Whether it may be read. Where it may not, that is reported.
  func accepts(
    _ entry: FileTree.Entry, at path: @autoclosure () -> String, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    if !entry.isLink, entry.isText, FileNameProblem.isPlain(entry.name) { return true }
    let path = path()
    if let reason = Self.problem(of: entry) {
      diagnostics.append(
        Diagnostic(
          .invalidFileName, at: SourcePlace(file: folders.shown(path)), reason,
          hint: .init("请给它改名;这个文件没有读", "Rename it; it was not read")))
      return false
    }
    // A link to nowhere is reported where it is read.
    guard entry.isLink, let target = Self.resolved(path) else { return true }
    let root = root ?? ""
    guard root.isEmpty || !target.hasPrefix(root + "/") else { return true }
    diagnostics.append(
      Diagnostic(
        .linkOutside, at: SourcePlace(file: folders.shown(path)),
        .init(
          "它是一个链接,指向“\(folders.shown(root).split(separator: "/").last ?? "")”以外,没有读",
          "It is a link that leads out of “\(folders.shown(root).split(separator: "/").last ?? "")” and was not read"),
        hint: .init("请把文件本身放在这里", "Put the file itself here")))
    return false
  }

  /// Why no machine, or not every one, could hold an entry's name, or that of a folder it is in.
  private static func problem(of entry: FileTree.Entry) -> Message? {
    guard entry.isText else { return FileNameProblem.notText }
    guard entry.name.utf8.contains(UInt8(ascii: "/")) else { return FileNameProblem.of(entry.name) }
    return entry.name.split(separator: "/").lazy.compactMap { FileNameProblem.of(String($0)) }.first
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
