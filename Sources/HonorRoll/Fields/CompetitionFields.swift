import Diagnostics
import FrontMatter

/// The fields of a competition's file (design, section 4).
public enum CompetitionFields {
  static let result = FieldSet(
    .init("竞赛成绩", "a result of a competition"),
    [
      Field("名次", "rank", .term, meaning: "第一名、一等奖、优秀组织奖……"),
      Field("选手", "people", .list(.term), meaning: "一人或一队;墙外的人照写。集体奖可以只写单位。"),
      Field("单位", "unit", .term, meaning: "参赛时的单位。"),
      Field("工作室", "studio", .list(.term), meaning: "代表的工作室,须是 studios 里的文件名或名称。"),
      Field("工种", "trade", .term, meaning: "比赛的工种。"),
      Field("组别", "division", .term, meaning: "职工组、学生组、教师组、团体。"),
    ])

  static let certificate = FieldSet(
    .init("晋级", "a certificate won"),
    [
      Field("证书", "title", .term, isRequired: true, meaning: "因竞赛取得的证书或称号,如 技师职业技能等级证书。"),
      Field("选手", "people", .list(.term), isRequired: true, meaning: "取得的人。"),
      Field("颁发", "issuer", .term, meaning: "发证机关。"),
    ])

  public static let all = FieldSet(
    .init("竞赛", "a competition"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "竞赛全称,有届次的写上。"),
      Field("类别", "category", .term, meaning: "劳动竞赛、职业技能竞赛……,见 wall.yml 的“竞赛类别”。"),
      Field("级别", "level", .term, meaning: "国家级一类、省级二类……,见 wall.yml 的“竞赛级别”。"),
      Field("年份", "year", .date, meaning: "举办的年份,也可以写到月或日。"),
      Field("主办", "organizers", .list(.term), meaning: "主办单位。"),
      Field("工种", "trades", .list(.term), meaning: "比赛的工种。"),
      Field("参赛人数", "entrants", .number, meaning: "公布的参赛人数。"),
      Field("成绩", "results", .list(.map(result)), meaning: "名次和选手,一个名次一条。"),
      Field("晋级", "certificates", .list(.map(certificate)), meaning: "因竞赛取得的证书,一种一条。"),
      Field("照片", "photo", .map(CommonFields.photo, shorthand: "file"), meaning: "文件名,或文件、摄影、说明、授权。"),
      Field("摘要", "summary", .text, meaning: "一句话简介。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
      Field("排序", "weight", .number, meaning: "同一时间之内的次序。"),
    ] + CommonFields.all)
}
