/// Somebody or something that a record names.
struct DataReference: Sendable, Hashable {
  let name: String
  /// From the site's root; `nil` for whoever has no page here.
  let page: String?
}
