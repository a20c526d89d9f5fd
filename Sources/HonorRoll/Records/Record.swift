import Diagnostics

/// One content file, understood.
public enum Record: Sendable {
  case craftsman(Craftsman)
  case studio(Studio)
  case alliance(Alliance)
  case campaign(Campaign)
  case achievement(Achievement)
  case competition(Competition)
  case event(Event)
  case page(FreePage)

  public var common: RecordCommon {
    switch self {
    case .craftsman(let craftsman): craftsman.common
    case .studio(let studio): studio.common
    case .alliance(let alliance): alliance.common
    case .campaign(let campaign): campaign.common
    case .achievement(let achievement): achievement.common
    case .competition(let competition): competition.common
    case .event(let event): event.common
    case .page(let page): page.common
    }
  }

  /// What it says of itself in a sentence.
  public var summary: String? {
    switch self {
    case .craftsman(let craftsman): craftsman.summary
    case .studio(let studio): studio.summary
    case .alliance(let alliance): alliance.summary
    case .campaign(let campaign): campaign.summary
    case .achievement(let achievement): achievement.summary
    case .competition(let competition): competition.summary
    case .event(let event): event.summary
    case .page(let page): page.summary
    }
  }

  /// The name by which other files may refer to it.
  public var name: String {
    switch self {
    case .craftsman(let craftsman): craftsman.name.text
    case .studio(let studio): studio.name
    case .alliance(let alliance): alliance.name
    case .campaign(let campaign): campaign.name
    case .achievement(let achievement): achievement.name
    case .competition(let competition): competition.name
    case .event(let event): event.name
    case .page(let page): page.title
    }
  }
}
