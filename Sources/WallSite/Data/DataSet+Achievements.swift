import HonorRoll

extension DataSet {
  static let achievements = DataSet(
    .achievements, "成果", "墙上的每一项成果,近年的在前。",
    [
      DataField<RollAchievement>.own { $0.profile.common },
      .text("name", "名称", "成果全称。", isRequired: true) { $0.profile.name },
      .text(
        "kind", "类别", "类别,用墙上统一的名称。",
        onWall: { achievement, wall in achievement.kind.map { wall.roll.achievementKinds[$0].name } }),
      .text(
        "group", "组", "类别所在的组。",
        onWall: { achievement, wall in achievement.kind.flatMap { wall.roll.achievementKinds[$0].group } }),
      .flag("counted", "计数", "是否计入总数:专利只计已授权的。", isRequired: true) { $0.isCounted },
      .references("people", "完成人", "按证书上的次序;墙外的人没有页面。") { achievement, _ in
        achievement.people
      } reference: { contributor, wall in
        wall.person(contributor.reference)
      },
      .studios("studio", "工作室", "完成的工作室。") { $0.studios },
      .text("unit", "单位", "完成单位,用墙上统一的名称。", onWall: { $1.unit($0.terms.unit) }),
      .text("industry", "行业", "行业。", onWall: { $1.industry($0.terms.industry) }),
      .integer("year", "年份", "完成、授权或认定的年份。") { $0.profile.year },
      .choice("level", "级别", "认定机关的级别,没有写的取所获最高奖的级别。", DataWords.levels) { $0.level?.rawValue },
      .object("benefit", "效益", "公开的经济效益。", benefit) { achievement in
        achievement.profile.benefit.flatMap { $0.isPrivate ? nil : $0 }
      },
      .object("patent", "专利", "专利号和状态。", patent) { achievement in
        achievement.profile.patent.flatMap { $0.number == nil && $0.state == nil ? nil : $0 }
      },
      .awards("awards", "获奖", "成果获得的奖项,从高到低。", of: DataField<Award>.ofAchievements, by: .achievement) { $0.awards },
      .text("summary", "摘要", "一句话简介。") { $0.profile.summary },
    ] + DataField<RollAchievement>.foot { $0.profile.common }
  ) { $0.roll.achievements }

  private static let benefit: [DataField<Benefit>] = [
    .decimal("amount", "金额", "单位是万元。", isRequired: true) { $0.amount },
    .text("basis", "口径", "年度经济效益、累计经济效益、节约成本……不同口径不相加。") { $0.basis?.value },
    .text("certifier", "出具单位", "出具效益证明的单位。") { $0.certifier },
    .flag("certified", "计入合计", "口径和出具单位齐全的才计入合计。", isRequired: true) { $0.isCertified },
  ]

  private static let patent: [DataField<Patent>] = [
    .text("number", "号", "专利号或申请号。") { $0.number?.value },
    .choice("state", "状态", "申请、授权或失效。", PatentState.allCases.map(\.rawValue)) { $0.state?.rawValue },
  ]
}
