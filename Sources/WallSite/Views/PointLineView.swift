import StringTemplates

/// What templates see as `pointLine`.
struct PointLineView: Sendable {
  let year: String?
  let title: String
  let url: SiteURL?
  let share: String?
  let points: String

  static let schema = ViewSchema<Self>(
    "pointLine", "积分的一条来由",
    [
      .text("year", "年份") { $0.year },
      .text("title", "荣誉、成果或竞赛成绩") { $0.title },
      .url("url", "成果或竞赛的页面") { $0.url },
      .text("share", "几人分得的,注明共几分、几人中的第几人") { $0.share },
      .text("points", "分") { $0.points },
    ])
}
