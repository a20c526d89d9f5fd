import HanText
import HonorRoll

/// The address of a step of the ladder.
enum TierSlug {
  /// The one the wall wrote, or the name's pinyin; a name that has none, or one that no file may have, goes by its step.
  static func slug(of tier: Tier, step: Int) -> String {
    tier.slug ?? Slug(stem: tier.name).text.flatMap { Slug.isValid($0) ? $0 : nil } ?? "tier-\(step + 1)"
  }
}
