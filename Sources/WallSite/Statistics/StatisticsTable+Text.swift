import HonorRoll

extension StatisticsTable.Subject {
  var titleKey: TextKey {
    switch self {
    case .peopleByTier: .peopleByTier
    case .peopleByIndustry: .peopleByIndustry
    case .peopleByRegion: .peopleByRegion
    case .peopleByYear: .peopleByYear
    case .peopleByGender: .peopleByGender
    case .awardsByYear: .awardsByYear
    case .studiosByLevel: .studiosByLevel
    case .achievementsByKind: .achievementsByKind
    case .achievementsByYear: .achievementsByYear
    }
  }

  /// How it is counted.
  var noteKey: TextKey {
    switch self {
    case .peopleByTier: .peopleByTierNote
    case .peopleByIndustry: .peopleByIndustryNote
    case .peopleByRegion: .peopleByRegionNote
    case .peopleByYear: .peopleByYearNote
    case .peopleByGender: .peopleByGenderNote
    case .awardsByYear: .awardsByYearNote
    case .studiosByLevel: .studiosByLevelNote
    case .achievementsByKind, .achievementsByYear: .uncountedNote
    }
  }

  /// What a row stands for.
  var rowKey: TextKey {
    switch self {
    case .peopleByTier: .tier
    case .peopleByIndustry: .industry
    case .peopleByRegion: .region
    case .peopleByGender: .gender
    case .studiosByLevel: .level
    case .achievementsByKind: .achievementKind
    case .peopleByYear, .awardsByYear, .achievementsByYear: .year
    }
  }

  /// What is said where the files don't tell.
  var unstatedKey: TextKey {
    switch self {
    case .peopleByTier, .peopleByIndustry, .peopleByRegion, .peopleByGender: .statisticsBlank
    case .studiosByLevel: .statisticsUnnamed
    case .peopleByYear, .awardsByYear, .achievementsByKind, .achievementsByYear: .unstated
    }
  }

  var isByYear: Bool { rowKey == .year }
}

extension StatisticsTable.Column {
  var titleKey: TextKey {
    switch self {
    case .people: .columnPeople
    case .person: .columnPerson
    case .team: .columnTeam
    case .achievement: .columnAchievement
    case .active: .columnActive
    case .forming: .formingState
    case .ended: .ended
    case .counted: .columnCounted
    case .uncounted: .columnUncounted
    }
  }
}
