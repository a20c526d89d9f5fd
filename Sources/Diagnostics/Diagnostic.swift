/// One problem at one place, phrased for the person who can mend it.
public struct Diagnostic: Sendable, Hashable {
  public let rule: Rule
  public let severity: Severity
  public let place: SourcePlace
  /// What is wrong, as a rule of the wall and not as the program's failure.
  public let message: Message
  /// The way out, where the message does not already give it.
  public let hint: Message?
  /// A repair, only where it is certain.
  public let fix: TextEdit?

  /// - Parameter severity: The rule's own severity where left out.
  public init(
    _ rule: Rule, at place: SourcePlace, _ message: Message, hint: Message? = nil, fix: TextEdit? = nil,
    severity: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.place = place
    self.message = message
    self.hint = hint
    self.fix = fix
  }
}

extension Diagnostic: Comparable {
  /// By place, then by rule and wording, so that a report never depends on the order of finding.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule != right.rule { return left.rule.rawValue < right.rule.rawValue }
    return left.message.chinese.precedesInBytes(right.message.chinese)
  }
}
