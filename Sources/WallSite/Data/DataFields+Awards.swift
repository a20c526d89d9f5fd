import HonorRoll

extension DataField where Record == Award {
  private static let title = text("title", "名称", "荣誉全称。", isRequired: true) { $0.title }

  private static let attributes: [Self] = [
    .choice("level", "级别", "授予机关的级别。", DataWords.levels) { $0.level?.rawValue },
    .integer("year", "年份", "授予年份。") { $0.year },
  ]

  private static let decree: [Self] = [
    .texts("issuers", "颁发", "授予机关。") { $0.issuers },
    .text("document", "文号", "决定的文号。") { $0.document },
  ]

  /// - Parameter holder: By the kind of holder an award's roll is found.
  private static func roll(of holder: HolderKind) -> Self {
    page(
      "roll", "光荣榜", "所在光荣榜的页面。",
      onWall: { award, wall in wall.roll(of: award, holder: holder).map { wall.page(ofRoll: $0) } })
  }

  /// Awards on one roll are of one honor and year, and nearly all of them say nothing else that is their own.
  ///
  /// - Parameter holder: By the kind of holder an award's roll is found.
  static func alike(of holder: HolderKind) -> DataAlike<Award> {
    DataAlike(count: 1) { award, wall in
      wall.roll(of: award, holder: holder)
    } isWhole: { award, roll, wall in
      wall.award(onRoll: roll).map { award.saysTheSame(as: $0) } ?? false
    }
  }

  private static let contest: [Self] = [
    .text("session", "届次", "第几届、第几批。") { $0.session },
    .text("grade", "等次", "特等奖、一等奖……") { $0.grade },
  ]

  private static let verb = text("verb", "方式", "授予、命名、认定……按文件用词。") { $0.verb }

  /// Of a person. Only those in force are there.
  static let ofPeople: [Self] =
    [title] + attributes + contest + [verb] + decree + [
      .flag("posthumous", "追授", "是否追授。") { $0.status == .posthumous },
      .text("unitThen", "获奖时单位", "获奖时的单位。") { $0.unitThen },
      .text("postThen", "获奖时职务", "获奖时的职务或工种。") { $0.postThen },
      roll(of: .person),
    ]

  /// Of a studio.
  static let ofStudios: [Self] = [title] + attributes + [verb] + decree + [roll(of: .studio)]

  static let ofAchievements: [Self] = [title] + attributes + contest + [verb] + decree + [roll(of: .achievement)]
}

extension DataField {
  /// Awards; a cell shows each by its title with the year.
  static func awards(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Award>], by holder: HolderKind,
    _ awards: @escaping @Sendable (Record) -> [Award]
  ) -> Self {
    list(
      key, name, meaning, of: fields, alike: DataField<Award>.alike(of: holder), { record, _ in awards(record) },
      writingTitle: { award, _, cell in cell.item(award.title, year: award.year) })
  }
}

extension Award {
  /// Whether an award of the same honor and year says the same in every field there is of awards.
  fileprivate func saysTheSame(as other: Award) -> Bool {
    self === other
      || level == other.level && session == other.session && grade == other.grade && verb == other.verb
        && status == other.status && unitThen == other.unitThen && postThen == other.postThen
        && document == other.document && issuers == other.issuers
  }
}

/// The words of fields that take only some.
enum DataWords {
  static let levels = HonorLevel.allCases.map(\.rawValue)
}
