import Diagnostics
import Glibc

/// The place a publication goes to, locked until it is released.
final class Output: Sendable {
  /// A dot-file at the site's root says that the folder is generated and may be replaced as a whole.
  static let markerName = ".craftwall-site"
  static let markerText = "This folder is written by craftwall, as a whole, at every build. Do not edit it.\n"

  /// The output as the user named it.
  let shown: String
  /// The folder the output lies in.
  let parent: Folder
  /// The output's name in ``parent``.
  let name: String
  /// The output as it is before the publication, `nil` where there is none yet.
  let published: Folder?
  /// Why the output cannot be exchanged in one step, as far as its place tells.
  let obstacle: Message?
  /// Whether new names can be made beside the output, on its own file system.
  let takesNeighbours: Bool
  /// What builds that were killed have left and could not be deleted.
  let leftovers: [String]

  private let lock: PublicationLock
  /// Folders above the output that were made for it, the outermost first: the folder each lies in, and its name.
  private let madeFolders: [(folder: Folder, name: String)]

  /// Finds and locks the output, and deletes what killed builds have left there.
  init(_ output: String, protecting folders: ProtectedFolders) throws(PublicationError) {
    let place = try OutputPlace(resolving: output)
    try folders.check(place, output: output)
    let top = try Folder.open(place.existingParent, named: Output.folder(of: output))
    let (parent, made) = try Output.makeFolders(place.missingFolders, in: top)
    do throws(PublicationError) {
      let short = Output.shortened(place.name)
      let isWritable = try parent.isWritable()
      lock = try PublicationLock(
        in: parent, name: isWritable ? ".\(short).craftwall-lock" : nil, output: output)
      published = try Output.openPublished(place.name, in: parent, shown: output)
      if let published { try lock.lock(published, output: output) }

      var leftovers: [String] = []
      if isWritable {
        leftovers += StagingFolder.removeLeftovers(in: parent, prefix: ".\(short).craftwall-staging-")
          .map { parent.path(of: $0) }
      }
      if let published {
        leftovers += StagingFolder.removeLeftovers(in: published, prefix: Output.innerPrefix)
          .map { published.path(of: $0) }
        try Output.checkOurs(published)
      }
      self.leftovers = leftovers

      let isMount = try published?.isMountRoot(in: parent) ?? false
      takesNeighbours = isWritable && !isMount
      obstacle =
        if isMount {
          Message("输出文件夹是挂载点", "the output is a mount point")
        } else if !isWritable, published != nil {
          Message("不能在输出文件夹旁边新建文件", "no file can be made beside the output")
        } else {
          nil
        }
      shown = output
      name = place.name
      self.parent = parent
      madeFolders = made
    } catch {
      Output.removeFolders(made)
      throw error
    }
  }

  /// Makes a staging folder beside the output, or inside it where it cannot lie beside it.
  func makeStaging() throws(PublicationError) -> StagingFolder {
    if let published, !takesNeighbours { return try makeInnerStaging(in: published) }
    return try StagingFolder.make(in: parent, prefix: stagingPrefix, showing: shown, like: published)
  }

  private var stagingPrefix: String { ".\(Output.shortened(name)).craftwall-staging-" }

  /// Takes over a staging folder that was put away, as one that lies beside the output.
  ///
  /// - Returns: `nil` where there is none that could lie there.
  func claimStaging(_ name: String, in folder: Folder) -> StagingFolder? {
    guard takesNeighbours else { return nil }
    return StagingFolder.claim(name, in: folder, for: parent, prefix: stagingPrefix, showing: shown)
  }

  func makeInnerStaging(in published: Folder) throws(PublicationError) -> StagingFolder {
    try StagingFolder.make(in: published, prefix: Output.innerPrefix, showing: shown, like: nil)
  }

