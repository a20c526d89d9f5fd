import Diagnostics

/// What came of a build or a check.
public struct BuildReport: Sendable {
  /// Everything that was not silenced, sorted.
  public let diagnostics: [Diagnostic]
  /// Pages of the site.
  public let pages: Int
  /// `nil` where nothing was to be published, or an error forbade it.
  public let publication: PublicationSummary?
  public let timings: BuildTimings

  public var errors: Int { diagnostics.count { $0.severity == .error } }
  public var warnings: Int { diagnostics.count { $0.severity == .warning } }
}
