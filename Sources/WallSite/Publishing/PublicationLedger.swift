import Diagnostics
import Glibc

/// What a publication has been given so far, and what it has staged.
struct PublicationLedger: Sendable {
  enum Phase: Sendable {
    case open
    /// A file could not be put: the site would be incomplete.
    case failed(PublicationError)
    case ended
  }

  struct WrittenFile: Sendable {
    let path: SitePath
    let rank: PublicationRank
  }

  private struct FolderState: Sendable {
    /// Whether a folder, and no symbolic link to one, is published there.
    let isPublished: Bool
    var isStaged: Bool
  }

  let output: Output
  var phase = Phase.open
  /// Every file of the site.
  private(set) var paths: SitePathTable
  /// Every folder of the site.
  private var folders = SitePathTable()
  /// By the folder's number.
  private var folderStates: [FolderState] = []
  /// The folder of the last file: neighbours come one after the other.
  private var lastFolder: (path: SitePath, state: FolderState)?
  /// Files that are new or have new bytes, and are in the staging folder once every `put` has returned.
  private(set) var written: [WrittenFile] = []
  /// Unchanged files that are not in the staging folder.
  private(set) var keptLater: [SitePath] = []
  private(set) var unchanged = 0
  /// How many unchanged files are not among the paths: those of whole folders.
  private var keptByFolder = 0
  /// Whether everything that is published stays, but for what was put.
  private(set) var keepsRest = false
  /// How many of the written files have a published predecessor.
  private(set) var replaced = 0
  private(set) var staging: StagingFolder?
  /// Of written files, once they are whole.
  private(set) var writtenStatuses: [FileStatus] = []
  /// Where a second tree of links may be found or left.
  private(set) var spare: SpareSite?

  /// - Parameter files: How many files are likely to come.
  init(output: Output, expecting files: Int = 0) {
    self.output = output
    paths = SitePathTable(capacity: files)
    writtenStatuses.reserveCapacity(files)
  }

  /// The number of files.
  var fileCount: Int { paths.count + keptByFolder }

  /// Whether a folder of the site lies at the path.
  func hasFolder(_ path: SitePath) -> Bool { folders.contains(path) }

  /// Whether the staging folder held a link to every published file from the beginning.
  private var holdsLinks: Bool { staging?.holdsLinks ?? false }

  /// Takes note of where a second tree of links may be left. Nothing has been put yet.
  ///
  /// - Parameter staging: The tree, where there is one.
  mutating func adopt(_ staging: StagingFolder?, _ spare: SpareSite) {
    self.spare = spare
    self.staging = staging
  }

  /// Takes in a file.
  /// - Returns: Where it is to be written; `nil` where one may be published, with which it is to be compared first.
  mutating func enter(_ file: SitePath, rank: PublicationRank) throws(PublicationError) -> StagingFolder? {
    switch phase {
    case .open: break
    case .failed(let error): throw error
    case .ended: throw .ended(output.shown)
    }
    guard paths.insert(file) else {
      throw .refused(path: file.text, Message("两个文件要写到同一个地址", "two files have this address"))
    }
    if folders.contains(file) { throw .fileAndFolder(file) }
    if try folder(of: file).isPublished { return nil }
    return try stage(file, rank: rank, replacing: false)
  }

  /// Takes note of an unchanged file. It is linked into the staging folder at once when there is already something
  /// to publish: then the tasks share the work. Otherwise it may never have to be.
  /// - Returns: The staging folder to link it into, `nil` where that can wait.
  mutating func keep(_ file: SitePath, linkingAtOnce: Bool) throws(PublicationError) -> StagingFolder? {
    unchanged += 1
    if holdsLinks { return nil }
    if linkingAtOnce, !written.isEmpty { return try stage(file) }
    keptLater.append(file)
    return nil
  }

