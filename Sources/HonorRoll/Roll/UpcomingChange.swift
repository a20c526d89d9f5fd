import Diagnostics
import FrontMatter

/// The next day on which a wall looks different without anybody having changed a file, and what changes then.
public struct UpcomingChange: Sendable, Hashable {
  public let day: PartialDate
  /// Each once, in the order found.
  public let reasons: [Message]

  public init(day: PartialDate, reasons: [Message]) {
    self.day = day
    self.reasons = reasons
  }
}
