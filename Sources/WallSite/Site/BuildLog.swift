import Diagnostics
import HonorRoll

/// What a build has found so far.
struct BuildLog {
  var diagnostics: [Diagnostic] = []
  var silencing = Silencing()
  var timings = BuildTimings()
  var nextChange: UpcomingChange?

  /// - Parameter isStrict: Whether warnings forbid publishing too.
  func forbidsPublishing(isStrict: Bool) -> Bool {
    diagnostics.contains { diagnostic in
      diagnostic.severity == .error
        || isStrict && diagnostic.severity == .warning && !silencing.isSilenced(diagnostic)
    }
  }

  mutating func add(_ outcome: SiteRenderer.Outcome) {
    diagnostics += outcome.diagnostics
    for silence in outcome.silences { silencing.silence(silence.rule, in: silence.file, lines: silence.lines) }
  }

  func report(
    pages: Int = 0, publication: PublicationSummary? = nil, remains: (any Sendable)? = nil
  ) -> BuildReport {
    BuildReport(
      diagnostics: Set(diagnostics).filter { !silencing.isSilenced($0) }.sorted(), pages: pages,
      publication: publication, timings: timings, nextChange: nextChange,
      isRemembered: false, remains: remains)
  }

  /// The last build's word again, of a site in which some records say what they say in other words.
  func report(_ remembered: RememberedBuild, publication: PublicationSummary) -> BuildReport {
    BuildReport(
      diagnostics: remembered.diagnostics, pages: remembered.pages, publication: publication, timings: timings,
      nextChange: remembered.nextChange, isRemembered: false, remains: nil)
  }

  /// The last build's word again.
  func report(_ remembered: RememberedBuild) -> BuildReport {
    BuildReport(
      diagnostics: remembered.diagnostics, pages: remembered.pages,
      publication: .nothingChanged(files: remembered.files), timings: timings,
      nextChange: remembered.nextChange, isRemembered: true, remains: nil)
  }
}
