/// The interface text that the program itself writes; templates may use these keys and any others of `strings.yml`.
enum TextKey: String, CaseIterable, Sendable {
  // Menu entries and titles of lists
  case home = "titleHome"
  case tiers = "titleTiers"
  case industries = "titleIndustries"
  case regions = "titleRegions"
  case trades = "titleTrades"
  case units = "titleUnits"
  case years = "titleYears"
  case rolls = "titleRolls"
  case studios = "titleStudios"
  case alliances = "titleAlliances"
  case titleWithWall, titleWithPage, yearTitle
  case tiersIntro, industriesIntro, regionsIntro, tradesIntro, unitsIntro, yearsIntro, rollsIntro
  case studiosIntro, alliancesIntro

  // Single terms, also labels of facts
  case tier = "labelTier"
  case industry = "labelIndustry"
  case region = "labelRegion"
  case trade = "labelTrade"
  case unit = "labelUnit"
  case year = "labelYear"
  case post = "labelPost"
  case professionalTitle = "labelProfessionalTitle"
  case skillLevel = "labelSkillLevel"
  case affiliation = "labelAffiliation"
  case ethnicity = "labelEthnicity"
  case born = "labelBorn"
  case personStatus = "labelPersonStatus"
  case founded = "labelFounded"
  case organizer = "labelOrganizer"
  case state = "labelState"

  // Counts and figures
  case noTier, countPeople, countStudios, countAlliances, countMembers, countPages
  case figurePeople, figureStudios, figureAlliances, figureRolls

  // Orders
  case basisSurname, basisName, basisDocument

  // People
  case deceased = "noteDeceased"
  case female = "noteFemale"
  case separator = "listSeparator"
  case note = "noteFrame"
  case noteJoin
  case leadRole, memberRole, otherLevel
  case stateVerified, stateUnverified, stateDisputed, bornYear, yearDate, monthDate, dayDate

  // Studios
  case formingState
  case ended = "endedState"
  case delisted = "delistedState"
  case correctingState, reprimandedState, formerLeadRole, renamed
  case formerName = "labelFormerName"

  // Alliances
  case allianceMembers, allianceMembersTitle, allMembers
  case allianceStudios, allianceUnits, alliancePeople, allianceCounted, stationFounded

  // Rolls
  case rollTitle, rollSentence, rollSentenceWithoutIssuers, rollVerb, rollVerbAs, rollVerbsWithAs, rollIncomplete,
    rollPresentUnits
  case rollGradeless, holderPerson, holderUnit, holderTeam, holderAchievement, holderStudio

  // The ladder
  case moves = "titlePromotions"
  case movesIntro = "promotionsIntro"
  case countMoves = "countPromotions"
  case ladderIntro, ladderStepByStep, ladderLevel

  // Campaigns and public notices
  case campaigns = "titleCampaigns"
  case campaign = "labelCampaign"
  case campaignHonor = "labelCampaignHonor"
  case quota = "labelQuota"
  case named = "labelNamed"
  case campaignsIntro, countCampaigns, campaignNamed
  case campaignNotBegun, campaignRunning, campaignBetween, campaignOver, campaignCancelled, campaignPostponed,
    campaignVacancies, otherIndustries
  case stageComing, stageCurrent, stageDone
  case period = "datePeriod"
  case fromDate = "dateFrom"
  case untilDate = "dateUntil"
  case dayOfMonth, dayOfYear, monthOfYear
  case noticeComing, noticeOpen
  case noticeOver = "noticeClosed"
  case noticePeriod, noticePeriodWithDays, noticeOverText, noticeRequirements
  case candidatesToName, candidatesToCommend, verbsOfCommendation
  case noticeOffice, noticePhone, noticeSupervision, noticeEmail, noticeAddress, noticePostcode, noticeHours

  // Achievements
  case achievements = "titleAchievements"
  case achievementKinds = "titleAchievementKinds"
  case levels = "titleLevels"
  case contributors = "titleContributors"
  case achievementKind = "labelAchievementKind"
  case level = "labelLevel"
  case studio = "labelStudio"
  case alliance = "labelAlliance"
  case patentNumber = "labelPatentNumber"
  case patentState = "labelPatentState"
  case benefit = "labelBenefit"
  case certifier = "labelCertifier"
  case achievementsIntro, achievementKindsIntro, achievementYearsIntro, achievementLevelsIntro
  case achievementIndustriesIntro, achievementUnitsIntro, achievementStudiosIntro, achievementAlliancesIntro
  case achievementPeopleIntro
  case patentApplied, patentLapsed, patentUnstated
  case benefitUnit, benefitAmount, benefitCount, benefitUncertified, benefitUnstated
  case countAchievements, countAchievementsBeside, figureAchievements, uncountedNote, basisTitle
  case unstated, browseBy, listBy, allRecords

  // Competitions
  case competitions = "titleCompetitions"
  case categories = "titleCategories"
  case contestants = "titleContestants"
  case category = "labelCategory"
  case date = "labelDate"
  case entrants = "labelEntrants"
  case competitionsIntro, competitionYearsIntro, competitionCategoriesIntro, competitionLevelsIntro
  case competitionTradesIntro, competitionPeopleIntro
  case countCompetitions

  // Events
  case events = "titleEvents"
  case eventTypes = "titleEventTypes"
  case speakers = "titleSpeakers"
  case courseMenu = "titleCourseMenu"
  case eventType = "labelEventType"
  case place = "labelPlace"
  case eventsIntro, eventTypesIntro, eventYearsIntro, eventPeopleIntro, courseMenuIntro
  case upcoming = "upcomingState"
  case past = "pastState"
  case dateRange, courseAt, courseJoin, countCourses

  // Experts
  case experts = "titleExperts"
  case expertServices = "titleExpertServices"
  case expertFields = "titleExpertFields"
  case expertsIntro, expertServicesIntro, expertFieldsIntro, expertTradesIntro, expertRegionsIntro, countExperts
  case serviceVisits, serviceEnterprises, serviceProblems, serviceTrainees

  // Points
  case points = "titlePoints"
  case pointsPeople, pointsStudios, pointsUnits, pointsAllYears, pointsTitle, pointsIntro
  case pointsAmount, pointsCount, pointsShare

  // Statistics
  case statistics = "titleStatistics"
  case gender = "labelGender"
  case peopleByTier, peopleByIndustry, peopleByRegion, peopleByYear, peopleByGender
  case awardsByYear, studiosByLevel, achievementsByKind, achievementsByYear
  case peopleByTierNote, peopleByIndustryNote, peopleByRegionNote, peopleByYearNote, peopleByGenderNote
  case awardsByYearNote, studiosByLevelNote
  case columnPeople, columnPerson, columnTeam, columnAchievement, columnActive, columnCounted, columnUncounted
  case men = "genderMen"
  case women = "genderWomen"
  case statisticsIntro, statisticsBars, statisticsColumns, statisticsUndrawn, statisticsTotal, statisticsBlank
  case statisticsUnnamed, statisticsEarlier, statisticsRest, figureAwards

  // Lineage
  case lineage = "titleLineage"
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
