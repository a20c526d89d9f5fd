import Diagnostics
import FrontMatter

/// The fields of a studio's profile (design, section 4).
public enum StudioFields {
  static let states = ["创建中", "在册", "限期整改", "通报", "终止", "摘牌"]

  static let naming = FieldSet(
    .init("命名", "a naming"),
    [
      Field("名称", "title", .term, isRequired: true, meaning: "命名的称号,以荣誉目录为准。"),
      Field("级别", "level", .choice(HonorLevel.allNames), meaning: "命名机关的级别;目录里有的可不写。"),
      Field("年份", "year", .date, meaning: "命名年份。"),
      Field("颁发", "issuers", .list(.term), meaning: "命名机关;不写则按目录。"),
      Field("文号", "document", .text, meaning: "命名文件的文号。"),
      Field("方式", "verb", .choice(["命名", "认定", "支持建设", "重点支持", "复核确认"]), meaning: "按文件用词。"),
      Field("状态", "status", .choice(["有效", "已撤销"]), meaning: "有效(默认)或已撤销。"),
      Field("撤销", "revocation", .map(CommonFields.revocation), meaning: "撤销命名的决定。"),
    ])

  static let review = FieldSet(
    .init("考核", "a review"),
    [
      Field("年份", "year", .date, isRequired: true, meaning: "考核年度,也可以写到月或日。"),
      Field("种类", "kind", .choice(ReviewKind.allCases.map(\.rawValue)), meaning: "验收、年度考核、复核、抽查。"),
      Field(
        "结果", "result", .choice(ReviewResult.allCases.map(\.rawValue)), meaning: "考核结果;还没有定的不写。"),
      Field("说明", "note", .text, meaning: "内部备注,从不公开。"),
    ])

  static let formerName = FieldSet(
    .init("曾用名", "a former name"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "以前的全称。"),
      Field("改名", "until", .date, meaning: "改名的时间。"),
    ])

  static let formerLead = FieldSet(
    .init("历任领衔人", "a former lead"),
    [
      Field("姓名", "name", .term, isRequired: true, meaning: "以前的领衔人;墙外的人照写。"),
      Field("起", "start", .date, meaning: "从什么时候起领衔。"),
      Field("止", "end", .date, meaning: "到什么时候为止。"),
    ])

  public static let all = FieldSet(
    .init("工作室", "a studio"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "工作室全称。"),
      Field("曾用名", "formerNames", .list(.map(formerName, shorthand: "name")), meaning: "改过名的,写以前的名称和改名的时间。"),
      Field("类型", "kind", .term, meaning: "如 劳模创新工作室。"),
      Field("领衔人", "lead", .term, meaning: "领衔人姓名;墙外的人照写。"),
      Field("领衔起", "leadSince", .date, meaning: "现任领衔人从什么时候起领衔。"),
      Field("历任领衔人", "formerLeads", .list(.map(formerLead, shorthand: "name")), meaning: "以前的领衔人,一人一条。"),
      Field("成员", "members", .list(.term), meaning: "成员姓名,可用顿号分开。"),
      Field("单位", "unit", .term, meaning: "所在单位。"),
      Field("地区", "region", .term, meaning: "地区表里的名称。"),
      Field("行业", "industry", .term, meaning: "行业表里的名称。"),
      Field("成立", "founded", .date, meaning: "成立时间。"),
      Field("命名", "namings", .list(.map(naming, shorthand: "title")), meaning: "各级命名,一级一条。"),
      Field("考核", "reviews", .list(.map(review)), meaning: "历年考核,一次一条;墙不公开考核的不显示。"),
      Field("状态", "state", .choice(states), meaning: "在册(默认)、创建中、限期整改、通报、终止、摘牌。"),
      Field("整改期限", "correctionDeadline", .date, meaning: "限期整改的,写到哪一天为止。"),
      Field("联盟", "alliances", .list(.term), meaning: "参加的联盟,须是 alliances 里的文件名或名称。"),
      Field("成果", "achievements", .list(.term), meaning: "完成的成果,须是 achievements 里的文件名或名称;成果里写了工作室的不必再写。"),
      Field("照片", "photo", .map(CommonFields.photo, shorthand: "file"), meaning: "文件名,或文件、摄影、说明、授权。"),
      Field("摘要", "summary", .text, isOwn: true, meaning: "一句话简介。"),
      Field(
        "保密审查", "clearance", .map(CommonFields.clearance, shorthand: "result"),
        meaning: "涉密单位或行业必须有审查结论。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
      Field("排序", "weight", .number, meaning: "列表中的次序。"),
    ] + CommonFields.all)
}
