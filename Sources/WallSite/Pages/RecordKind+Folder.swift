import HonorRoll

extension RecordKind {
  /// The folder of such files below the content folder, and of their pages below the site's root.
  var folder: String {
    switch self {
    case .craftsman: "craftsmen"
    case .studio: "studios"
    case .alliance: "alliances"
    case .campaign: "campaigns"
    case .achievement: "achievements"
    case .competition: "competitions"
    case .event: "events"
    case .page: "pages"
    }
  }

  /// The page of a record with this slug.
  func path(slug: String) -> String { String(path: slug, in: folder) }
}

extension String {
  /// The path of a page, put together in memory that is allocated once.
  ///
  /// - Parameter name: Without its ending.
  fileprivate init(path name: String, in folder: String) {
    let (name, folder, ending) = (name.utf8, folder.utf8, ".html".utf8)
    self.init(unsafeUninitializedCapacity: folder.count + name.count + ending.count + 1) { path in
      var end = 0
      func append(_ text: String.UTF8View) {
        end += UnsafeMutableBufferPointer(rebasing: path[end...]).initialize(from: text).1
      }
      append(folder)
      append("/".utf8)
      append(name)
      append(ending)
      return end
    }
  }
}
