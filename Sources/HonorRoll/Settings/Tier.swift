/// One step of the wall's ladder. A class, because it never changes and is asked for with every award.
public final class Tier: Sendable {
  public let name: String
  /// Any of these, in force, lifts to the step; positions in the catalogue.
  public let honors: Set<Int>
  /// Any personal honor of these levels lifts to the step.
  public let levels: Set<HonorLevel>
  public let summary: String?
  /// What one has to do to get there, as the wall tells it.
  public let promotion: String?
  public let color: TierColor
  public let slug: String?

  init(
    name: String, honors: Set<Int>, levels: Set<HonorLevel>, summary: String?, promotion: String?, color: TierColor,
    slug: String?
  ) {
    self.name = name
    self.honors = honors
    self.levels = levels
    self.summary = summary
    self.promotion = promotion
    self.color = color
    self.slug = slug
  }

  /// Whether an award lifts to the step. The catalogue's level counts, not the profile's: a slip there lifts nobody.
  func isReached(by award: Award, in catalogue: HonorCatalogue) -> Bool {
    award.isInForce && names(award, in: catalogue)
  }

  /// Whether the award's honor is one of the step's, in force or not.
  func names(_ award: Award, in catalogue: HonorCatalogue) -> Bool {
    award.honor.map { names($0, in: catalogue) } ?? false
  }

  /// - Parameter honor: Position in the catalogue.
  func names(_ honor: Int, in catalogue: HonorCatalogue) -> Bool {
    honors.contains(honor) || levels.contains(catalogue.honors[honor].level)
  }
}
