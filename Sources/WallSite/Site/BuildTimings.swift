/// How long each part of a build took, for those who make it faster. Nothing that is published depends on it.
public struct BuildTimings: Sendable {
  public enum Phase: String, Sendable, CaseIterable {
    /// Finding out whether anything has changed.
    case look
    /// Finding, reading and decoding the files.
    case read
    /// Records, links, orders and rolls.
    case link
    /// Addresses, cards and templates.
    case plan
    /// Bodies, views and pages, handed on to the publication as they are done.
    case render
    /// Static files, sitemap and feed.
    case index
    /// Putting the new site in the old one's place.
    case exchange
    /// Remembering it for the next build.
    case remember
  }

  /// In the order of the phases.
  public private(set) var seconds: [(phase: Phase, seconds: Double)] = []
  private var last = ContinuousClock.now

  /// Ends a phase that began when the one before ended.
  mutating func end(_ phase: Phase) {
    let now = ContinuousClock.now
    let duration = (now - last).components
    seconds.append((phase, Double(duration.seconds) + Double(duration.attoseconds) / 1e18))
    last = now
  }
}
