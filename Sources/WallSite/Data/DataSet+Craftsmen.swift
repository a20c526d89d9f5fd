import HonorRoll

extension DataSet {
  static let craftsmen = DataSet(
    .craftsmen, "工匠", "墙上的每一位工匠,按墙的次序。",
    [
      DataField<RollPerson>.own { $0.profile.common },
      .text("name", "姓名", "姓名。", isRequired: true) { $0.profile.name.text },
      .choice("gender", "性别", "没有写的没有这一项。", ["男", "女"]) { person in
        person.profile.isFemale.map { $0 ? "女" : "男" }
      },
      .text("ethnicity", "民族", "汉族不注明,与页面相同。") { person in
        person.profile.ethnicity.flatMap { $0 == "汉族" || $0 == "汉" ? nil : $0 }
      },
      .text(
        "affiliation", "政治面貌", "墙的设置公开时才有。",
        onWall: { person, wall in wall.roll.settings.publishesAffiliation ? person.profile.affiliation : nil }),
      .integer(
        "born", "出生", "出生的年份;墙的设置不公开时没有。",
        onWall: { person, wall in wall.roll.settings.publishesBirthYear ? person.profile.born?.year : nil }),
      .text(
        "unit", "单位", "单位,用墙上统一的名称。",
        onWall: { person, wall in wall.unit(person.terms.unit) ?? person.profile.unit?.value }),
      .text("post", "职务", "现任职务。") { $0.profile.post },
      .text("professionalTitle", "职称", "职称。") { $0.profile.professionalTitle },
      .text("region", "地区", "地区,从上级到下级,用 / 分开。", onWall: { $1.region($0.terms.region) }),
      .text("industry", "行业", "行业。", onWall: { $1.industry($0.terms.industry) }),
      .text(
        "trade", "工种", "工种。",
        onWall: { person, wall in wall.trade(person.terms.trade) ?? person.profile.trade?.value }),
      .text("skillLevel", "技能等级", "技能等级。") { $0.profile.skillLevel },
      .text("tier", "层级", "在墙的选树体系里的层级。", onWall: { $1.tier($0.tier) }),
      .awards("honors", "荣誉", "有效的荣誉,从高到低。", of: DataField<Award>.ofPeople, by: .person) { $0.awards },
      .texts("skills", "专长", "专长。") { $0.profile.skills },
      .text("signature", "绝活", "一句话说清的看家本领。") { $0.profile.signature },
      .list(
        "studio", "工作室", "领衔或参加的工作室。",
        of: [
          DataField<StudioRole>.text(
            "name", "名称", "工作室名称。", isRequired: true, onWall: { $1.studio($0.studio).name }),
          .page("page", "工作室页面", "工作室的页面。", isRequired: true, onWall: { $1.studio($0.studio).page }),
          .choice("role", "身份", "领衔人或成员。", ["领衔人", "成员"], isRequired: true) { $0.isLead ? "领衔人" : "成员" },
        ], onWall: { person, _ in person.studios }, title: { $1.studio($0.studio).name }),
      .alliances("alliances", "牵头的联盟", "牵头的联盟。") { $0.alliances },
      .list(
        "mentors", "师傅", "师傅,和公开的师徒协议。", of: mentors, onWall: { person, _ in person.apprenticeships },
        title: { $1.person($0.mentor).name }),
      .campaigns("campaign", "评选", "由哪些评选命名。") { $0.campaigns },
      .object(
        "expert", "专家", "在专家库里的资料;联系是工会或单位的。",
        [
          DataField<Expert>.texts("fields", "领域", "能帮什么忙。") { $0.fields },
          .texts("services", "服务", "技术咨询、现场指导……") { $0.services.map(\.value) },
          .text(
            "contact", "联系", "没有另写的,是墙的专家库的联系方式。",
            onWall: { expert, wall in expert.contact?.value ?? wall.roll.settings.experts.contact }),
        ]
      ) { person in person.profile.isListedExpert ? person.profile.expert : nil },
      .choice("personStatus", "人员状态", "退休、返聘或已故;其他的不公开。", ["退休", "返聘", "已故"]) { person in
        person.profile.personStatus.flatMap { ["退休", "返聘", "已故"].contains($0) ? $0 : nil }
      },
      .text("quote", "语录", "本人的一句话。") { $0.profile.quote },
      .text("summary", "摘要", "一句话简介。") { $0.profile.summary },
    ] + DataField<RollPerson>.foot { $0.profile.common }
  ) { $0.roll.people }

  private static let mentors: [DataField<RollApprenticeship>] = [
    .text("name", "姓名", "姓名。", isRequired: true, onWall: { $1.person($0.mentor).name }),
    .page("page", "师傅页面", "师傅的页面;墙外的人没有。", onWall: { $1.person($0.mentor).page }),
    .text("kind", "类别", "师徒结对、名师带徒……") { $0.profile.kind?.value },
    .date("signed", "签订日期", "签订协议的日期。") { $0.profile.signed },
    .text("term", "期限", "协议的期限。") { $0.profile.term },
    .text("goal", "目标", "协议的目标。") { $0.profile.goal },
    .date("completed", "出师", "出师的日期。") { $0.profile.completed },
    .text("result", "考核结果", "公开的考核结果。") { apprenticeship in
      apprenticeship.profile.result.flatMap { $0 == .failed ? nil : $0.rawValue }
    },
  ]
}
