import StringTemplates

/// What templates see as `event`.
struct EventView: Sendable {
  let title: String
  let types: [LinkView]
  let state: String
  let summary: String?
  let facts: [Fact]
  let speakers: [MemberRowView]
  let courses: [CourseView]
  let studios: [LinkView]
  let alliances: [LinkView]
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "event", "活动(event.mustache)",
    [
      .text("title", "名称") { $0.title },
      .list("types", "类型", LinkView.schema) { $0.types },
      .flag("hasTypes", "有没有类型") { !$0.types.isEmpty },
      .text("state", "近期举行或已举行") { $0.state },
      .text("summary", "摘要") { $0.summary },
      .list("facts", "资料", FactView.schema, writing: { $1.append($0.facts) }),
      .list("speakers", "主讲", MemberRowView.schema) { $0.speakers },
      .flag("hasSpeakers", "有没有主讲") { !$0.speakers.isEmpty },
      .list("courses", "课程", CourseView.schema) { $0.courses },
      .flag("hasCourses", "有没有课程") { !$0.courses.isEmpty },
      .list("studios", "参加的工作室", LinkView.schema) { $0.studios },
      .flag("hasStudios", "有没有工作室") { !$0.studios.isEmpty },
      .list("alliances", "参加的联盟", LinkView.schema) { $0.alliances },
      .flag("hasAlliances", "有没有联盟") { !$0.alliances.isEmpty },
    ] + ArticleParts.slots { $0.article })
}
