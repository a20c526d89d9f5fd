import Diagnostics

/// A link within the page, as written into the HTML.
struct WrittenFragment {
  /// Where the fragment begins in the HTML, behind its `#`.
  var offset: Int
  /// With its `#`.
  let destination: String
  let place: SourcePlace
}
