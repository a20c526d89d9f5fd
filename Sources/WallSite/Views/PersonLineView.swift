import StringTemplates

/// What templates see as `personLine`: who taught a person, and whom the person taught. An object, because several slots
/// ask the craftsman's view for it.
final class PersonLineView: Sendable {
  let grandMentors: [LinkView]
  let apprenticeCount: String
  let hasMore: Bool
  let grandApprentices: [LinkView]
  let treeURL: SiteURL?

  init(
    grandMentors: [LinkView], apprenticeCount: String, hasMore: Bool, grandApprentices: [LinkView], treeURL: SiteURL?
  ) {
    self.grandMentors = grandMentors
    self.apprenticeCount = apprenticeCount
    self.hasMore = hasMore
    self.grandApprentices = grandApprentices
    self.treeURL = treeURL
  }

  static let schema = ViewSchema<PersonLineView>(
    "personLine", "一个人的师承:再上一代、再下一代,和图",
    [
      .list("grandMentors", "师傅的师傅", LinkView.schema) { $0.grandMentors },
      .flag("hasGrandMentors", "师傅有没有师傅") { !$0.grandMentors.isEmpty },
      .text("apprenticeCount", "徒弟的人数") { $0.apprenticeCount },
      .flag("hasMore", "徒弟是否没有列全") { $0.hasMore },
      .list("grandApprentices", "徒弟的徒弟,前若干位", LinkView.schema) { $0.grandApprentices },
      .flag("hasGrandApprentices", "徒弟有没有徒弟") { !$0.grandApprentices.isEmpty },
      .url("treeURL", "师承图里的这一支") { $0.treeURL },
    ])
}
