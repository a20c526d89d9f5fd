/// A file that is published as it is.
struct SiteCopy: Sendable {
  /// From the site's root.
  let path: String
  let location: String
  /// The folder it must not lead out of, `nil` for none.
  let folder: String?
}
