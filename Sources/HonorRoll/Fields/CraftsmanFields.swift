import Diagnostics
import FrontMatter

/// The fields of a craftsman's profile (design, section 4).
public enum CraftsmanFields {
  static let awardStates = ["有效", "追授", "已撤销"]

  static let award = FieldSet(
    .init("荣誉", "an award"),
    [
      Field("名称", "title", .term, isRequired: true, meaning: "荣誉全称或简称,以荣誉目录为准。"),
      Field("级别", "level", .choice(HonorLevel.allNames), meaning: "授予机关的级别;目录里有的可不写。"),
      Field("年份", "year", .date, meaning: "授予年份。"),
      Field("届次", "session", .text, meaning: "第几届、第几批。"),
      Field("等次", "grade", .term, meaning: "特等奖、一等奖……"),
      Field("颁发", "issuers", .list(.term), meaning: "授予机关;不写则按目录。"),
      Field("文号", "document", .text, meaning: "决定的文号。"),
      Field("获奖时单位", "unitThen", .term, meaning: "获奖时的单位,光荣榜按此列出。"),
      Field("获奖时职务", "postThen", .term, meaning: "获奖时的职务或工种。"),
      Field("状态", "status", .choice(awardStates), meaning: "有效(默认)、追授、已撤销。"),
      Field("撤销", "revocation", .map(CommonFields.revocation), meaning: "撤销决定;原因不公开,不必写。"),
    ])

  static let expert = FieldSet(
    .init("专家", "an expert entry"),
    [
      Field("领域", "fields", .list(.term), meaning: "能帮什么忙,如 焊接工艺;专家库按它列出。"),
      Field("服务", "services", .list(.term), meaning: "技术咨询、现场指导……,见 wall.yml 的“专家服务”。"),
      Field("联系", "contact", .text, meaning: "工会或单位的办公电话、邮箱,不写个人的;不写则用 wall.yml“专家库”的。"),
    ])

  static let mentor = FieldSet(
    .init("师徒协议", "an agreement with a mentor"),
    [
      Field("姓名", "name", .term, isRequired: true, meaning: "师傅姓名;墙外的人照写,写上单位的同名同单位算同一人。"),
      Field("类别", "kind", .term, meaning: "师徒结对、名师带徒……,见 wall.yml 的“师徒类别”。"),
      Field("签订日期", "signed", .date, meaning: "签订协议的日期。"),
      Field("期限", "term", .term, meaning: "照协议写,如 3年。"),
      Field("目标", "goal", .text, meaning: "培养目标。"),
      Field("出师", "completed", .date, meaning: "出师的日期;还在学的不写。"),
      Field("考核结果", "result", .choice(Apprenticeship.Result.allCases.map(\.rawValue)), meaning: "不合格的不公开。"),
    ])

  public static let all = FieldSet(
    .init("工匠", "a craftsman"),
    [
      Field("姓名", "name", .term, isRequired: true, meaning: "两个字的名字不要加空格,排版会自动对齐。"),
      Field("性别", "gender", .choice(["男", "女"]), meaning: "光荣榜上女性注明。"),
      Field("民族", "ethnicity", .term, meaning: "汉族不注明。"),
      Field("政治面貌", "affiliation", .term, meaning: "只有墙的设置允许时才显示。"),
      Field("出生", "born", .date, meaning: "年或年月;页面只显示年。"),
      Field("照片", "photo", .map(CommonFields.photo, shorthand: "file"), meaning: "文件名,或文件、摄影、说明、授权。"),
      Field("单位", "unit", .term, meaning: "公开使用的单位名称。"),
      Field("职务", "post", .term, isOwn: true, meaning: "现任职务。"),
      Field("职称", "professionalTitle", .term, isOwn: true, meaning: "如 正高级工程师。"),
      Field("地区", "region", .term, meaning: "地区表里的名称,或用 / 分级,如 内蒙古自治区/包头市。"),
      Field("行业", "industry", .term, meaning: "行业表里的名称。"),
      Field("工种", "trade", .term, meaning: "如 焊工、数控车工。"),
      Field("技能等级", "skillLevel", .term, meaning: "如 高级技师。"),
      Field("层级", "tier", .term, meaning: "一般不写:由荣誉算出;写了以此为准。"),
      Field("荣誉", "honors", .list(.map(award, shorthand: "title")), meaning: "所获荣誉,一项一条。"),
      Field("专长", "skills", .list(.term), meaning: "专长,可用顿号分开。"),
      Field("绝活", "signature", .text, isOwn: true, meaning: "一句话说清的看家本领。"),
      Field("工作室", "studio", .list(.term), meaning: "所在工作室,须是 studios 里的文件名或名称。"),
      Field("成果", "achievements", .list(.term), meaning: "有份的成果,须是 achievements 里的文件名或名称;成果里写了完成人的不必再写。"),
      Field("师傅", "mentors", .list(.map(mentor, shorthand: "name")), meaning: "师傅姓名;墙外的人照写。有师徒协议的写成一组。"),
      Field("评选", "campaign", .term, meaning: "参加的评选,须是 campaigns 里的文件名或名称。"),
      Field("公示", "notice", .term, meaning: "评选有几次公示的,写人选所在那一次的标题。"),
      Field("语录", "quote", .text, isOwn: true, meaning: "本人的一句话。"),
      Field("摘要", "summary", .text, isOwn: true, meaning: "一句话简介,用于列表和网页描述。"),
      Field("专家", "expert", .map(expert), meaning: "进入专家库的资料。"),
      Field("人员状态", "personStatus", .choice(["在职", "退休", "返聘", "调离", "已故"]), meaning: "已故者保留原位并注明。"),
      Field(
        "保密审查", "clearance", .map(CommonFields.clearance, shorthand: "result"),
        meaning: "涉密单位或行业必须有审查结论。"),
      Field("审发", "approval", .map(CommonFields.approval), meaning: "起草、审核、签发。"),
      Field("拼音", "pinyin", .text, meaning: "读音特殊时写,如 Piáo Shù。"),
      Field("笔画", "strokes", .text, meaning: "字表没有的字写笔画数,如 9,或 𠅤:9。"),
      Field("排序", "weight", .number, meaning: "按文件顺序排列时的次序;同一光荣榜须人人都写。"),
    ] + CommonFields.all)
}
