import HonorRoll

extension DataSet {
  static let craftsmen = DataSet(
    .craftsmen, "工匠", "墙上的每一位工匠,按墙的次序。",
    [
      DataField<RollPerson>.own(\.profile.common),
      .text("name", "姓名", "姓名。", isRequired: true) { $0.record.profile.name.text },
      .choice("gender", "性别", "没有写的没有这一项。", ["男", "女"]) { row in
        row.record.profile.isFemale.map { $0 ? "女" : "男" }
      },
      .text("ethnicity", "民族", "汉族不注明,与页面相同。") { row in
        row.record.profile.ethnicity.flatMap { $0 == "汉族" || $0 == "汉" ? nil : $0 }
      },
      .text("affiliation", "政治面貌", "墙的设置公开时才有。") { row in
        row.site.roll.settings.publishesAffiliation ? row.record.profile.affiliation : nil
      },
      .integer("born", "出生", "出生的年份;墙的设置不公开时没有。") { row in
        row.site.roll.settings.publishesBirthYear ? row.record.profile.born?.year : nil
      },
      .text("unit", "单位", "单位,用墙上统一的名称。") { row in
        row.site.term(.unit, row.record.terms.unit) ?? row.record.profile.unit?.value
      },
      .text("post", "职务", "现任职务。") { $0.record.profile.post },
      .text("professionalTitle", "职称", "职称。") { $0.record.profile.professionalTitle },
      .text("region", "地区", "地区,从上级到下级,用 / 分开。") { $0.site.region($0.record.terms.region) },
      .text("industry", "行业", "行业。") { $0.site.term(.industry, $0.record.terms.industry) },
      .text("trade", "工种", "工种。") { row in
        row.site.term(.trade, row.record.terms.trade) ?? row.record.profile.trade?.value
      },
      .text("skillLevel", "技能等级", "技能等级。") { $0.record.profile.skillLevel },
      .text("tier", "层级", "在墙的选树体系里的层级。") { $0.site.tier($0.record.tier) },
      .list("honors", "荣誉", "有效的荣誉,从高到低。", of: DataField<AwardRow>.ofPeople, title: \.summary) { row in
        row.record.awards.map { AwardRow(award: $0, holder: .person) }
      },
      .texts("skills", "专长", "专长。") { $0.record.profile.skills },
      .text("signature", "绝活", "一句话说清的看家本领。") { $0.record.profile.signature },
      .list(
        "studio", "工作室", "领衔或参加的工作室。",
        of: [
          DataField<StudioRoleRow>.text("name", "名称", "工作室名称。", isRequired: true) { $0.record.studio.name },
          .page("page", "工作室页面", "工作室的页面。", isRequired: true) { $0.record.studio.page },
          .choice("role", "身份", "领衔人或成员。", ["领衔人", "成员"], isRequired: true) { row in
            row.record.isLead ? "领衔人" : "成员"
          },
        ], title: \.studio.name
      ) { row in
        row.record.studios.map { StudioRoleRow(studio: row.site.studio($0.studio), isLead: $0.isLead) }
      },
      .references("alliances", "牵头的联盟", "牵头的联盟。") { $0.record.alliances.map($0.site.alliance) },
      .list("mentors", "师傅", "师傅,和公开的师徒协议。", of: mentors, title: \.mentor.name) { row in
        row.record.apprenticeships.map { MentorRow(mentor: row.site.person($0.mentor), agreement: $0.profile) }
      },
      .references("campaign", "评选", "由哪些评选命名。") { $0.record.campaigns.map($0.site.campaign) },
      .object(
        "expert", "专家", "在专家库里的资料;联系是工会或单位的。",
        [
          DataField<ExpertRow>.texts("fields", "领域", "能帮什么忙。") { $0.record.expert.fields },
          .texts("services", "服务", "技术咨询、现场指导……") { $0.record.expert.services.map(\.value) },
          .text("contact", "联系", "没有另写的,是墙的专家库的联系方式。") { row in
            row.record.expert.contact?.value ?? row.site.roll.settings.experts.contact
          },
        ]
      ) { row in
        row.record.profile.isListedExpert ? row.record.profile.expert.map(ExpertRow.init) : nil
      },
      .choice("personStatus", "人员状态", "退休、返聘或已故;其他的不公开。", ["退休", "返聘", "已故"]) { row in
        row.record.profile.personStatus.flatMap { ["退休", "返聘", "已故"].contains($0) ? $0 : nil }
      },
      .text("quote", "语录", "本人的一句话。") { $0.record.profile.quote },
      .text("summary", "摘要", "一句话简介。") { $0.record.profile.summary },
    ] + DataField<RollPerson>.foot(\.profile.common)
  ) { $0.roll.people }

  private static let mentors: [DataField<MentorRow>] = [
    .text("name", "姓名", "姓名。", isRequired: true) { $0.record.mentor.name },
    .page("page", "师傅页面", "师傅的页面;墙外的人没有。") { $0.record.mentor.page },
    .text("kind", "类别", "师徒结对、名师带徒……") { $0.record.agreement.kind?.value },
    .date("signed", "签订日期", "签订协议的日期。") { $0.record.agreement.signed },
    .text("term", "期限", "协议的期限。") { $0.record.agreement.term },
    .text("goal", "目标", "协议的目标。") { $0.record.agreement.goal },
    .date("completed", "出师", "出师的日期。") { $0.record.agreement.completed },
    .text("result", "考核结果", "公开的考核结果。") { row in
      row.record.agreement.result.flatMap { $0 == .failed ? nil : $0.rawValue }
    },
  ]
}

/// One of a person's mentors, with the agreement.
struct MentorRow: Sendable {
  let mentor: DataReference
  let agreement: Apprenticeship
}

/// A studio somebody leads or belongs to.
struct StudioRoleRow: Sendable {
  let studio: DataReference
  let isLead: Bool
}

/// What somebody offers as an expert.
struct ExpertRow: Sendable {
  let expert: Expert
}

extension AwardRow {
  /// The title with the year, as a cell shows it.
  var summary: String { award.title + (award.year.map { "(\($0))" } ?? "") }
}
