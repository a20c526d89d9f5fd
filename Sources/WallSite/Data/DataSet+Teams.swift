import FrontMatter
import HonorRoll

extension DataSet {
  static let studios = DataSet(
    .studios, "工作室", "墙上的每一个工作室。",
    [
      DataField<RollStudio>.own(\.profile.common),
      .text("name", "名称", "工作室全称。", isRequired: true) { $0.record.profile.name },
      .list(
        "formerNames", "曾用名", "以前的名称。",
        of: [
          DataField<FormerName>.text("name", "名称", "名称。", isRequired: true) { $0.record.name },
          .date("until", "改名", "改名的时间。") { $0.record.until },
        ], title: \.name
      ) { $0.record.profile.formerNames },
      .text("kind", "类型", "如 劳模创新工作室。") { $0.record.profile.kind },
      .reference("lead", "领衔人", "领衔人;墙外的人没有页面。") { row in row.record.lead.map(row.site.person) },
      .date("leadSince", "领衔起", "现在的领衔人从什么时候起;换过领衔人的才有。") { row in
        row.record.formerLeads.isEmpty ? nil : row.record.profile.leadSince
      },
      .list("formerLeads", "历任领衔人", "以前的领衔人,近期的在前。", of: formerLeads, title: \.lead.name) { row in
        row.record.formerLeads.map {
          FormerLeadRow(lead: row.site.person($0.person), start: $0.start, end: $0.end)
        }
      },
      .references("members", "成员", "成员,不含领衔人;墙外的人没有页面。") { $0.record.members.map($0.site.person) },
      .text("unit", "单位", "所在单位,用墙上统一的名称。") { row in
        row.site.term(.unit, row.record.terms.unit) ?? row.record.profile.unit?.value
      },
      .text("region", "地区", "地区,从上级到下级,用 / 分开。") { $0.site.region($0.record.terms.region) },
      .text("industry", "行业", "行业。") { $0.site.term(.industry, $0.record.terms.industry) },
      .date("founded", "成立", "成立时间。") { $0.record.profile.founded },
      // A schema that lists the words of the office would put them on a wall that publishes none of them.
      .text("state", "状态", "公开的状态;没有别的可说时是在册。", isRequired: true) { row in
        publicState(row.record.profile.state, in: row.site.roll.settings)
      },
      .list(
        "reviews", "考核", "历年考核,墙的设置公开时才有。", of: reviews,
        title: { [$0.date.iso, $0.result?.rawValue].compactMap { $0 }.joined(separator: " ") }
      ) { row in
        row.site.roll.settings.publishesReviews ? row.record.profile.reviews.filter { $0.result != nil } : []
      },
      .list("namings", "命名", "有效的命名,从高到低。", of: DataField<AwardRow>.ofStudios, title: \.summary) { row in
        row.record.namings.map { AwardRow(award: $0, holder: .studio) }
      },
      .references("alliances", "联盟", "参加的联盟。") { $0.record.alliances.map($0.site.alliance) },
      .references("campaign", "评选", "由哪些评选命名。") { $0.record.campaigns.map($0.site.campaign) },
      .text("summary", "摘要", "一句话简介。") { $0.record.profile.summary },
    ] + DataField<RollStudio>.foot(\.profile.common)
  ) { $0.roll.studios }

  /// 限期整改 and 通报 are nobody's business but the office's, unless the wall says so.
  private static func publicState(_ state: StudioState, in settings: WallSettings) -> String {
    switch state {
    case .correcting, .reprimanded: (settings.publishesStudioMeasures ? state : .listed).rawValue
    case .listed, .forming, .ended, .delisted: state.rawValue
    }
  }

  private static let formerLeads: [DataField<FormerLeadRow>] = [
    .text("name", "姓名", "姓名。", isRequired: true) { $0.record.lead.name },
    .page("page", "领衔人页面", "领衔人的页面;墙外的人没有。") { $0.record.lead.page },
    .date("start", "起", "开始的时间。") { $0.record.start },
    .date("end", "止", "结束的时间。") { $0.record.end },
  ]

  private static let reviews: [DataField<Review>] = [
    .date("year", "年份", "考核的年度。", isRequired: true) { $0.record.date },
    .text("kind", "种类", "考核种类。") { $0.record.kind?.rawValue },
    .text("result", "结果", "考核结果。") { $0.record.result?.rawValue },
  ]

  static let alliances = DataSet(
    .alliances, "联盟", "墙上的每一个联盟。",
    [
      DataField<RollAlliance>.own(\.profile.common),
      .text("name", "名称", "联盟全称。", isRequired: true) { $0.record.profile.name },
      .references("leads", "牵头", "牵头的人、工作室或单位;不在墙上的没有页面。") { $0.record.leads.map($0.site.lead) },
      .date("founded", "成立", "成立时间。") { $0.record.profile.founded },
      .text("organizer", "主办", "组织成立的机关。") { $0.record.profile.organizer },
      .references("studios", "成员工作室", "成员工作室,每个一次。") { $0.record.studios.map($0.site.studio) },
      .texts("units", "成员单位", "成员单位和牵头的单位,每个一次,用墙上统一的名称。") { $0.record.units.map(\.name) },
      .list(
        "figures", "规模", "公布过的数字,照原样。",
        of: [
          DataField<StatedFigure>.text("name", "名称", "数的是什么。", isRequired: true) { $0.record.name },
          .text("value", "数值", "数值,照原样。", isRequired: true) { $0.record.value },
          .text("unit", "单位", "个、人、家……") { $0.record.unit },
          .text("source", "来源", "数字的出处。") { $0.record.source },
        ], title: { $0.name + $0.value + ($0.unit ?? "") }
      ) { $0.record.profile.figures },
      .list(
        "stations", "工作站", "下设工作站。",
        of: [
          DataField<Station>.text("name", "名称", "名称。", isRequired: true) { $0.record.name },
          .text("unit", "单位", "设在哪个单位。") { $0.record.unit },
          .text("place", "地点", "地点。") { $0.record.place },
          .date("founded", "设立", "设立的时间。") { $0.record.founded },
        ], title: \.name
      ) { $0.record.profile.stations },
      .text("region", "地区", "地区,从上级到下级,用 / 分开。") { $0.site.region($0.record.terms.region) },
      .text("industry", "行业", "行业。") { $0.site.term(.industry, $0.record.terms.industry) },
      .text("summary", "摘要", "一句话简介。") { $0.record.profile.summary },
    ] + DataField<RollAlliance>.foot(\.profile.common)
  ) { $0.roll.alliances }
}

/// Somebody who led a studio before.
struct FormerLeadRow: Sendable {
  let lead: DataReference
  let start: PartialDate?
  let end: PartialDate?
}