  /// Whether the output is still the folder that was opened, or still absent.
  func isAsFound() throws(PublicationError) -> Bool {
    guard let found = try parent.status(of: name) else { return published == nil }
    guard let expected = try published?.status() else { return false }
    return found.st_ino == expected.st_ino && found.st_dev == expected.st_dev
  }

  /// Lets the next publication begin, and takes back the folders above the output that were made for it where it did
  /// not come to be.
  func release() {
    lock.release()
    Output.removeFolders(madeFolders)
  }

  private static let innerPrefix = ".craftwall-staging-"

  private static func folder(of output: String) -> String {
    guard let slash = output.utf8.lastIndex(of: UInt8(ascii: "/")), slash != output.startIndex else { return "." }
    return String(output[..<slash])
  }

  private static func openPublished(
    _ name: String, in parent: Folder, shown: String
  ) throws(PublicationError) -> Folder? {
    if let folder = try parent.subfolder(name, named: shown) { return folder }
    guard try parent.status(of: name) == nil else {
      throw .refused(
        path: shown, Message("这里已有一个文件,不是文件夹", "there is a file here, not a folder"),
        hint: Message("请删除它,或用 --output 指定另一个文件夹", "delete it, or name another folder with --output"))
    }
    return nil
  }

  /// A folder with anything in it but dot-files must bear our marker: it would be replaced as a whole.
  private static func checkOurs(_ published: Folder) throws(PublicationError) {
    // Only the beginning, so that a marker whose line end was converted on the way through git still counts.
    let beginning = "This folder is written by craftwall".utf8
    if try published.smallFile(markerName)?.starts(with: beginning) ?? false { return }
    var stranger: String?
    try published.forEachEntry { (name, _) throws(PublicationError) in
      guard name[0] != dot else { return }
      let name = String(cString: name)
      stranger = stranger.map { min($0, name) } ?? name
    }
    guard let stranger else { return }
    throw .refused(
      path: published.path,
      Message(
        "文件夹里有“\(stranger)”等不是本程序发布的内容,发布会把它们删掉",
        "the folder holds “\(stranger)” and was not published by this program: publishing would delete it"),
      hint: Message(
        "请清空这个文件夹,或用 --output 指定另一个文件夹", "empty the folder, or name another one with --output"))
  }

  /// Whether a build that was killed may have left something beside the output or in it.
  static func hasLeftovers(_ output: String) -> Bool {
    guard let place = try? OutputPlace(resolving: output), place.missingFolders.isEmpty,
      let parent = try? Folder.open(place.existingParent, named: place.existingParent)
    else { return true }
    let outer = ".\(shortened(place.name)).craftwall-"
    var isFound = false
    do throws(PublicationError) {
      try parent.forEachEntry { (name, _) throws(PublicationError) in
        if name[0] == dot, String(cString: name).utf8.starts(with: outer.utf8) { isFound = true }
      }
    } catch {
      return true
    }
    return isFound
  }

  /// The names of the lock and the staging folder contain the output's, within the 255 bytes a name may have.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > 180 else { return name }
    let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  private static func makeFolders(
    _ names: [String], in top: Folder
  ) throws(PublicationError) -> (last: Folder, made: [(folder: Folder, name: String)]) {
    var made: [(folder: Folder, name: String)] = []
    var folder = top
    for name in names {
      do throws(PublicationError) {
        if try folder.makeFolder(name) { made.append((folder, name)) }
        guard let next = try folder.subfolder(name) else {
          throw PublicationError.failed(.open, folder.path(of: name), code: ENOTDIR)
        }
        folder = next
      } catch {
        removeFolders(made)
        throw error
      }
    }
    return (folder, made)
  }

  private static func removeFolders(_ made: [(folder: Folder, name: String)]) {
    for (folder, name) in made.reversed() { unlinkat(folder.descriptor, name, AT_REMOVEDIR) }
  }
}

/// The first byte of a name that the publication carries over from the old site's root.
let dot = CChar(bitPattern: UInt8(ascii: "."))
