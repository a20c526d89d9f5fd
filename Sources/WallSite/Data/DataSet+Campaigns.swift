import HonorRoll

extension DataSet {
  /// Candidates are on a notice's page and nowhere else, and so not here either.
  static let campaigns = DataSet(
    .campaigns, "评选", "墙上的每一次评选,近年的在前。公示中的人选只在公示的页面上,不在数据里。",
    [
      DataField<RollCampaign>.own { $0.profile.common },
      .text("name", "名称", "评选全称。", isRequired: true) { $0.profile.name },
      .text("organizer", "主办", "主办单位。") { $0.profile.organizer },
      .integer("year", "年份", "评选年度。") { $0.profile.year },
      .text("honor", "荣誉", "授予的荣誉。") { $0.profile.honorTitle },
      .text("quota", "名额", "照文件。") { $0.profile.quota?.text },
      .list(
        "quotas", "行业名额", "各行业的名额和命名的人数。",
        of: [
          DataField<IndustryResult>.text("industry", "行业", "行业。", isRequired: true) { $0.name },
          .text("quota", "名额", "照文件。", isRequired: true) { $0.quota.text },
          .integer("named", "命名", "已经命名的人数。", isRequired: true) { $0.named },
        ]
      ) {
        $0.industries
      } title: {
        "\($0.name)\($0.quota.text)"
      },
      .choice("phase", "进度", "评选的进度。", CampaignProgress.Phase.words, isRequired: true) { $0.progress.phase.word },
      .list("stages", "阶段", "各阶段,按先后。", of: stages) {
        $0.profile.stages
      } title: {
        $0.name
      },
      .texts("exceptions", "异常", "延期、终止、名额空缺。") { campaign in
        CampaignException.allCases.filter(campaign.profile.exceptions.contains).map(\.rawValue)
      },
      .list("notices", "公示", "社会公示。", of: notices) { campaign in
        campaign.notices.indices.map { NoticeRow(campaign: campaign, index: $0) }
      } title: {
        $0.notice.profile.title.value
      },
      .references("people", "命名的人", "已经命名的人,以笔画为序。") { campaign, wall in
        campaign.people.map { wall.person($0) }
      },
      .studios("studios", "命名的工作室", "已经命名的工作室。") { $0.studios },
      .text("summary", "摘要", "一句话简介。") { $0.profile.summary },
    ] + DataField<RollCampaign>.foot { $0.profile.common }
  ) { $0.roll.campaigns }

  private static let stages: [DataField<CampaignStage>] = [
    .text("name", "名称", "照评选文件。", isRequired: true) { $0.name },
    .date("start", "开始", "第一天。") { $0.start },
    .date("end", "结束", "最后一天。") { $0.end },
    .choice(
      "state", "状态", "当天的状态。", ["未注明日期", "未开始", "进行中", "已完成"], isRequired: true,
      onWall: { stage, wall in
        switch stage.state(on: wall.roll.asOf) {
        case .undated: "未注明日期"
        case .coming: "未开始"
        case .current: "进行中"
        case .done: "已完成"
        }
      }),
  ]

  /// What the notice's page shows besides its candidates; whom to tell of objections only in its days.
  private static let notices: [DataField<NoticeRow>] = [
    .text("title", "标题", "公示的标题。", isRequired: true) { $0.notice.profile.title.value },
    .page("page", "公示页面", "公示的页面;还没有开始的没有。") { row in
      row.notice.state == .coming ? nil : NoticePath.path(of: row.index, in: row.campaign.profile)
    },
    .date("start", "开始", "第一天。", isRequired: true) { $0.notice.profile.start.value },
    .date("end", "结束", "最后一天。", isRequired: true) { $0.notice.profile.end.value },
    .choice("state", "状态", "当天的状态。", ["未开始", "正在公示", "已结束"], isRequired: true) { row in
      switch row.notice.state {
      case .coming: "未开始"
      case .open: "正在公示"
      case .over: "已结束"
      }
    },
    .text("office", "受理部门", "公示期间才有,下同。") { $0.open?.office },
    .text("phone", "受理电话", "部门的办公电话。") { $0.open?.phone },
    .text("supervision", "监督电话", "监督电话。") { $0.open?.supervision },
    .text("email", "受理邮箱", "部门的邮箱。") { $0.open?.email },
    .text("address", "受理地址", "来信来访的地址。") { $0.open?.address },
    .text("postcode", "邮编", "邮政编码。") { $0.open?.postcode },
    .text("hours", "受理时间", "受理的时间。") { $0.open?.hours },
  ]
}

/// A notice with its campaign.
struct NoticeRow: Sendable {
  let campaign: RollCampaign
  let index: Int

  var notice: RollNotice { campaign.notices[index] }
  /// The notice in its days; `nil` on all others.
  var open: PublicNotice? { notice.state == .open ? notice.profile : nil }
}

extension CampaignProgress.Phase {
  static let words = [Self.undated, .notBegun, .running, .between, .over, .cancelled].map(\.word)

  var word: String {
    switch self {
    case .undated: "未注明日期"
    case .notBegun: "未开始"
    case .running: "进行中"
    case .between: "两个阶段之间"
    case .over: "已结束"
    case .cancelled: "已终止"
    }
  }
}
