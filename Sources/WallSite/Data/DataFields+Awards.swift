import HonorRoll

/// An award with the kind of holder, by which its roll is found.
struct AwardRow: Sendable {
  let award: Award
  let holder: HolderKind
}

extension DataField where Record == AwardRow {
  static let title = text("title", "名称", "荣誉全称。", isRequired: true) { $0.record.award.title }

  private static let attributes: [Self] = [
    .choice("level", "级别", "授予机关的级别。", DataWords.levels) { $0.record.award.level?.rawValue },
    .integer("year", "年份", "授予年份。") { $0.record.award.year },
  ]

  private static let decree: [Self] = [
    .texts("issuers", "颁发", "授予机关。") { $0.record.award.issuers },
    .text("document", "文号", "决定的文号。") { $0.record.award.document },
  ]

  private static let roll = page("roll", "光荣榜", "所在光荣榜的页面。") { row in
    row.site.rollPage(of: row.record.award, holder: row.record.holder)
  }

  private static let contest: [Self] = [
    .text("session", "届次", "第几届、第几批。") { $0.record.award.session },
    .text("grade", "等次", "特等奖、一等奖……") { $0.record.award.grade },
  ]

  private static let verb = text("verb", "方式", "授予、命名、认定……按文件用词。") { $0.record.award.verb }

  /// Of a person. Only those in force are there.
  static let ofPeople: [Self] =
    [title] + attributes + contest + [verb] + decree + [
      .flag("posthumous", "追授", "是否追授。") { $0.record.award.status == .posthumous },
      .text("unitThen", "获奖时单位", "获奖时的单位。") { $0.record.award.unitThen },
      .text("postThen", "获奖时职务", "获奖时的职务或工种。") { $0.record.award.postThen },
      roll,
    ]

  /// Of a studio.
  static let ofStudios: [Self] = [title] + attributes + [verb] + decree + [roll]

  static let ofAchievements: [Self] = [title] + attributes + contest + [verb] + decree + [roll]
}

/// The words of fields that take only some.
enum DataWords {
  static let levels = HonorLevel.allCases.map(\.rawValue)
}
