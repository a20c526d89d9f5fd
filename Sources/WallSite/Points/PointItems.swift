import HonorRoll
import StringTemplates

/// What points are for, and how lines of them are put. A class, because each of very many lines asks it.
final class PointItems: Sendable {
  let items: [PointItem]
  /// How points are put.
  let amount: TextPattern
  /// How a share of them is put.
  let share: TextPattern
  private let achievements: [SiteURL]
  private let competitions: [SiteURL]

  init(_ items: [PointItem], _ context: SiteContext) {
    self.items = items
    amount = context.text.pattern(.pointsAmount)
    share = context.text.pattern(.pointsShare)
    achievements = context.achievementURLs
    competitions = context.collections[.competition]?.urls ?? []
  }

  /// The page of an achievement or a competition.
  func url(of item: Int) -> SiteURL? {
    switch items[item].source {
    case .honor: nil
    case .achievement(let position): achievements[position]
    case .competition(let position): competitions[position]
    }
  }
}
