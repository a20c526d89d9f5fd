import HonorRoll

extension InterfaceText {
  /// What is said of a patent that isn't one yet, or not any more; nothing of what counts.
  func state(of achievement: RollAchievement) -> String? {
    guard !achievement.isCounted else { return nil }
    return switch achievement.profile.patent?.state {
    case .applied: self[.patentApplied]
    case .lapsed: self[.patentLapsed]
    case .granted, nil: self[.patentUnstated]
    }
  }
}

extension Roll {
  /// A kind's part of an address.
  func slug(ofAchievementKind kind: Int) -> String {
    let slug = achievementKinds[kind].slug
    return slug.isEmpty ? "kind-\(kind + 1)" : slug
  }
}
