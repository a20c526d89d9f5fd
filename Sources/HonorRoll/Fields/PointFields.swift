import FrontMatter

/// The fields of `积分` in `wall.yml`.
enum PointFields {
  private static let points = Field("分", "points", .number, isRequired: true, meaning: "得几分;可以有小数。")

  static let honor = FieldSet(
    .init("荣誉积分", "points for an honor"),
    [
      Field("荣誉", "honor", .term, meaning: "荣誉目录里的名称;不写则不论哪项。"),
      Field("级别", "level", .choice(HonorLevel.allNames), meaning: "荣誉的级别。"),
      Field("等次", "grade", .term, meaning: "获奖等次。"),
      points,
    ])

  static let achievement = FieldSet(
    .init("成果积分", "points for an achievement"),
    [
      Field("类别", "kind", .term, meaning: "成果类别。"),
      Field("组", "group", .term, meaning: "成果类别的组,如 五小。"),
      Field("级别", "level", .choice(HonorLevel.allNames), meaning: "成果的级别。"),
      Field("等次", "grade", .term, meaning: "成果得过的奖等。"),
      points,
    ])

  static let competition = FieldSet(
    .init("竞赛积分", "points for a result of a competition"),
    [
      Field("类别", "category", .term, meaning: "竞赛类别。"),
      Field("级别", "level", .term, meaning: "竞赛级别。"),
      Field("名次", "rank", .term, meaning: "名次或奖等。"),
      points,
    ])

  static let all = FieldSet(
    .init("积分", "the table of points"),
    [
      Field("荣誉", "honors", .list(.map(honor)), meaning: "个人荣誉和工作室命名怎样计分;从上到下,第一条符合的算。"),
      Field("成果", "achievements", .list(.map(achievement)), meaning: "成果怎样计分;从上到下,第一条符合的算。"),
      Field("竞赛", "competitions", .list(.map(competition)), meaning: "竞赛成绩怎样计分;从上到下,第一条符合的算。"),
      Field("分配", "division", .choice(["等分", "按名次"]), meaning: "几人完成的成果怎样分:等分(默认),或按证书上的名次。"),
      Field("比例", "weights", .term, meaning: "按名次分的比例,如 5:3:2;超出的人不分。"),
    ])
}
