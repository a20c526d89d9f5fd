/// What machines put into folders by themselves, mostly unseen: it is no part of a wall.
enum SystemFile {
  /// Whether a file or folder is one by its name: pictures, icons and settings of Windows' and macOS's windows, what
  /// macOS adds to archives and network storage to folders, locks of Office and WPS (`~$聂轰.docx`) and backups of editors
  /// (`聂轰.md~`).
  static func isNamed(_ name: String, isFolder: Bool) -> Bool {
    if isFolder { return folders.contains(name) }
    if name.utf8.last == UInt8(ascii: "~") || name.utf8.starts(with: "~$".utf8) { return true }
    return name.utf8.count <= longest && files.contains(name.lowercased())
  }

  private static let files: Set<String> = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"]
  private static let folders: Set<String> = ["__MACOSX", "@eaDir"]
  /// In bytes: names of profiles are rarely as short.
  private static let longest = 11
}
