/// The form a report is written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// One problem a line, for people and editors.
  case text
  /// One array of objects.
  case json
  /// Workflow commands that GitHub shows on the lines they name.
  case github
}
