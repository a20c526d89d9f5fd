/// Somebody named in a file: a person of the wall, or an outsider, whose name stands as plain text.
public enum PersonReference: Sendable, Hashable {
  /// Position in the roll's `people`.
  case member(Int)
  case outsider(String)
}
