import Diagnostics

/// The kinds of records a wall is made of.
public enum RecordKind: String, Sendable, CaseIterable, Hashable {
  case craftsman
  case studio
  case alliance
  case campaign
  case achievement
  case competition
  case event
  case page

  /// What the kind is called in messages.
  public var title: Message {
    switch self {
    case .craftsman: .init("工匠", "craftsman")
    case .studio: .init("工作室", "studio")
    case .alliance: .init("联盟", "alliance")
    case .campaign: .init("评选", "campaign")
    case .achievement: .init("成果", "achievement")
    case .competition: .init("竞赛", "competition")
    case .event: .init("活动", "event")
    case .page: .init("页面", "page")
    }
  }
}
