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
  func path(slug: String) -> String {
    var path = ""
    path.reserveCapacity(folder.utf8.count + slug.utf8.count + 6)
    path += folder
    path += "/"
    path += slug
    path += ".html"
    return path
  }
}