  /// Takes note of all published files besides those that are put, where links to them have been staged from the beginning.
  ///
  /// - Parameter coming: Files that are put meanwhile.
  /// - Returns: Whether they have been.
  mutating func keepLinks(besides coming: [String]) -> Bool {
    guard let last = spare?.last, holdsLinks else { return false }
    keepsRest = true
    let count = last.files - Set(paths.all + coming.map(SitePath.existing)).count
    unchanged += count
    keptByFolder += count
    return true
  }

  /// Takes note of the unchanged files of a folder, besides those that are put. All that is published is kept so.
  /// - Parameters:
  ///   - count: How many they are.
  ///   - file: One of them.
  ///   - files: All of them.
  /// - Returns: The staging folder to link them into, `nil` where that can wait.
  mutating func keep(
    _ count: Int, like file: SitePath, linkingAtOnce: Bool, _ files: () -> [SitePath]
  ) throws(PublicationError) -> StagingFolder? {
    keepsRest = true
    unchanged += count
    keptByFolder += count
    _ = try folder(of: file)
    if linkingAtOnce, !written.isEmpty { return try stage(file) }
    keptLater += files()
    return nil
  }

  /// Makes room for a file that is new or has new bytes.
  /// - Returns: Where it is to be written.
  mutating func stage(
    _ file: SitePath, rank: PublicationRank, replacing: Bool
  ) throws(PublicationError) -> StagingFolder {
    let staging = try stage(file)
    written.append(WrittenFile(path: file, rank: rank))
    if replacing { replaced += 1 }
    return staging
  }

  /// Takes note of a file that has all its bytes.
  mutating func note(_ status: FileStatus) { writtenStatuses.append(status) }

  /// Makes the staging folder and, in it, the folder a file lies in, where they are not there yet.
  mutating func stage(_ file: SitePath) throws(PublicationError) -> StagingFolder {
    let staging = try stagingFolder()
    if try !folder(of: file).isStaged, let folder = file.folder { try stage(folder: folder, in: staging) }
    return staging
  }

  mutating func stagingFolder() throws(PublicationError) -> StagingFolder {
    if let staging { return staging }
    let made = try output.makeStaging()
    staging = made
    return made
  }

  private mutating func stage(folder path: SitePath, in staging: StagingFolder) throws(PublicationError) {
    let state = try folder(path)
    guard !state.isStaged else { return }
    if let parent = path.folder { try stage(folder: parent, in: staging) }
    guard try staging.site.makeFolder(path.text) else {
      // Names that differ only in case are one on some file systems.
      throw .failed(.createFolder, staging.site.path(of: path.text), code: EEXIST)
    }
    if let number = folders.number(of: path) { folderStates[number].isStaged = true }
    lastFolder = nil
  }

  /// The folder a file lies in.
  private mutating func folder(of file: SitePath) throws(PublicationError) -> FolderState {
    if let lastFolder, file.lies(in: lastFolder.path) { return lastFolder.state }
    let path = file.folder
    let state = try folder(path)
    lastFolder = path.map { ($0, state) }
    return state
  }

  private mutating func folder(_ path: SitePath?) throws(PublicationError) -> FolderState {
    guard let path else { return FolderState(isPublished: output.published != nil, isStaged: true) }
    if let known = folders.number(of: path) { return folderStates[known] }
    if paths.contains(path) { throw .fileAndFolder(path) }
    let isInPublished = try folder(path.folder).isPublished
    let isPublished = isInPublished ? try output.published?.holdsFolder(path.text) ?? false : false
    let state = FolderState(isPublished: isPublished, isStaged: isPublished && holdsLinks)
    if folders.insert(path) { folderStates.append(state) }
    return state
  }
}

extension PublicationError {
  fileprivate static func fileAndFolder(_ path: SitePath) -> PublicationError {
    .refused(
      path: path.text,
      Message("既是文件的地址,又是文件夹的地址", "this is the address of a file and of a folder"))
  }

  static func ended(_ output: String) -> PublicationError {
    .refused(path: output, Message("这次发布已经结束", "this publication has ended"))
  }
}
