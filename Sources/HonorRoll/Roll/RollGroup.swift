/// The holders of one grade on a roll.
public struct RollGroup: Sendable {
  /// 特等奖, 一等奖 …; `nil` for an honor without grades.
  public let grade: String?
  public let entries: [RollEntry]
}
