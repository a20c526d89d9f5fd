import StringTemplates

/// What templates see as `course`.
struct CourseView: Sendable {
  let title: String
  let about: String?
  let summary: String?
  let speakers: [MemberRowView]
  let events: [LinkView]

  static let schema = ViewSchema<Self>(
    "course", "一门课程",
    [
      .text("title", "名称") { $0.title },
      .text("about", "形式、时长、对象") { $0.about },
      .text("summary", "内容") { $0.summary },
      .list("speakers", "主讲,和活动的主讲不同时", MemberRowView.schema) { $0.speakers },
      .flag("hasSpeakers", "有没有写主讲") { !$0.speakers.isEmpty },
      .list("events", "讲过和要讲的活动", LinkView.schema) { $0.events },
      .flag("hasEvents", "有没有活动") { !$0.events.isEmpty },
    ])
}
