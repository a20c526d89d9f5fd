import Diagnostics
import FrontMatter

/// The fields of an event's file (design, section 4).
public enum EventFields {
  static let course = FieldSet(
    .init("课程", "a course"),
    [
      Field("名称", "title", .term, isRequired: true, meaning: "课程名称;同一人的同名课程在课程单里只列一次。"),
      Field("主讲", "speakers", .list(.term), meaning: "不写则是活动的主讲。"),
      Field("形式", "form", .term, meaning: "菜单式课程、讲座、实训……,见 wall.yml 的“课程形式”。"),
      Field("时长", "duration", .term, meaning: "如 2课时。"),
      Field("对象", "audience", .term, meaning: "讲给谁听,如 职业院校学生。"),
      Field("内容", "summary", .text, meaning: "一句话说讲什么。"),
    ])

  public static let all = FieldSet(
    .init("活动", "an event"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "活动名称。"),
      Field("日期", "date", .date, isRequired: true, meaning: "开始的日子;未定的可以只写到月。"),
      Field("结束", "end", .date, meaning: "最后一天;只有一天的不写。"),
      Field("类型", "types", .list(.term), meaning: "进校园、专题讲座……,见 wall.yml 的“活动类型”。"),
      Field("地点", "place", .text, meaning: "在哪里举行。"),
      Field("主办", "organizers", .list(.term), meaning: "主办单位。"),
      Field("主讲", "speakers", .list(.term), meaning: "主讲或出场的人;墙外的人照写。"),
      Field("工作室", "studio", .list(.term), meaning: "参加的工作室,须是 studios 里的文件名或名称。"),
      Field("联盟", "alliances", .list(.term), meaning: "参加的联盟,须是 alliances 里的文件名或名称。"),
      Field("课程", "courses", .list(.map(course, shorthand: "title")), meaning: "讲了哪些课;进课程单。"),
      Field("照片", "photo", .map(CommonFields.photo, shorthand: "file"), meaning: "文件名,或文件、摄影、说明、授权。"),
      Field("摘要", "summary", .text, meaning: "一句话简介。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
    ] + CommonFields.all)
}
