/// Every kind of problem the program can report. The raw value is the public id: it is written in `忽略`, in CI
/// logs and in the documentation, and never changes once released.
public enum Rule: String, Sendable, CaseIterable, Hashable {
  // Files and their text
  case invalidUTF8 = "invalid-utf8"
  case gb18030 = "gb18030"
  case bidiControl = "bidi-control"
  case unreadableFile = "unreadable-file"
  case fileTooLarge = "file-too-large"
  case invalidFileName = "invalid-file-name"
  case linkOutside = "link-outside"
  case unknownFolder = "unknown-folder"
  case unknownFile = "unknown-file"
  case missingWall = "missing-wall"

  // Front matter
  case missingFrontMatter = "missing-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case fullWidthPunctuation = "full-width-punctuation"
  case missingSpace = "missing-space"
  case listMarker = "list-marker"
  case yamlSyntax = "yaml-syntax"
  case yamlAlias = "yaml-alias"
  case tabIndentation = "tab-indentation"
  case duplicateKey = "duplicate-key"
  case nestingTooDeep = "nesting-too-deep"

  // Fields
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case wrongType = "wrong-type"
  case invalidDate = "invalid-date"
  case invalidNumber = "invalid-number"
  case unknownValue = "unknown-value"
  case invalidSlug = "invalid-slug"
  case invalidURL = "invalid-url"

  // Silencing
  case unknownRule = "unknown-rule"
  case ignoreWithoutReason = "ignore-without-reason"
  case unignorableRule = "unignorable-rule"

  // Bodies
  case rawHTML = "raw-html"
  case unsafeLink = "unsafe-link"
  case foreignPicture = "foreign-picture"
  case leftoverEmphasis = "leftover-emphasis"
  case unresolvedLink = "unresolved-link"
  case pictureNotPublished = "picture-not-published"

  // Names and characters
  case unknownCharacter = "unknown-character"
  case nameSeparator = "name-separator"
  case spacedName = "spaced-name"

  // Addresses
  case emptySlug = "empty-slug"
  case addressCollision = "address-collision"

  // References
  case unresolvedReference = "unresolved-reference"
  case ambiguousReference = "ambiguous-reference"
  case nearMissName = "near-miss-name"
  case selfReference = "self-reference"

  // Honors, tiers and propriety
  case unknownHonor = "unknown-honor"
  case notAnHonor = "not-an-honor"
  case holderMismatch = "holder-mismatch"
  case levelMismatch = "level-mismatch"
  case honorYear = "honor-year"
  case futureDate = "future-date"
  case duplicateAward = "duplicate-award"
  case revocationMismatch = "revocation-mismatch"
  case unknownTier = "unknown-tier"
  case unknownTerm = "unknown-term"
  case statusMismatch = "status-mismatch"
  case partialWeights = "partial-weights"
  case missingPhoto = "missing-photo"
  case photoWithoutConsent = "photo-without-consent"
  case minorWithoutConsent = "minor-without-consent"
  case clearanceMissing = "clearance-missing"
  case deceasedExpert = "deceased-expert"

  // Campaigns and public notices
  case reversedDates = "reversed-dates"
  case stageOrder = "stage-order"
  case overBindingQuota = "over-binding-quota"
  case overQuota = "over-quota"
  case underQuota = "under-quota"
  case shortNotice = "short-notice"
  case unverifiedWorkingDays = "unverified-working-days"
  case noticeWithoutContact = "notice-without-contact"
  case noticeWithoutCampaign = "notice-without-campaign"
  case noticeOver = "notice-over"
  case earlyAward = "early-award"

  // Taking down, approving, climbing
  case hiddenName = "hidden-name"
  case pageRemoved = "page-removed"
  case notApproved = "not-approved"
  case skippedStep = "skipped-step"

  // Achievements
  case uncertifiedBenefit = "uncertified-benefit"
  case patentState = "patent-state"
  case patentNumber = "patent-number"
  case duplicateRecord = "duplicate-record"

  // Lineage
  case lineageCircle = "lineage-circle"
  case duplicateMentor = "duplicate-mentor"
  case agreementMismatch = "agreement-mismatch"

  // Events
  case dateOrder = "date-order"

  // Studios, experts and alliances
  case failedReviews = "failed-reviews"
  case noResults = "no-results"
  case reviewDue = "review-due"
  case correctionOverdue = "correction-overdue"
  case duplicateReview = "duplicate-review"
  case privateContact = "private-contact"
  case expertWithoutContact = "expert-without-contact"
  case figureWithoutSource = "figure-without-source"

  // Templates and interface text
  case templateSyntax = "template-syntax"
  case templateUnknownName = "template-unknown-name"
  case templateWrongType = "template-wrong-type"
  case templateUnsafeContext = "template-unsafe-context"
  case templateMissing = "template-missing"
  case templateRecursion = "template-recursion"
  case templateTooLarge = "template-too-large"
  case templateViewVersion = "template-view-version"
  case missingString = "missing-string"
  case unknownString = "unknown-string"

  /// What the rule weighs unless a diagnostic says otherwise.
  public var severity: Severity {
    switch self {
    case .gb18030, .bidiControl, .unknownFolder,
      .unknownFile, .fullWidthPunctuation, .missingSpace, .listMarker, .rawHTML,
      .unsafeLink,
      .foreignPicture,
      .leftoverEmphasis, .unknownCharacter, .nameSeparator, .spacedName, .nearMissName, .unknownHonor,
      .levelMismatch, .honorYear, .futureDate, .duplicateAward, .revocationMismatch, .unknownTerm,
      .uncertifiedBenefit, .patentState, .patentNumber, .duplicateRecord,
      .statusMismatch, .partialWeights, .photoWithoutConsent, .deceasedExpert, .unknownString,
      .stageOrder, .overQuota, .underQuota, .shortNotice, .noticeWithoutContact, .noticeWithoutCampaign,
      .noticeOver, .earlyAward, .hiddenName, .skippedStep,
      .failedReviews, .noResults, .reviewDue, .correctionOverdue, .duplicateReview, .expertWithoutContact,
      .figureWithoutSource, .duplicateMentor, .agreementMismatch:
      .warning
    case .pictureNotPublished, .unverifiedWorkingDays, .pageRemoved, .notApproved:
      .note
    default:
      .error
    }
  }

  /// Whether `忽略` may silence it: only what is not an error.
  public var isIgnorable: Bool { severity != .error }
}
