import HonorRoll

extension DataSet {
  static let studios = DataSet(
    .studios, "工作室", "墙上的每一个工作室。",
    [
      DataField<RollStudio>.own(\.profile.common),
      .text("name", "名称", "工作室全称。", isRequired: true) { $0.record.profile.name },
      .text("kind", "类型", "如 劳模创新工作室。") { $0.record.profile.kind },
      .reference("lead", "领衔人", "领衔人;墙外的人没有页面。") { row in row.record.lead.map(row.site.person) },
      .references("members", "成员", "成员,不含领衔人;墙外的人没有页面。") { $0.record.members.map($0.site.person) },
      .text("unit", "单位", "所在单位,用墙上统一的名称。") { row in
        row.site.term(.unit, row.record.terms.unit) ?? row.record.profile.unit?.value
      },
      .text("region", "地区", "地区,从上级到下级,用 / 分开。") { $0.site.region($0.record.terms.region) },
      .text("industry", "行业", "行业。") { $0.site.term(.industry, $0.record.terms.industry) },
      .date("founded", "成立", "成立时间。") { $0.record.profile.founded },
      .choice("state", "状态", "公开的状态。", publicStates, isRequired: true) { publicState($0.record.profile.state) },
      .list("namings", "命名", "有效的命名,从高到低。", of: DataField<AwardRow>.ofStudios, title: \.summary) { row in
        row.record.namings.map { AwardRow(award: $0, holder: .studio) }
      },
      .references("alliances", "联盟", "参加的联盟。") { $0.record.alliances.map($0.site.alliance) },
      .references("campaign", "评选", "由哪些评选命名。") { $0.record.campaigns.map($0.site.campaign) },
      .text("summary", "摘要", "一句话简介。") { $0.record.profile.summary },
    ] + DataField<RollStudio>.foot(\.profile.common)
  ) { $0.roll.studios }

  /// 限期整改 and 通报 are nobody's business but the office's.
  private static let publicStates: [String] =
    [StudioState.forming, .listed, .ended, .delisted].map(\.rawValue)

  private static func publicState(_ state: StudioState) -> String {
    switch state {
    case .listed, .correcting, .reprimanded: StudioState.listed.rawValue
    case .forming, .ended, .delisted: state.rawValue
    }
  }

  static let alliances = DataSet(
    .alliances, "联盟", "墙上的每一个联盟。",
    [
      DataField<RollAlliance>.own(\.profile.common),
      .text("name", "名称", "联盟全称。", isRequired: true) { $0.record.profile.name },
      .references("leads", "牵头", "牵头的人、工作室或单位;不在墙上的没有页面。") { $0.record.leads.map($0.site.lead) },
      .date("founded", "成立", "成立时间。") { $0.record.profile.founded },
      .text("organizer", "主办", "组织成立的机关。") { $0.record.profile.organizer },
      .references("studios", "成员工作室", "成员工作室,每个一次。") { $0.record.studios.map($0.site.studio) },
      .texts("units", "成员单位", "成员单位,用墙上统一的名称。") { row in
        row.record.profile.units.map { row.site.roll.settings.unitName($0.value) }
      },
      .list(
        "figures", "规模", "公布过的数字,照原样。",
        of: [
          DataField<StatedFigure>.text("name", "名称", "数的是什么。", isRequired: true) { $0.record.name },
          .text("value", "数值", "数值,照原样。", isRequired: true) { $0.record.value },
          .text("unit", "单位", "个、人、家……") { $0.record.unit },
          .text("source", "来源", "数字的出处。") { $0.record.source },
        ], title: { $0.name + $0.value + ($0.unit ?? "") }
      ) { $0.record.profile.figures },
      .texts("stations", "工作站", "下设工作站。") { $0.record.profile.stations },
      .text("region", "地区", "地区,从上级到下级,用 / 分开。") { $0.site.region($0.record.terms.region) },
      .text("industry", "行业", "行业。") { $0.site.term(.industry, $0.record.terms.industry) },
      .text("summary", "摘要", "一句话简介。") { $0.record.profile.summary },
    ] + DataField<RollAlliance>.foot(\.profile.common)
  ) { $0.roll.alliances }
}
