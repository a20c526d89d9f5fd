import Diagnostics
import FrontMatter

/// The fields of a campaign's file (design, section 4).
public enum CampaignFields {
  static let exceptions = ["延期", "终止", "名额空缺"]

  static let industryQuota = FieldSet(
    .init("行业名额", "an industry's quota"),
    [
      Field("行业", "industry", .term, isRequired: true, meaning: "行业表里的名称。"),
      Field("名额", "quota", .text, isRequired: true, meaning: "这个行业的名额,如 10名。"),
      Field("严格", "strict", .flag, meaning: "这个行业的名额是否不得突破;不写同评选的“严格”。"),
    ])

  static let stage = FieldSet(
    .init("阶段", "a stage"),
    [
      Field(
        "名称", "name", .term, isRequired: true,
        meaning: "部署启动、申报推荐、单位公示、资格审查、征求意见、专家评审、研究审定、社会公示、命名、发布颁授,或本次评选自己的叫法。"),
      Field("开始", "start", .date, meaning: "第一天;不写则接着上一阶段。"),
      Field("结束", "end", .date, meaning: "最后一天;不写则到下一阶段的前一天,没有下一阶段则只有“开始”那天。"),
    ])

  static let notice = FieldSet(
    .init("公示", "a public notice"),
    [
      Field("标题", "title", .term, isRequired: true, meaning: "公示的标题。"),
      Field("开始", "start", .date, isRequired: true, meaning: "公示第一天,写到日。"),
      Field("结束", "end", .date, isRequired: true, meaning: "公示最后一天,写到日。"),
      Field("受理部门", "office", .text, meaning: "受理意见的部门。"),
      Field("受理电话", "phone", .text, meaning: "部门的办公电话,不写个人手机。"),
      Field("监督电话", "supervision", .text, meaning: "监督电话。"),
      Field("受理邮箱", "email", .text, meaning: "部门的邮箱。"),
      Field("受理地址", "address", .text, meaning: "来信来访的地址。"),
      Field("邮编", "postcode", .text, meaning: "邮政编码。"),
      Field("受理时间", "hours", .text, meaning: "如 工作日 9:00—17:00。"),
      Field("要求", "requirements", .text, meaning: "对反映意见的要求;不写则用通行的说法。"),
      Field("落款", "signatory", .text, meaning: "落款单位;不写则是“主办”。"),
      Field("落款日期", "date", .date, meaning: "落款日期;不写则是“开始”那天。"),
      Field("网址", "slug", .term, meaning: "公示页的地址;不写则由评选的网址得出。"),
    ])

  public static let all = FieldSet(
    .init("评选", "a campaign"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "评选全称。"),
      Field("主办", "organizer", .text, meaning: "主办单位。"),
      Field("年份", "year", .date, meaning: "评选年度;授予荣誉的年份与它相同。"),
      Field("荣誉", "honor", .term, meaning: "授予的荣誉,以荣誉目录为准。"),
      Field("名额", "quota", .text, meaning: "照文件写,须有阿拉伯数字:100名、100名左右、80至100名。"),
      Field("严格", "strict", .flag, meaning: "名额是否不得突破:写“是”,超出就是错误;不写,超出只提醒。"),
      Field("行业名额", "quotas", .list(.map(industryQuota)), meaning: "各行业的名额。"),
      Field("阶段", "stages", .list(.map(stage, shorthand: "name")), meaning: "各阶段,按先后写。"),
      Field("公示", "notices", .list(.map(notice)), meaning: "社会公示,一次一条。"),
      Field("异常", "exceptions", .list(.choice(exceptions)), meaning: "延期、终止、名额空缺;写了后两项,不再提醒名额没有用完。"),
      Field("摘要", "summary", .text, meaning: "一句话简介。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
    ] + CommonFields.all)
}
