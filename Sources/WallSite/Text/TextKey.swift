/// The interface text that the program itself writes; templates may use these keys and any others of `strings.yml`. Each
/// is a number, so that the texts are an array.
enum TextKey: Int, CaseIterable, Sendable {
  // Menu entries and titles of lists
  case home
  case tiers
  case industries
  case regions
  case trades
  case units
  case years
  case rolls
  case studios
  case alliances
  case titleWithWall, titleWithPage, yearTitle
  case tiersIntro, industriesIntro, regionsIntro, tradesIntro, unitsIntro, yearsIntro, rollsIntro
  case studiosIntro, alliancesIntro

  // Single terms, also labels of facts
  case tier
  case industry
  case region
  case trade
  case unit
  case year
  case post
  case professionalTitle
  case skillLevel
  case affiliation
  case ethnicity
  case born
  case personStatus
  case founded
  case organizer
  case state

  // Counts and figures
  case noTier, countPeople, countStudios, countAlliances, countMembers, countPages
  case figurePeople, figureStudios, figureAlliances, figureRolls

  // Orders
  case basisSurname, basisName, basisDocument

  // People
  case deceased
  case female
  case separator
  case note
  case noteJoin
  case leadRole, memberRole, otherLevel
  case stateVerified, stateUnverified, stateDisputed, bornYear, yearDate, monthDate, dayDate

  // Studios
  case formingState
  case ended
  case delisted
  case correctingState, reprimandedState, formerLeadRole, renamed
  case formerName

  // Alliances
  case allianceMembers, allianceMembersTitle, allMembers
  case allianceStudios, allianceUnits, alliancePeople, allianceCounted, stationFounded

  // Rolls
  case rollTitle, rollSentence, rollSentenceWithoutIssuers, rollVerb, rollVerbAs, rollVerbsWithAs, rollIncomplete,
    rollPresentUnits
  case rollGradeless, holderPerson, holderUnit, holderTeam, holderAchievement, holderStudio

  // The ladder
  case moves
  case movesIntro
  case countMoves
  case ladderIntro, ladderStepByStep, ladderLevel

  // Campaigns and public notices
  case campaigns
  case campaign
  case campaignHonor
  case quota
  case named
  case campaignsIntro, countCampaigns, campaignNamed
  case campaignNotBegun, campaignRunning, campaignBetween, campaignOver, campaignCancelled, campaignPostponed,
    campaignVacancies, otherIndustries
  case stageComing, stageCurrent, stageDone
  case period
  case fromDate
  case untilDate
  case dayOfMonth, dayOfYear, monthOfYear
  case noticeComing, noticeOpen
  case noticeOver
  case noticePeriod, noticePeriodWithDays, noticeOverText, noticeRequirements
  case candidatesToName, candidatesToCommend, verbsOfCommendation
  case noticeOffice, noticePhone, noticeSupervision, noticeEmail, noticeAddress, noticePostcode, noticeHours

  // Achievements
  case achievements
  case achievementKinds
  case levels
  case contributors
  case achievementKind
  case level
  case studio
  case alliance
  case patentNumber
  case patentState
  case benefit
  case certifier
  case achievementsIntro, achievementKindsIntro, achievementYearsIntro, achievementLevelsIntro
  case achievementIndustriesIntro, achievementUnitsIntro, achievementStudiosIntro, achievementAlliancesIntro
  case achievementPeopleIntro
  case patentApplied, patentLapsed, patentUnstated
  case benefitUnit, benefitAmount, benefitCount, benefitUncertified, benefitUnstated
  case countAchievements, countAchievementsBeside, figureAchievements, uncountedNote, basisTitle
  case unstated, browseBy, listBy, allRecords

  // Competitions
  case competitions
  case categories
  case contestants
  case category
  case date
  case entrants
  case competitionsIntro, competitionYearsIntro, competitionCategoriesIntro, competitionLevelsIntro
  case competitionTradesIntro, competitionPeopleIntro
  case countCompetitions

  // Events
  case events
  case eventTypes
  case speakers
  case courseMenu
  case eventType
  case place
  case eventsIntro, eventTypesIntro, eventYearsIntro, eventPeopleIntro, courseMenuIntro
  case upcoming
  case past
  case dateRange, courseAt, courseJoin, countCourses

  // Experts
  case experts
  case expertServices
  case expertFields
  case expertsIntro, expertServicesIntro, expertFieldsIntro, expertTradesIntro, expertRegionsIntro, countExperts
  case serviceVisits, serviceEnterprises, serviceProblems, serviceTrainees

  // Points
  case points
  case pointsPeople, pointsStudios, pointsUnits, pointsAllYears, pointsTitle, pointsIntro
  case pointsAmount, pointsCount, pointsShare

  // Statistics
  case statistics
  case gender
  case peopleByTier, peopleByIndustry, peopleByRegion, peopleByYear, peopleByGender
  case awardsByYear, studiosByLevel, achievementsByKind, achievementsByYear
  case peopleByTierNote, peopleByIndustryNote, peopleByRegionNote, peopleByYearNote, peopleByGenderNote
  case awardsByYearNote, studiosByLevelNote
  case columnPeople, columnPerson, columnTeam, columnAchievement, columnActive, columnCounted, columnUncounted
  case men
  case women
  case statisticsIntro, statisticsBars, statisticsColumns, statisticsUndrawn, statisticsTotal, statisticsBlank
  case statisticsUnnamed, statisticsEarlier, statisticsRest, figureAwards

  // Lineage
  case lineage
  case lineageIntro, lineageOutsider, lineageElsewhere, lineageMore, lineagePage, lineageContinued, lineageAlso
  case agreementSigned, agreementTerm, agreementCompleted, agreementResult

  // Data to download
  case openData, dataIntro, dataNote, dataIndex, dataCSV, dataJSON, dataTable, dataSchema
  case countEntries, countFiles

  // Pages that aren't there
  case notFoundTitle, notFoundText, neutralTitle, neutralText
  case neutralDecision, neutralDecisionUndated, neutralDecisionDate

  // Descriptions
  case descriptionPerson, descriptionRoll, descriptionList
}
