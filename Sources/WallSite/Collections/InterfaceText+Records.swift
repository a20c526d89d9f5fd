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

extension InterfaceText {
  /// How many records of a kind there are, as they are counted.
  ///
  /// - Parameter positions: In the roll, each once.
  func count(_ positions: [Int], of kind: RecordKind, in roll: Roll) -> String {
    guard kind == .achievement else { return self(.countCompetitions, ["count": String(positions.count)]) }
    let counted = roll.countedAchievements(of: positions)
    guard counted < positions.count else { return self(.countAchievements, ["count": String(counted)]) }
    return self(.countAchievementsBeside, ["count": String(counted), "rest": String(positions.count - counted)])
  }
}

extension Roll {
  /// A kind's part of an address.
  func slug(ofAchievementKind kind: Int) -> String {
    let slug = achievementKinds[kind].slug
    return slug.isEmpty ? "kind-\(kind + 1)" : slug
  }
}
