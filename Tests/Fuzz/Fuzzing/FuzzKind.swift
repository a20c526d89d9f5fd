/// What an input is taken for.
public enum FuzzKind: String, Sendable, CaseIterable {
  /// A content file with front matter and body.
  case profile = "profiles"
  /// `wall.yml`.
  case settings
  /// A body alone.
  case body = "bodies"
  case template = "templates"
}
