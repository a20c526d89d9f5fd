import FrontMatter

/// The fields of `统计` in `wall.yml`.
enum StatisticsFields {
  static let statedTotal = FieldSet(
    .init("公布的数字", "a stated total"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "数的是什么,如 劳模和工匠人才创新工作室。"),
      Field("数值", "value", .term, isRequired: true, meaning: "照公布的写,如 4658、约1.2万。"),
      Field("单位", "unit", .term, meaning: "个、人、项……。"),
      Field("范围", "scope", .term, meaning: "哪里的数,如 全省。"),
      Field("来源", "source", .text, isRequired: true, meaning: "谁在哪里公布的。"),
      Field("日期", "date", .date, isRequired: true, meaning: "公布的日期。"),
      Field("说明", "note", .text, meaning: "一句说明。"),
    ])
}
