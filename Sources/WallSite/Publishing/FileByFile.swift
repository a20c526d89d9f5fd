import Glibc

/// Publishes where the site cannot be exchanged in one step: every new file replaces its predecessor whole, pages
/// before the pages that list them, and what is no longer goes last.
struct FileByFile {
  private let output: Output
  private let published: Folder
  /// Holds the files that are new or have new bytes, perhaps with others.
  private let staging: StagingFolder
  /// Folders that are there, and are no symbolic links.
  private var folders: Set<SitePath> = []
  /// A staging folder on the output's own side of a mount, where the first one lies on the other.
  private var innerStaging: StagingFolder?

  init(output: Output, published: Folder, staging: StagingFolder) {
    self.output = output
    self.published = published
    self.staging = staging
  }

  /// - Returns: Folders of the program's own that could not be deleted.
  mutating func run(_ ledger: PublicationLedger, removing: Bool) throws(PublicationError) -> [String] {
    do throws(PublicationError) {
      try replace(ledger.written)
      if removing {
        try PublishedSite(root: published, ledger: ledger).removeWhatIsNotInLedger()
      }
    } catch {
      innerStaging?.remove()
      throw error
    }
    guard let innerStaging, !innerStaging.remove() else { return [] }
    return [published.path(of: innerStaging.name)]
  }

  private mutating func replace(_ files: [PublicationLedger.WrittenFile]) throws(PublicationError) {
    let hasMarker = try published.status(of: Output.markerName) != nil
    if !hasMarker { try staging.writeSiteMarker() }
    try staging.site.synchronize()
    // First of all, so that a publication cut short is known to be ours.
    if !hasMarker { try place(.existing(Output.markerName)) }
    for file in files.sorted(by: FileByFile.isEarlier) {
      if let folder = file.path.folder { try prepare(folder) }
      try place(file.path)
    }
  }

  private static func isEarlier(
    _ left: PublicationLedger.WrittenFile, _ right: PublicationLedger.WrittenFile
  ) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    return left.path.text.precedesInBytes(right.path.text)
  }

  /// Makes a folder; a file or symbolic link in its place gives way.
  private mutating func prepare(_ folder: SitePath) throws(PublicationError) {
    if folders.contains(folder) { return }
    if let parent = folder.folder { try prepare(parent) }
    if try !published.holdsFolder(folder.text) {
      try published.removeFile(folder.text)
      try published.makeFolder(folder.text)
    }
    folders.insert(folder)
  }

  /// Moves a staged file over its predecessor; a folder in its place gives way.
  private mutating func place(_ file: SitePath) throws(PublicationError) {
    if try published.holdsFolder(file.text) { try published.removeTree(file.text) }
    do throws(PublicationError) {
      try staging.site.rename(file.text, to: published, file.text)
    } catch {
      guard error.code == EXDEV else { throw error }
      try placeCopy(of: file)
    }
  }

  /// Two mounts of one file system look like one until a file is to be moved from the one to the other.
  private mutating func placeCopy(of file: SitePath) throws(PublicationError) {
    let inner: StagingFolder
    if let innerStaging {
      inner = innerStaging
    } else {
      inner = try output.makeInnerStaging(in: published)
      innerStaging = inner
    }
    let shown = published.path(of: file.text)
    let source = retrying { openat(staging.site.descriptor, file.text, readFlags) }
    guard source >= 0 else { throw .failed(.read, shown, code: errno) }
    defer { close(source) }
    let name = "part"
    try inner.site.copyNew(name, from: source, sourcePath: shown, setsMode: inner.setsMode, named: shown)
    try inner.site.rename(name, to: published, file.text)
  }
}
