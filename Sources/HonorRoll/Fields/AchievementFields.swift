import Diagnostics
import FrontMatter

/// The fields of an achievement's file (design, section 4).
public enum AchievementFields {
  static let benefit = FieldSet(
    .init("效益", "a benefit"),
    [
      Field("金额", "amount", .number, isRequired: true, meaning: "单位是万元,只写数字,最多六位小数。"),
      Field("口径", "basis", .term, meaning: "年度经济效益、累计经济效益、节约成本;不同口径不相加。"),
      Field("出具单位", "certifier", .term, meaning: "出具效益证明的单位。"),
      Field("不公开", "private", .flag, meaning: "写“是”则只存档,页面上不显示,也不计入合计。"),
    ])

  static let patent = FieldSet(
    .init("专利", "a patent"),
    [
      Field("号", "number", .term, meaning: "专利号或申请号,如 ZL202310000000.0。"),
      Field("状态", "state", .choice(PatentState.allNames), meaning: "申请、授权、失效;只有授权的算专利。"),
    ])

  static let award = FieldSet(
    .init("成果获奖", "an award of an achievement"),
    [
      Field("名称", "title", .term, isRequired: true, meaning: "奖项全称或简称,以荣誉目录为准。"),
      Field("级别", "level", .choice(HonorLevel.allNames), meaning: "授奖机关的级别;目录里有的可不写。"),
      Field("年份", "year", .date, meaning: "获奖年份。"),
      Field("届次", "session", .text, meaning: "第几届、第几批。"),
      Field("等次", "grade", .term, meaning: "特等奖、一等奖……"),
      Field("颁发", "issuers", .list(.term), meaning: "授奖机关;不写则按目录。"),
      Field("文号", "document", .text, meaning: "决定的文号。"),
      Field("状态", "status", .choice(["有效", "已撤销"]), meaning: "有效(默认)或已撤销。"),
      Field("撤销", "revocation", .map(CommonFields.revocation), meaning: "撤销决定;原因不公开,不必写。"),
    ])

  public static let all = FieldSet(
    .init("成果", "an achievement"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "成果全称。"),
      Field("类别", "kind", .term, meaning: "发明专利、先进操作法、小发明……,见 wall.yml 的“成果类别”。"),
      Field("完成人", "people", .list(.term), meaning: "按证书上的次序;墙外的人照写。可以不写。"),
      Field("工作室", "studio", .list(.term), meaning: "完成的工作室,须是 studios 里的文件名或名称。"),
      Field("单位", "unit", .term, meaning: "完成单位。"),
      Field("行业", "industry", .term, meaning: "行业表里的名称。"),
      Field("年份", "year", .date, meaning: "完成、授权或认定的年份。"),
      Field("级别", "level", .choice(HonorLevel.allNames), meaning: "认定机关的级别;不写则取所获最高奖的级别。"),
      Field("效益", "benefit", .map(benefit), meaning: "经济效益,须写口径和出具单位。"),
      Field("专利", "patent", .map(patent, shorthand: "number"), meaning: "专利号和状态。"),
      Field("获奖", "awards", .list(.map(award, shorthand: "title")), meaning: "成果获得的奖项,一项一条。"),
      Field("照片", "photo", .map(CommonFields.photo, shorthand: "file"), meaning: "文件名,或文件、摄影、说明、授权。"),
      Field("摘要", "summary", .text, isOwn: true, meaning: "一句话简介。"),
      Field(
        "保密审查", "clearance", .map(CommonFields.clearance, shorthand: "result"),
        meaning: "涉密单位或行业必须有审查结论。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
      Field("排序", "weight", .number, meaning: "同一年之内的次序。"),
    ] + CommonFields.all)
}
