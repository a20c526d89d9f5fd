/// What machines put into folders by themselves, mostly unseen: it is no part of a wall, and nobody's to lose.
enum SystemFile {
  /// Whether a file or folder is one by its name.
  ///
  /// Dot-files; pictures, icons and settings of Windows' and macOS's windows; what macOS adds to archives and network
  /// storage to folders; locks of Office and WPS (`~$聂轰.docx`) and backups of editors (`聂轰.md~`).
  static func isNamed(_ name: String) -> Bool {
    var name = name
    return name.withUTF8(isNamed)
  }

  /// - Parameter name: Without an end.
  static func isNamed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = name.first, let last = name.last else { return false }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "~") { return name.count > 1 && name[1] == UInt8(ascii: "$") }
    // None is longer, and names of files of a wall are hardly ever of ASCII alone.
    guard name.count <= 11, first < 0x80 else { return false }
    return names.contains { isEqual($0, name) }
  }

  private static let names: [StaticString] = [
    "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir",
  ]

  /// Whether a name is the same but for the case of its letters.
  private static func isEqual(_ lowercase: StaticString, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard lowercase.utf8CodeUnitCount == name.count else { return false }
    for (index, byte) in name.enumerated() {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      guard lowercase.utf8Start[index] == (isCapital ? byte | 0x20 : byte) else { return false }
    }
    return true
  }
}
