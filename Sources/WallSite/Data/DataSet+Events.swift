import HonorRoll

extension DataSet {
  static let competitions = DataSet(
    .competitions, "竞赛", "墙上的每一场竞赛和成绩,最近的在前。",
    [
      DataField<RollCompetition>.own { $0.profile.common },
      .text("name", "名称", "竞赛全称。", isRequired: true) { $0.profile.name },
      .text("category", "类别", "竞赛类别。") { $0.profile.category?.value },
      .text("level", "级别", "竞赛级别。") { $0.profile.level?.value },
      .date("year", "年份", "举办的时间,照资料写到年、月或日。") { $0.profile.date },
      .texts("organizers", "主办", "主办单位。") { $0.profile.organizers },
      .texts("trades", "工种", "比赛的工种。") { $0.trades },
      .integer("entrants", "参赛人数", "公布的参赛人数。") { $0.profile.entrants },
      .list(
        "results", "成绩", "名次和选手。",
        of: [
          DataField<RollCompetition.Result>.text("rank", "名次", "第一名、一等奖……") { $0.rank },
          .text("trade", "工种", "比赛的工种。") { $0.trade },
          .text("division", "组别", "职工组、学生组……") { $0.division },
          .people("people", "选手", "一人或一队;墙外的人没有页面。") { $0.people },
          .text("unit", "单位", "参赛时的单位。") { $0.unit },
          .studios("studio", "工作室", "代表的工作室。") { $0.studios },
        ]
      ) {
        $0.results
      } title: {
        [$0.trade, $0.division, $0.rank].compactMap { $0 }.joined(separator: " ")
      },
      .list(
        "certificates", "晋级", "因竞赛取得的证书。",
        of: [
          DataField<RollCompetition.Certificate>.text("title", "证书", "证书或称号。", isRequired: true) { $0.title },
          .people("people", "选手", "取得的人;墙外的人没有页面。") { $0.people },
          .text("issuer", "颁发", "发证机关。") { $0.issuer },
        ]
      ) {
        $0.certificates
      } title: {
        $0.title
      },
      .text("summary", "摘要", "一句话简介。") { $0.profile.summary },
    ] + DataField<RollCompetition>.foot { $0.profile.common }
  ) { $0.roll.competitions }

  static let events = DataSet(
    .events, "活动", "墙上的每一次活动,近期举行的在前。",
    [
      DataField<RollEvent>.own { $0.profile.common },
      .text("name", "名称", "活动名称。", isRequired: true) { $0.profile.name },
      .date("date", "日期", "开始的日子。", isRequired: true) { $0.profile.date },
      .date("end", "结束", "最后一天;只有一天的没有。") { $0.profile.end },
      .flag("upcoming", "近期举行", "当天还没有结束。", isRequired: true) { $0.isUpcoming },
      .texts("types", "类型", "活动类型。") { $0.profile.types.map(\.value) },
      .text("place", "地点", "在哪里举行。") { $0.profile.place },
      .texts("organizers", "主办", "主办单位。") { $0.profile.organizers },
      .people("speakers", "主讲", "主讲或出场的人;墙外的人没有页面。") { $0.speakers },
      .studios("studio", "工作室", "参加的工作室。") { $0.studios },
      .alliances("alliances", "联盟", "参加的联盟。") { $0.alliances },
      .list(
        "courses", "课程", "讲了哪些课。",
        of: [
          DataField<RollCourse>.text("title", "名称", "课程名称。", isRequired: true) { $0.profile.title },
          .people("speakers", "主讲", "讲课的人。") { $0.speakers },
          .text("form", "形式", "菜单式课程、讲座、实训……") { $0.profile.form?.value },
          .text("duration", "时长", "如 2课时。") { $0.profile.duration },
          .text("audience", "对象", "讲给谁听。") { $0.profile.audience },
          .text("summary", "内容", "一句话说讲什么。") { $0.profile.summary },
        ]
      ) {
        $0.courses
      } title: {
        $0.profile.title
      },
      .text("summary", "摘要", "一句话简介。") { $0.profile.summary },
    ] + DataField<RollEvent>.foot { $0.profile.common }
  ) { $0.roll.events }
}
