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
    var (name, folder, ending) = (name, folder, ".html")
    self.init(unsafeUninitializedCapacity: folder.utf8.count + name.utf8.count + ending.utf8.count + 1) { path in
      var end = 0
      func append(_ text: inout String) {
        text.withUTF8 { end = path[end...].update(fromContentsOf: $0) }
      }
      append(&folder)
      path[end] = UInt8(ascii: "/")
      end += 1
      append(&name)
      append(&ending)
      return end
    }
  }
}
