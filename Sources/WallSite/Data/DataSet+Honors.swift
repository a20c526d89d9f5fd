import HonorRoll

extension DataSet {
  static let ladder = DataSet(
    .ladder, "层级", "墙的选树体系,从高到低。",
    [
      DataField<StepRow>.integer("step", "序", "第几级,最高的是 1。", isRequired: true) { $0.step + 1 },
      .text("name", "名称", "这一级的名称。", isRequired: true) { $0.tier.name },
      .page("page", "页面", "这一级的页面;没有人的没有。") { row in
        row.count == 0 ? nil : ListKind.tier.path(slug: TierSlug.slug(of: row.tier, step: row.step))
      },
      .integer("count", "人数", "在这一级的人数。", isRequired: true) { $0.count },
      .texts(
        "honors", "荣誉", "获得其中任何一项即到这一级。",
        onWall: { row, wall in row.tier.honors.sorted().map { wall.roll.settings.catalogue.honors[$0].title } }),
      .texts("levels", "级别", "获得该级别的任何个人荣誉即到这一级。") { row in
        HonorLevel.allCases.filter(row.tier.levels.contains).map(\.rawValue)
      },
      .text("summary", "说明", "一句说明。") { $0.tier.summary },
      .text("promotion", "晋升", "怎样上到这一级。") { $0.tier.promotion },
    ]
  ) { site in
    let counts = Dictionary(
      site.roll.tierGroups.map { ($0.tier, $0.people.count) }, uniquingKeysWith: { first, _ in first })
    // Where nobody stands on a step, the wall has no page of its ladder either.
    guard counts.keys.contains(where: { $0 != nil }) else { return [] }
    return site.roll.settings.tiers.enumerated().map { StepRow(step: $0, tier: $1, count: counts[$0] ?? 0) }
  }

  static let promotions = DataSet(
    .promotions, "晋升", "谁在什么时候上到哪一级,近期的在前。",
    [
      DataField<LadderMove>.date("date", "时间", "荣誉的时间。", isRequired: true) { $0.date },
      .reference("person", "姓名", "晋升的人。", isRequired: true) { $1.person($0.person) },
      .text("from", "原层级", "原来的层级;第一次进入的没有。", onWall: { $1.tier($0.from) }),
      .text("to", "层级", "上到的层级。", isRequired: true, onWall: { $1.tier($0.to) }),
      .text("honor", "荣誉", "凭哪一项荣誉。", isRequired: true) { $0.award.title },
    ]
  ) { $0.roll.ladderMoves }

  static let rolls = DataSet(
    .rolls, "光荣榜", "一项荣誉、一个年度、一类对象为一榜;只列墙上收录的获得者。",
    [
      DataField<OfficialRollRow>.page(
        "page", "页面", "光荣榜的页面。", isRequired: true, onWall: { $1.page(ofRoll: $0.position) }),
      .text(
        "honor", "荣誉", "荣誉全称。", isRequired: true,
        onWall: { row, wall in wall.roll.settings.catalogue.honors[row.roll.honor].title }),
      .integer("year", "年份", "年份。", isRequired: true) { $0.roll.year },
      .choice("holder", "对象", "个人、成果、工作室……", HolderKind.allCases.map(\.rawValue), isRequired: true) { row in
        row.roll.holder.rawValue
      },
      .integer("count", "数量", "榜上有多少。", isRequired: true) { $0.roll.count },
      .text("document", "文号", "决定的文号。") { $0.roll.document },
    ]
  ) { site in site.roll.officialRolls.enumerated().map(OfficialRollRow.init) }

  static let honors = DataSet(
    .honors, "荣誉目录", "墙的荣誉目录,不论墙上有没有人获得。",
    [
      DataField<Honor>.text("title", "全称", "荣誉全称。", isRequired: true) { $0.title },
      .text("short", "简称", "通行简称。") { $0.short },
      .texts("aliases", "别名", "其他写法。") { $0.aliases },
      .choice("level", "级别", "授予机关的级别。", DataWords.levels, isRequired: true) { $0.level.rawValue },
      .text(
        "levelName", "级别名称", "级别的本地叫法,如 自治区级。", isRequired: true,
        onWall: { $1.roll.settings.display($0.level) }),
      .texts("holders", "对象", "个人、单位、班组、成果、工作室。") { $0.holders.map(\.rawValue) },
      .texts("issuers", "颁发", "现在的授予机关。", onWall: { $0.issuers(in: $1.roll.asOf.year) }),
      .text("verb", "方式", "授予、命名、认定……", isRequired: true) { $0.verb },
      .texts("grades", "等次", "有等次的写明。") { $0.grades },
      .integer("since", "起", "首次评选的年份。") { $0.since },
      .flag("onRolls", "进榜", "是否进光荣榜;待遇类不进,也不计入获奖的数量。", isRequired: true) { $0.isOnRolls },
      .texts("years", "年份", "只在这些年份评选过。") { $0.years.map(String.init) },
    ]
  ) { $0.roll.settings.catalogue.honors }
}

/// A step of the ladder with the number of people on it.
struct StepRow: Sendable {
  /// From the top.
  let step: Int
  let tier: Tier
  let count: Int
}

/// An official roll with its position in the roll.
struct OfficialRollRow: Sendable {
  let position: Int
  let roll: OfficialRoll
}
