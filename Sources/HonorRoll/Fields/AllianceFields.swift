import Diagnostics
import FrontMatter

/// The fields of an alliance's profile (design, section 4).
public enum AllianceFields {
  static let figure = FieldSet(
    .init("规模", "a figure"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "数的是什么。"),
      Field("数值", "value", .text, isRequired: true, meaning: "数值,可写“近500”。"),
      Field("单位", "unit", .term, meaning: "个、人、家……"),
      Field("来源", "source", .text, meaning: "数字的出处;没有出处的会提醒。"),
    ])

  static let station = FieldSet(
    .init("工作站", "a work station"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "工作站的名称。"),
      Field("单位", "unit", .term, meaning: "设在哪个单位。"),
      Field("地点", "place", .text, meaning: "在哪里。"),
      Field("设立", "founded", .date, meaning: "设立的时间。"),
    ])

  public static let all = FieldSet(
    .init("联盟", "an alliance"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "联盟全称。"),
      Field("牵头", "leads", .list(.term), meaning: "牵头的人、工作室或单位;牵头的工作室和单位也是成员。"),
      Field("成立", "founded", .date, meaning: "成立时间。"),
      Field("主办", "organizer", .text, meaning: "组织成立的机关。"),
      Field("成员工作室", "studios", .list(.term), meaning: "成员工作室,须是 studios 里的文件名或名称。"),
      Field("成员单位", "units", .list(.term), meaning: "成员单位。"),
      Field("规模", "figures", .list(.map(figure)), meaning: "公布过的数字,须有出处。"),
      Field("工作站", "stations", .list(.map(station, shorthand: "name")), meaning: "下设工作站,一个一条。"),
      Field("地区", "region", .term, meaning: "地区表里的名称。"),
      Field("行业", "industry", .term, meaning: "行业表里的名称。"),
      Field("照片", "photo", .map(CommonFields.photo, shorthand: "file"), meaning: "文件名,或文件、摄影、说明、授权。"),
      Field("摘要", "summary", .text, meaning: "一句话简介。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
      Field("排序", "weight", .number, meaning: "列表中的次序。"),
    ] + CommonFields.all)
}
