import Diagnostics

/// What was being done to a file or folder when the machine refused.
enum FileOperation: Sendable {
  case open, read, write, link, createFolder, list, inspect, rename, remove, lock, synchronize

  /// A sentence about a failure of the operation.
  func failed(on path: String, because reason: Message) -> Message {
    Message("\(chinese)“\(path)”失败:\(reason.chinese)", "cannot \(english) \(path): \(reason.english)")
  }

  private var chinese: String {
    switch self {
    case .open: "打开"
    case .read: "读取"
    case .write: "写入"
    case .link: "链接"
    case .createFolder: "新建文件夹"
    case .list: "列出文件夹"
    case .inspect: "查看"
    case .rename: "替换"
    case .remove: "删除"
    case .lock: "锁定"
    case .synchronize: "存盘"
    }
  }

  private var english: String {
    switch self {
    case .open: "open"
    case .read: "read"
    case .write: "write"
    case .link: "link"
    case .createFolder: "create the folder"
    case .list: "list the folder"
    case .inspect: "look at"
    case .rename: "replace"
    case .remove: "remove"
    case .lock: "lock"
    case .synchronize: "flush to disk"
    }
  }
}
