import Diagnostics
import Glibc

/// The folders a publication must leave alone: what the wall is made from.
public struct ProtectedFolders: Sendable {
  /// The wall's root. The output may lie in it, but not be it or hold it.
  public let root: String
  /// Contents and templates. The output may neither be one of them, nor hold one, nor lie in one.
  public let sources: [String]

  public init(root: String, sources: [String]) {
    self.root = root
    self.sources = sources
  }

  /// - Throws: ``PublicationError`` of kind `refused` where writing the output would destroy a protected folder or
  ///   become part of one.
  func check(_ place: OutputPlace, output: String) throws(PublicationError) {
    let published = place.missingFolders.isEmpty ? place.existingParent + "/" + place.name : nil
    if let published, let identity = FolderIdentity(published) {
      for folder in [root] + sources where FolderIdentity.chain(from: folder).contains(identity) {
        throw .refused(
          path: output,
          Message(
            "输出文件夹就是“\(folder)”,或把它包含在内,发布会把它删掉",
            "the output is \(folder) or holds it: publishing would delete it"),
          hint: .anotherOutput)
      }
    }
    let chain =
      FolderIdentity.chain(from: published ?? place.existingParent)
      + FolderIdentity.chain(from: place.existingParent)
    for source in sources {
      guard let identity = FolderIdentity(source), chain.contains(identity) else { continue }
      throw .refused(
        path: output,
        Message("输出文件夹在“\(source)”里面,会成为下一次构建的内容", "the output lies in \(source) and would become its content"),
        hint: .anotherOutput)
    }
  }
}

extension Message {
  fileprivate static let anotherOutput = Message("请用 --output 指定另一个文件夹", "name another folder with --output")
}

/// What a folder is, whatever path leads to it.
private struct FolderIdentity: Equatable {
  let device: dev_t
  let inode: ino_t

  /// `nil` where nothing exists at the path.
  init?(_ location: String) {
    var status = stat()
    guard stat(location, &status) == 0 else { return nil }
    device = status.st_dev
    inode = status.st_ino
  }

  /// The folder and all folders above it, as they really lie. Empty where it does not exist.
  static func chain(from location: String) -> [FolderIdentity] {
    guard let resolved = realpath(location, nil) else { return [] }
    defer { free(resolved) }
    var path = String(cString: resolved)[...]
    var chain = [FolderIdentity("/")].compactMap(\.self)
    while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path.utf8.count > 1 {
      if let identity = FolderIdentity(String(path)) { chain.append(identity) }
      path = path[..<slash]
    }
    return chain
  }
}
