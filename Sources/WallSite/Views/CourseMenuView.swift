import StringTemplates

/// What templates see as `courseMenu`.
struct CourseMenuView: Sendable {
  let title: String
  let intro: String
  let count: String
  let speakers: [CourseSpeakerView]
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "courseMenu", "课程单,按主讲(courses.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .text("count", "共有几门") { $0.count },
      .list("speakers", "主讲", CourseSpeakerView.schema) { $0.speakers },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
