import Glibc

/// What a publication knows of the files it has published, so that whoever looks at them afterwards need not ask again.
struct PublicationTraces: Sendable {
  /// Of files that were written, from when they had all their bytes. Since then the publication has changed at most their
  /// names, and with them the time of their last change.
  let written: [FileStatus]
  /// The new site, where it has the names of the old one.
  var staged: Staged?
  /// The folders of the second tree of links that is left for the next publication; none where there is none.
  var spare: [SiteFolder] = []

  /// A site as it was before it took its place, while nobody else knew of it.
  struct Staged: Sendable {
    let folders: [SiteFolder]
    /// The files that are others than before.
    let files: [SitePath: FileStatus]
    /// When it was so, in nanoseconds since 1970.
    let time: Int

    /// - Parameters:
    ///   - folders: Those of the site, whatever they look like.
    ///   - written: The files that are others than before.
    /// - Returns: `nil` where one of them is not there.
    init?(_ site: Folder, like folders: [SiteFolder], written: [SitePath]) {
      time = TreeSnapshot.currentTime()
      var files: [SitePath: FileStatus] = [:]
      for path in written {
        guard let status = FileStatus(of: path.text, in: site.descriptor) else { return nil }
        files[path] = status
      }
      self.files = files
      guard let folders = SiteFolder.all(like: folders, in: site) else { return nil }
      self.folders = folders
    }
  }
}
