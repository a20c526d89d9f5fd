import Diagnostics
import Glibc

/// Why the operating system refused, in words.
enum SystemReason {
  /// - Parameter code: A value of `errno`.
  static func message(for code: Int32) -> Message {
    switch code {
    case ENOSPC: Message("磁盘已满", "no space is left on the disk")
    case EDQUOT: Message("超出磁盘配额", "the disk quota is used up")
    case EACCES, EPERM: Message("没有权限", "permission denied")
    case EROFS: Message("文件系统是只读的", "the file system is read-only")
    case EIO: Message("磁盘读写出错", "the disk reports an input/output error")
    case ENOENT: Message("文件或文件夹不存在", "no such file or folder")
    case ENOTDIR: Message("路径中有一段不是文件夹", "a part of the path is not a folder")
    case EISDIR: Message("这是一个文件夹", "it is a folder")
    case ENXIO: Message("这不是普通文件", "it is no regular file")
    case EEXIST: Message("已经存在", "it exists already")
    case ENOTEMPTY: Message("文件夹不是空的", "the folder is not empty")
    case ENAMETOOLONG: Message("名字太长", "the name is too long")
    case ELOOP: Message("符号链接太多或不允许", "a symbolic link is not allowed here, or there are too many")
    case EMFILE, ENFILE: Message("打开的文件太多", "too many files are open")
    case ENOMEM: Message("内存不足", "out of memory")
    case EFBIG: Message("文件太大", "the file is too large")
    case EBUSY: Message("正被占用(或是挂载点)", "it is in use, or a mount point")
    case EXDEV: Message("在另一个文件系统上", "it lies on another file system")
    case ESTALE: Message("网络文件已失效", "the network file handle is stale")
    case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL:
      Message("文件系统不支持(错误码 \(code))", "the file system does not support it (error \(code))")
    default: Message("系统错误 \(code)", "system error \(code)")
    }
  }
}
