import Diagnostics
import HonorRoll

/// What came of a build or a check.
public struct BuildReport: Sendable {
  /// Everything that was not silenced, sorted.
  public let diagnostics: [Diagnostic]
  /// Pages of the site.
  public let pages: Int
  /// `nil` where nothing was to be published, or an error forbade it.
  public let publication: PublicationSummary?
  public let timings: BuildTimings
  /// When the site changes by itself; `nil` where it doesn't.
  public let nextChange: UpcomingChange?
  /// Whether the last build's word was repeated, because nothing has changed since.
  public let isRemembered: Bool
  /// What the site was made of. Taking a large wall apart takes time that a process about to end need not spend.
  let remains: (any Sendable)?

  public var errors: Int { diagnostics.count { $0.severity == .error } }
  public var warnings: Int { diagnostics.count { $0.severity == .warning } }
}
