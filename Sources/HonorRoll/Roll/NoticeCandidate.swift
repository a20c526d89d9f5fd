/// Somebody a notice shows for objection.
public struct NoticeCandidate: Sendable {
  public let profile: Craftsman
  /// Position in the roll's `people` of one who is on the wall already; `nil` for all others, who are nowhere else.
  public let position: Int?
}
