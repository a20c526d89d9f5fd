import Diagnostics
import FrontMatter

/// The fields of a free page (design, section 4).
public enum PageFields {
  public static let all = FieldSet(
    .init("页面", "a page"),
    [
      Field("标题", "title", .term, also: ["名称", "name"], isRequired: true, meaning: "页面标题。"),
      Field("菜单", "menu", .term, meaning: "“是”则进菜单;也可写菜单里用的短名。"),
      Field("摘要", "summary", .text, meaning: "一句话简介,用于网页描述。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
      Field("排序", "weight", .number, meaning: "菜单中的次序。"),
    ] + CommonFields.all)
}
