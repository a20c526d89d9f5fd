import Diagnostics
import FrontMatter
import HanText

/// A kind of achievement, such as 发明专利, and the group it is shown in, such as 知识产权.
public struct AchievementKind: Sendable, Hashable {
  public let name: String
  public let group: String?
  public let aliases: [String]
  /// Whether only what was granted counts.
  public let isPatent: Bool
  public let slug: String

  init(_ name: String, group: String?, aliases: [String] = [], isPatent: Bool = false, slug: String? = nil) {
    self.name = name
    self.group = group
    self.aliases = aliases
    self.isPatent = isPatent
    self.slug = slug ?? Slug(stem: name).text ?? ""
  }

  /// - Parameter values: Decoded by `WallFields.achievementKind`.
  init?(_ values: FieldValues) {
    guard let name = values.text("name")?.value else { return nil }
    self.init(
      name, group: values.text("group")?.value, aliases: values.texts("aliases").map(\.value),
      isPatent: values.flag("patent")?.value ?? false, slug: values.text("slug")?.value)
  }

  /// What a wall has that lists no others.
  static let standard = [
    AchievementKind("发明专利", group: "知识产权", isPatent: true),
    AchievementKind("实用新型专利", group: "知识产权", isPatent: true),
    AchievementKind("外观设计专利", group: "知识产权", isPatent: true),
    AchievementKind("软件著作权", group: "知识产权"),
    AchievementKind("科技创新成果", group: "技术创新"),
    AchievementKind("技术革新成果", group: "技术创新", aliases: ["技术改造", "技术攻关"]),
    AchievementKind("先进操作法", group: "操作法", aliases: ["工作法", "先进职业操作法"]),
    AchievementKind("绝招绝技绝活", group: "操作法"),
    AchievementKind("小发明", group: "五小"),
    AchievementKind("小创造", group: "五小"),
    AchievementKind("小革新", group: "五小", aliases: ["小改造", "小改革"]),
    AchievementKind("小设计", group: "五小"),
    AchievementKind("小建议", group: "五小"),
    AchievementKind("五小(未分类)", group: "五小"),
    AchievementKind("合理化建议", group: "合理化建议"),
    AchievementKind("质量管理小组成果", group: "管理创新", aliases: ["QC成果"]),
    AchievementKind("工法", group: "标准工法"),
    AchievementKind("标准", group: "标准工法"),
  ]
}
