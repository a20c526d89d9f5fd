/// What becomes of a link or picture.
public enum LinkResolution: Sendable, Hashable {
  /// It points to this address. What a URL can't hold is percent-encoded on the way out.
  case url(String)
  /// A link leaves its text behind, a picture nothing.
  case drop
}
