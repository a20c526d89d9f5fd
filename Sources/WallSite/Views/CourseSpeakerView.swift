import StringTemplates

/// What templates see as `courseSpeaker`.
struct CourseSpeakerView: Sendable {
  let person: MemberRowView
  let unit: String?
  let courses: [CourseView]

  static let schema = ViewSchema<Self>(
    "courseSpeaker", "课程单上的一位主讲",
    [
      .view("person", "姓名", MemberRowView.schema) { $0.person },
      .text("unit", "单位") { $0.unit },
      .list("courses", "课程", CourseView.schema) { $0.courses },
    ])
}
