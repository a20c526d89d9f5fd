import Diagnostics
import FrontMatter

/// A small imitation of a wall's table of fields.
enum CraftsmanTable {
  static let photo = FieldSet(
    Message("照片", "photo"),
    [
      Field("文件", "file", .text, isRequired: true, meaning: "文件名。"),
      Field("摄影", "credit", .term, meaning: "摄影者。"),
      Field("说明", "alt", .text, meaning: "画面说明。"),
      Field("授权", "consent", .flag, meaning: "本人是否同意刊登。"),
    ])

  static let revocation = FieldSet(
    Message("撤销", "revocation"),
    [
      Field("日期", "date", .date, meaning: "撤销的日期。"),
      Field("机关", "authority", .term, meaning: "撤销的机关。"),
    ])

  static let honor = FieldSet(
    Message("荣誉", "honor"),
    [
      Field("名称", "title", .term, isRequired: true, meaning: "荣誉的全称。"),
      Field("级别", "level", .choice(["国家级", "省级", "市级", "企业级"]), meaning: "级别。"),
      Field("年份", "year", .date, meaning: "获得的年份。"),
      Field("届次", "session", .text, meaning: "第几届。"),
      Field("颁发", "issuers", .list(.term), meaning: "颁发单位。"),
      Field("撤销", "revocation", .map(revocation), meaning: "撤销。"),
    ])

  static let craftsman = FieldSet(
    Message("工匠", "craftsman"),
    [
      Field("姓名", "name", .term, also: ["名字"], isRequired: true, meaning: "姓名。"),
      Field("性别", "gender", .choice(["男", "女"]), meaning: "性别。"),
      Field("出生", "born", .date, meaning: "出生年月。"),
      Field("照片", "photo", .map(photo, shorthand: "file"), meaning: "照片。"),
      Field("单位", "unit", .term, meaning: "单位。"),
      Field("工种", "trade", .term, meaning: "工种。"),
      Field("荣誉", "honors", .list(.map(honor, shorthand: "title")), meaning: "荣誉。"),
      Field("专长", "skills", .list(.term), meaning: "专长。"),
      Field("师傅", "mentors", .list(.term), meaning: "师傅。"),
      Field("来源", "sources", .list(.text), meaning: "来源。"),
      Field("语录", "quote", .text, meaning: "语录。"),
      Field("摘要", "summary", .text, meaning: "摘要。"),
      Field("人员状态", "personStatus", .choice(["在职", "退休", "调离"]), meaning: "状态。"),
      Field("排序", "weight", .number, meaning: "排序。"),
      Field("更新", "updated", .date, meaning: "更新的日期。"),
      Field("其他", "extra", .extras, meaning: "其他。"),
    ])

  static let documents = DocumentReader(fields: craftsman, layout: .frontMatterAndBody)
  static let settings = DocumentReader(fields: craftsman, layout: .settings)
}
