import FrontMatter
import HonorRoll

extension DataSet {
  static let studios = DataSet(
    .studios, "工作室", "墙上的每一个工作室。",
    [
      DataField<RollStudio>.own { $0.profile.common },
      .text("name", "名称", "工作室全称。", isRequired: true) { $0.profile.name },
      .list(
        "formerNames", "曾用名", "以前的名称。",
        of: [
          DataField<FormerName>.text("name", "名称", "名称。", isRequired: true) { $0.name },
          .date("until", "改名", "改名的时间。") { $0.until },
        ]
      ) {
        $0.profile.formerNames
      } title: {
        $0.name
      },
      .text("kind", "类型", "如 劳模创新工作室。") { $0.profile.kind },
      .reference("lead", "领衔人", "领衔人;墙外的人没有页面。") { studio, wall in studio.lead.map { wall.person($0) } },
      .date("leadSince", "领衔起", "现在的领衔人从什么时候起;换过领衔人的才有。") { studio in
        studio.formerLeads.isEmpty ? nil : studio.profile.leadSince
      },
      .list(
        "formerLeads", "历任领衔人", "以前的领衔人,近期的在前。", of: formerLeads, onWall: { studio, _ in studio.formerLeads },
        title: { $1.person($0.person).name }),
      .people("members", "成员", "成员,不含领衔人;墙外的人没有页面。") { $0.members },
      .text(
        "unit", "单位", "所在单位,用墙上统一的名称。",
        onWall: { studio, wall in wall.unit(studio.terms.unit) ?? studio.profile.unit?.value }),
      .text("region", "地区", "地区,从上级到下级,用 / 分开。", onWall: { $1.region($0.terms.region) }),
      .text("industry", "行业", "行业。", onWall: { $1.industry($0.terms.industry) }),
      .date("founded", "成立", "成立时间。") { $0.profile.founded },
      // A schema that lists the words of the office would put them on a wall that publishes none of them.
      .text(
        "state", "状态", "公开的状态;没有别的可说时是在册。", isRequired: true,
        onWall: { publicState($0.profile.state, in: $1.roll.settings) }),
      .list(
        "reviews", "考核", "历年考核,墙的设置公开时才有。", of: reviews,
        onWall: { studio, wall in
          wall.roll.settings.publishesReviews ? studio.profile.reviews.filter { $0.result != nil } : []
        }, title: { review, _ in [review.date.iso, review.result?.rawValue].compactMap { $0 }.joined(separator: " ") }),
      .awards("namings", "命名", "有效的命名,从高到低。", of: DataField<Award>.ofStudios, by: .studio) { $0.namings },
      .alliances("alliances", "联盟", "参加的联盟。") { $0.alliances },
      .campaigns("campaign", "评选", "由哪些评选命名。") { $0.campaigns },
      .text("summary", "摘要", "一句话简介。") { $0.profile.summary },
    ] + DataField<RollStudio>.foot { $0.profile.common }
  ) { $0.roll.studios }

  /// 限期整改 and 通报 are nobody's business but the office's, unless the wall says so.
  private static func publicState(_ state: StudioState, in settings: WallSettings) -> String {
    switch state {
    case .correcting, .reprimanded: (settings.publishesStudioMeasures ? state : .listed).rawValue
    case .listed, .forming, .ended, .delisted: state.rawValue
    }
  }

  private static let formerLeads: [DataField<RollFormerLead>] = [
    .text("name", "姓名", "姓名。", isRequired: true, onWall: { $1.person($0.person).name }),
    .page("page", "领衔人页面", "领衔人的页面;墙外的人没有。", onWall: { $1.person($0.person).page }),
    .date("start", "起", "开始的时间。") { $0.start },
    .date("end", "止", "结束的时间。") { $0.end },
  ]

  private static let reviews: [DataField<Review>] = [
    .date("year", "年份", "考核的年度。", isRequired: true) { $0.date },
    .text("kind", "种类", "考核种类。") { $0.kind?.rawValue },
    .text("result", "结果", "考核结果。") { $0.result?.rawValue },
  ]

  static let alliances = DataSet(
    .alliances, "联盟", "墙上的每一个联盟。",
    [
      DataField<RollAlliance>.own { $0.profile.common },
      .text("name", "名称", "联盟全称。", isRequired: true) { $0.profile.name },
      .references("leads", "牵头", "牵头的人、工作室或单位;不在墙上的没有页面。") { alliance, wall in
        alliance.leads.map { wall.lead($0) }
      },
      .date("founded", "成立", "成立时间。") { $0.profile.founded },
      .text("organizer", "主办", "组织成立的机关。") { $0.profile.organizer },
      .studios("studios", "成员工作室", "成员工作室,每个一次。") { $0.studios },
      .texts("units", "成员单位", "成员单位和牵头的单位,每个一次,用墙上统一的名称。") { $0.units.map(\.name) },
      .list(
        "figures", "规模", "公布过的数字,照原样。",
        of: [
          DataField<StatedFigure>.text("name", "名称", "数的是什么。", isRequired: true) { $0.name },
          .text("value", "数值", "数值,照原样。", isRequired: true) { $0.value },
          .text("unit", "单位", "个、人、家……") { $0.unit },
          .text("source", "来源", "数字的出处。") { $0.source },
        ]
      ) {
        $0.profile.figures
      } title: {
        $0.name + $0.value + ($0.unit ?? "")
      },
      .list(
        "stations", "工作站", "下设工作站。",
        of: [
          DataField<Station>.text("name", "名称", "名称。", isRequired: true) { $0.name },
          .text("unit", "单位", "设在哪个单位。") { $0.unit },
          .text("place", "地点", "地点。") { $0.place },
          .date("founded", "设立", "设立的时间。") { $0.founded },
        ]
      ) {
        $0.profile.stations
      } title: {
        $0.name
      },
      .text("region", "地区", "地区,从上级到下级,用 / 分开。", onWall: { $1.region($0.terms.region) }),
      .text("industry", "行业", "行业。", onWall: { $1.industry($0.terms.industry) }),
      .text("summary", "摘要", "一句话简介。") { $0.profile.summary },
    ] + DataField<RollAlliance>.foot { $0.profile.common }
  ) { $0.roll.alliances }
}
