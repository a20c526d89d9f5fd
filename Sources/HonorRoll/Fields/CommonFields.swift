import Diagnostics
import FrontMatter

/// The fields every kind of record shares.
enum CommonFields {
  static let ignore = FieldSet(
    .init("忽略项", "an ignore entry"),
    [
      Field("规则", "rule", .term, isRequired: true, meaning: "要静默的诊断编号,如 raw-html。"),
      Field("理由", "reason", .text, meaning: "为什么可以不理会;必填。"),
    ])

  static let revocation = FieldSet(
    .init("撤销", "a revocation"),
    [
      Field("日期", "date", .date, meaning: "撤销决定的日期。"),
      Field("文号", "document", .text, meaning: "撤销决定的文号。"),
      Field("机关", "authority", .text, meaning: "作出撤销决定的机关。"),
    ])

  static let photo = FieldSet(
    .init("照片", "a photo"),
    [
      Field("文件", "file", .text, isRequired: true, meaning: "Content/photos/ 里的文件名。"),
      Field("摄影", "credit", .text, meaning: "摄影者署名。"),
      Field("说明", "alt", .text, meaning: "给看不见图片的人读的一句说明。"),
      Field("日期", "date", .date, meaning: "拍摄日期。"),
      Field("授权", "consent", .map(consent, shorthand: "status"), meaning: "本人授权;没有取得授权不发布照片。"),
      Field("含未成年人", "minors", .flag, meaning: "画面里是否有未成年人。"),
      Field("监护人同意", "guardianConsent", .flag, meaning: "有未成年人时,监护人是否书面同意。"),
    ])

  static let consent = FieldSet(
    .init("授权", "a consent"),
    [
      Field(
        "状态", "status", .choice(["已取得", "口头同意待补", "未取得", "已撤回", "已到期", "近亲属同意"]), isRequired: true,
        meaning: "只有“已取得”和“近亲属同意”可以发布。"),
      Field("日期", "date", .date, meaning: "取得授权的日期。"),
      Field("期限", "expiry", .date, meaning: "授权到期日;不写为长期。"),
      Field("范围", "scope", .list(.choice(["网站", "大屏", "公众号", "印刷", "媒体"])), meaning: "授权的用途。"),
      Field("凭证编号", "record", .text, meaning: "授权书的编号;授权书本身不入库。"),
    ])

  static let clearance = FieldSet(
    .init("保密审查", "a clearance"),
    [
      Field(
        "结论", "result", .choice(["不涉密单位", "已审可公开", "待审", "不得公开"]), isRequired: true,
        meaning: "审查结论。"),
      Field("审查单位", "reviewer", .text, meaning: "作出结论的单位。"),
      Field("日期", "date", .date, meaning: "审查日期。"),
      Field("审定稿编号", "record", .text, meaning: "审定稿的编号。"),
    ])

  static let approval = FieldSet(
    .init("审发", "an approval"),
    [
      Field("起草", "drafted", .term, meaning: "起草人。"),
      Field("审核", "reviewed", .term, meaning: "审核人。"),
      Field("签发", "approved", .term, meaning: "签发人。"),
      Field("签发日期", "date", .date, meaning: "签发日期。"),
    ])

  static let displayStates = ["草稿", "公示", "在册", "暂停展示", "撤下", "撤销"]

  static let all: [Field] = [
    Field("网址", "slug", .term, meaning: "页面地址的最后一段,只用小写字母、数字和连字符;不写则由文件名的拼音得出。"),
    Field("曾用网址", "aliases", .list(.term), meaning: "以前用过的地址,会转到现在的页面。"),
    Field("展示状态", "display", .choice(displayStates), meaning: "是否上墙:草稿、公示、在册(默认)、暂停展示、撤下、撤销。"),
    Field("来源", "sources", .list(.text), meaning: "事迹的出处:媒体、标题、日期。"),
    Field("核实", "verified", .choice(["已核", "待核", "有争议"]), isOwn: true, meaning: "内容是否与正式文件核对过。"),
    Field("更新", "updated", .date, isOwn: true, meaning: "资料最后一次改动的日期。"),
    Field("其他", "extra", .extras, meaning: "表里没有的项目,名称和内容自定,原样显示。"),
    Field("忽略", "ignore", .list(.map(ignore)), meaning: "静默某条警告,须写理由。"),
  ]
}
