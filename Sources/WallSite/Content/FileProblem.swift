import Diagnostics
import Glibc

/// Why a file or folder could not be read.
struct FileProblem: Error {
  let path: String
  /// The value of `errno`.
  let code: Int32

  /// The error to report: what could not be read might be missing from the site, so nothing is published.
  func diagnostic(in folders: WallFolders) -> Diagnostic {
    if code == EFBIG { return .fileTooLarge(folders.shown(path)) }
    let reason = SystemReason.message(for: code)
    let what: Message =
      code != EISDIR && FileTree.isFolder(path)
      ? .init("读不了这个文件夹:\(reason.chinese)", "The folder can't be read: \(reason.english)")
      : .init("读不了这个文件:\(reason.chinese)", "The file can't be read: \(reason.english)")
    return Diagnostic(.unreadableFile, at: SourcePlace(file: folders.shown(path)), what, hint: hint)
  }

  private var hint: Message? {
    switch code {
    case ENOENT where !FileTree.isLink(path):
      .init("它在构建期间被删除或改名了;请重新构建", "It was deleted or renamed during the build; build again")
    case ENOENT, ELOOP: .init("它是一个链接,指向的文件不在了;请换成文件本身", "It is a link to nowhere; put the file itself here")
    case EISDIR where FileTree.isLink(path):
      .init("链接到文件夹的不跟进去;请把文件夹本身放在这里", "Links to folders are not followed; put the folder itself here")
    case EACCES, EPERM: .init("请管理员允许读取这个文件", "Ask the administrator for the right to read it")
    default: nil
    }
  }
}
