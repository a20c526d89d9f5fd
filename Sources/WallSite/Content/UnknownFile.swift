import Diagnostics
import HanText

/// A file of the content that is not read, and what it was probably meant to be, by its name.
struct UnknownFile {
  /// As diagnostics show it.
  let file: String
  let name: String
  /// Whether it stands in the content's own folder and not in one for records.
  let isOutermost: Bool

  /// - Parameters:
  ///   - path: Where it stands.
  ///   - folders: Of its wall.
  init(_ path: String, in folders: WallFolders) {
    file = folders.shown(path)
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    isOutermost = slash.map { path[..<$0] == folders.content } ?? true
  }

  var diagnostic: Diagnostic {
    Diagnostic(
      .unknownFile, at: SourcePlace(file: file),
      .init("这里不该有这个文件,没有读", "This file does not belong here and was not read"), hint: hint)
  }

  /// Whether it was probably meant to be the settings: `wall.yaml`, `Wall.yml`, `wall.yml.txt`, `wal.yml`.
  var isSettings: Bool {
    guard isOutermost else { return false }
    let folded = folded
    let parts = folded.split(separator: ".")
    let isWall = parts.first == "wall" && parts.dropFirst().allSatisfy { ["yml", "yaml", "txt"].contains($0) }
    return isWall || NearMiss.nearest(to: folded, among: [WallFolders.settingsName]) != nil
  }

  /// What to do where it was meant to be called something else.
  func renaming(to rightName: String) -> Message {
    // Explorer hides the ending that Notepad adds: the name looks right there.
    guard folded.hasSuffix(".txt") else { return .init("请改名为“\(rightName)”", "rename it to “\(rightName)”") }
    return .init(
      "请改名为“\(rightName)”;看不到末尾的“.txt”的,在资源管理器的“查看”里勾选“文件扩展名”",
      "rename it to “\(rightName)”; Explorer shows the “.txt” at its end with View > File name extensions")
  }

  private var hint: Message {
    if isSettings {
      return .init("设置文件的名字是“\(WallFolders.settingsName)”", "The settings are in “\(WallFolders.settingsName)”")
    }
    let folded = folded
    if isOutermost, folded.hasSuffix(".md") {
      return .init(
        "资料要放进文件夹:工匠放进 craftsmen,工作室放进 studios,说明页放进 pages",
        "Profiles belong into folders: people into craftsmen, studios into studios, pages into pages")
    }
    if let ending = Self.textEndings.first(where: folded.hasSuffix) {
      let renaming = renaming(to: "\(stem(ending)).md")
      return .init("如是资料,\(renaming.chinese)", "If it is a profile, \(renaming.english)")
    }
    if let ending = Self.documentEndings.first(where: folded.hasSuffix) {
      return .init(
        "Word、WPS 等的文档读不了:请把文字复制到记事本里,另存为“\(stem(ending)).md”,编码选 UTF-8",
        "Documents can't be read: copy the text into an editor and save it as “\(stem(ending)).md” in UTF-8")
    }
    return .init(
      "资料文件的名字以 .md 结尾;图片放进 photos,要原样发布的放进 static",
      "Profiles end in .md; pictures belong into photos, files to be published as they are into static")
  }

  /// The longer ones first.
  private static let textEndings = [".md.txt", ".markdown", ".md", "。md", ".txt"]
  private static let documentEndings = [".docx", ".doc", ".wps", ".odt", ".rtf", ".pdf"]

  private var folded: String { CharacterWidth.foldFullWidth(name).lowercased() }

  /// The name without an ending, which has as many characters as its folded form.
  private func stem(_ ending: String) -> String { String(name.dropLast(ending.count)) }
}
