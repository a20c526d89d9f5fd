import Diagnostics

/// Why nothing was published, or why a publication that goes file by file stopped.
public struct PublicationError: Error, Sendable, Hashable {
  public enum Kind: Sendable {
    /// Another build is publishing to the same output. Nothing was touched.
    case busy
    /// The output or a path is not one that may be written. Nothing was touched.
    case refused
    /// The machine failed: disk full, no permission and the like.
    case failed
  }

  public let kind: Kind
  /// The file or folder concerned, as the user knows it.
  public let path: String
  /// The value of `errno`, where the machine failed.
  public let code: Int32?
  public let message: Message
  /// The way out, where the message does not already give it.
  public let hint: Message?

  static func failed(_ operation: FileOperation, _ path: String, code: Int32) -> PublicationError {
    PublicationError(
      kind: .failed, path: path, code: code,
      message: operation.failed(on: path, because: SystemReason.message(for: code)), hint: nil)
  }

  static func refused(path: String, _ reason: Message, hint: Message? = nil) -> PublicationError {
    PublicationError(
      kind: .refused, path: path, code: nil,
      message: Message("“\(path)”:\(reason.chinese)", "\(path): \(reason.english)"), hint: hint)
  }

  static func busy(output: String) -> PublicationError {
    PublicationError(
      kind: .busy, path: output, code: nil,
      message: Message(
        "另一个构建正在进行,正在写入“\(output)”", "another build is publishing to \(output)"),
      hint: Message("等它结束后再试", "try again when it has ended"))
  }

  /// That another file system is mounted inside the output.
  static func mount(_ folder: Folder) -> PublicationError {
    .refused(
      path: folder.path,
      Message("输出文件夹里面有挂载点,发布会删掉其中的内容", "a mount point in the output: publishing would delete what it holds"),
      hint: Message("请先卸载它,或用 --output 指定另一个文件夹", "unmount it, or name another folder with --output"))
  }

  static func exchangedMeanwhile(source: String) -> PublicationError {
    PublicationError(
      kind: .failed, path: source, code: nil,
      message: Message(
        "“\(source)”在构建期间换成了另一个文件,或成了指向文件夹以外的链接",
        "\(source) was exchanged during the build, or now leads out of its folder"),
      hint: Message("没有发布任何内容,请重新构建", "nothing was published: build again"))
  }

  static func changedMeanwhile(output: String) -> PublicationError {
    PublicationError(
      kind: .failed, path: output, code: nil,
      message: Message(
        "构建期间输出文件夹“\(output)”被别的程序换掉了", "the output \(output) was replaced during the build"),
      hint: Message("没有发布任何内容,请重新构建", "nothing was published: build again"))
  }
}
