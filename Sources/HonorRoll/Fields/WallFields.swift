import Diagnostics
import FrontMatter

/// The fields of `wall.yml` (design, section 4).
public enum WallFields {
  static let location = FieldSet(
    .init("所在", "a location"),
    [
      Field("省", "province", .term, meaning: "省、自治区、直辖市全称。"),
      Field("市", "city", .term, meaning: "市、州、盟全称。"),
      Field("县", "county", .term, meaning: "县、区、旗全称。"),
      Field("企业", "enterprise", .term, meaning: "企业自己的墙写企业全称。"),
    ])

  static let tier = FieldSet(
    .init("层级", "a tier"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "这一级的名称。"),
      Field("荣誉", "honors", .list(.term), meaning: "获得其中任何一项即到这一级。"),
      Field("级别", "levels", .list(.choice(HonorLevel.allNames)), meaning: "获得该级别的任何个人荣誉即到这一级。"),
      Field("说明", "summary", .text, meaning: "一句说明。"),
      Field("晋升", "promotion", .text, meaning: "怎样上到这一级:条件、程序,照办法写。"),
      Field("颜色", "color", .choice(TierColor.allNames), meaning: "金、银、铜、铁;不写按次序。"),
      Field("网址", "slug", .term, meaning: "页面地址。"),
    ])

  static let level = FieldSet(
    .init("级别", "a level"),
    [
      Field("值", "value", .choice(HonorLevel.allNames), isRequired: true, meaning: "国家级、省级……"),
      Field("显示", "display", .term, isRequired: true, meaning: "本地叫法,如 自治区级。"),
    ])

  static let honor = FieldSet(
    .init("荣誉", "an honor"),
    [
      Field("全称", "title", .term, also: ["名称"], isRequired: true, meaning: "荣誉全称。"),
      Field("简称", "short", .term, meaning: "通行简称。"),
      Field("别名", "aliases", .list(.term), meaning: "其他写法。"),
      Field("级别", "level", .choice(HonorLevel.allNames), isRequired: true, meaning: "授予机关的级别。"),
      Field("序", "rank", .number, meaning: "同级之内的次序,小者在前。"),
      Field("对象", "holders", .list(.choice(HolderKind.allNames)), meaning: "个人、单位、班组、成果、工作室。"),
      Field("颁发", "issuers", .list(.term), meaning: "授予机关。"),
      Field("颁发起", "issuersSince", .date, meaning: "从这一年起由上述机关授予;此前的机关以当届文件为准,不代填。"),
      Field("方式", "verb", .term, meaning: "授予、命名、认定、推选……"),
      Field("等次", "grades", .list(.term), meaning: "有等次的写明。"),
      Field("起", "since", .date, meaning: "首次评选的年份。"),
      Field("年份", "years", .list(.date), meaning: "只在这些年份评选过。"),
      Field("进榜", "onRolls", .flag, meaning: "待遇类写“否”,不进光荣榜。"),
      Field("网址", "slug", .term, meaning: "光荣榜地址。"),
    ])

  static let term = FieldSet(
    .init("条目", "an entry"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "名称。"),
      Field("简称", "short", .term, meaning: "简称。"),
      Field("别名", "aliases", .list(.term), meaning: "其他写法,都算这一条。"),
      Field("网址", "slug", .term, meaning: "页面地址。"),
    ])

  /// Regions nest as deep as a country's divisions do; four steps are province, city, county, town.
  static let region = regionSet(depth: 4)

  private static func regionSet(depth: Int) -> FieldSet {
    var fields = [
      Field("名称", "name", .term, isRequired: true, meaning: "地区全称。"),
      Field("别名", "aliases", .list(.term), meaning: "其他写法。"),
      Field("网址", "slug", .term, meaning: "页面地址。"),
    ]
    if depth > 1 {
      fields.append(
        Field("下辖", "parts", .list(.map(regionSet(depth: depth - 1), shorthand: "name")), meaning: "下一级地区。"))
    }
    return FieldSet(.init("地区", "a region"), fields)
  }

  static let achievementKind = FieldSet(
    .init("成果类别", "a kind of achievement"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "类别名称。"),
      Field("组", "group", .term, meaning: "归在哪一组,如 知识产权。"),
      Field("别名", "aliases", .list(.term), meaning: "其他写法,都算这一类。"),
      Field("专利", "patent", .flag, meaning: "写“是”的,只有授权的才计数。"),
      Field("网址", "slug", .term, meaning: "页面地址。"),
    ])

  static let publish = FieldSet(
    .init("公开", "the switches"),
    [
      Field("政治面貌", "affiliation", .flag, meaning: "是否显示政治面貌(默认否)。"),
      Field("出生", "born", .flag, meaning: "是否显示出生年(默认是)。"),
      Field("考核", "reviews", .flag, meaning: "工作室页是否列出历年考核的年份、种类和结果(默认否)。"),
      Field("工作室处理", "studioMeasures", .flag, meaning: "是否显示工作室的限期整改和通报(默认否)。"),
      Field("积分", "points", .flag, meaning: "是否发布积分榜(默认否);craftwall stats --points 总能看到。"),
      Field("数据", "data", .flag, meaning: "是否发布供下载的数据 data/(默认是);只含页面上已经公开的内容。"),
      Field("撤销公告", "revocations", .flag, meaning: "授予机关公告过的,中性页是否写日期和文号(默认否)。"),
    ])

  static let studioRules = FieldSet(
    .init("工作室规则", "the rules for studios"),
    [
      Field("连续不合格年数", "failedYears", .number, meaning: "连续几年考核不合格就提请处理;不写则不提示。"),
      Field(
        "不合格处理", "failedMeasure", .choice(StudioMeasure.allCases.map(\.rawValue)),
        meaning: "连续不合格提请什么:限期整改、通报、撤销命名(默认)。"),
      Field("无成果年数", "barrenYears", .number, meaning: "连续几个整年没有成果就提请处理,命名当年不算;不写则不提示。"),
      Field(
        "无成果处理", "barrenMeasure", .choice(StudioMeasure.allCases.map(\.rawValue)), meaning: "没有成果提请什么:限期整改、通报、撤销命名(默认)。"
      ),
      Field("复核周期", "reviewCycle", .number, meaning: "命名或上次复核、验收之后几年复核;不写则不提示。"),
      Field("未参加视同不合格", "absenceFails", .flag, meaning: "未参加考核是否算不合格(默认否)。"),
      Field("新命名当年", "firstYear", .choice(["免予考核", "参加考核"]), meaning: "新命名的工作室当年要不要考核(默认免予考核)。"),
    ])

  static let serviceRecord = FieldSet(
    .init("服务记录", "a record of services"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "活动或轮次的名称,如 劳模工匠助企行。"),
      Field("年份", "year", .date, isRequired: true, meaning: "哪一年,也可以写到月。"),
      Field("服务人次", "visits", .text, meaning: "照出处写,须有阿拉伯数字,如 120余人次。"),
      Field("服务企业", "enterprises", .text, meaning: "照出处写,如 36家。"),
      Field("解决问题", "problems", .text, meaning: "照出处写,如 58个。"),
      Field("培训职工", "trainees", .text, meaning: "照出处写,如 900人次。"),
      Field("来源", "source", .text, isRequired: true, meaning: "数字的出处。"),
    ])

  static let expertDirectory = FieldSet(
    .init("专家库", "the directory of experts"),
    [
      Field("联系", "contact", .text, meaning: "工会的办公电话、邮箱;不写手机号和身份证号。"),
      Field("说明", "summary", .text, meaning: "怎样请专家,一两句话。"),
      Field("服务记录", "services", .list(.map(serviceRecord)), meaning: "助企服务的合计,照公布的写;不与别的数相加。"),
    ])

  static let sensitive = FieldSet(
    .init("涉密", "the sensitive list"),
    [
      Field("单位", "units", .list(.term), meaning: "这些单位的资料须有保密审查。"),
      Field("行业", "industries", .list(.term), meaning: "这些行业的资料须有保密审查。"),
    ])

  static let menuEntry = FieldSet(
    .init("导航", "a menu entry"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "显示的文字。"),
      Field("链接", "link", .term, isRequired: true, meaning: "站内页面(如 pages/about.html)或 https:// 网址。"),
    ])

  static let footer = FieldSet(
    .init("页脚", "the footer"),
    [
      Field("备案号", "icp", .text, meaning: "ICP 备案号。"),
      Field("公安备案", "police", .text, meaning: "公安备案号。"),
      Field("版权", "copyright", .text, meaning: "版权说明。"),
    ])

  static let notice = FieldSet(
    .init("公示规则", "the rules of notices"),
    [
      Field("最少工作日", "minimumDays", .number, meaning: "公示至少几个工作日,首尾都算(默认 5)。")
    ])

  static let holidayPeriod = FieldSet(
    .init("假期", "a holiday"),
    [
      Field("开始", "start", .date, isRequired: true, meaning: "第一天。"),
      Field("结束", "end", .date, meaning: "最后一天;只有一天的不写。"),
    ])

  static let holidays = FieldSet(
    .init("节假日", "the holidays of a year"),
    [
      Field("年份", "year", .date, isRequired: true, meaning: "哪一年;与程序自带的同一年时,以这里为准。"),
      Field("依据", "source", .text, meaning: "通知的标题和日期。"),
      Field("放假", "off", .list(.map(holidayPeriod, shorthand: "start")), meaning: "放假的日子,一段一条。"),
      Field("上班", "worked", .list(.date), meaning: "调休上班的周末。"),
    ])

  public static let all = FieldSet(
    .init("墙", "the wall"),
    [
      Field("名称", "name", .term, isRequired: true, meaning: "墙的名称。"),
      Field("简称", "shortName", .term, meaning: "页眉里用的短名。"),
      Field("主办", "organizer", .text, meaning: "主办单位。"),
      Field("简介", "summary", .text, meaning: "首页的一两句话。"),
      Field("站点地址", "siteURL", .term, meaning: "网站的完整地址;写了才有 sitemap.xml、robots.txt 和订阅源。"),
      Field("时区", "timeZone", .choice(["Asia/Shanghai", "Asia/Urumqi"]), meaning: "判断“今天”用的时区。"),
      Field("所在", "location", .map(location), meaning: "填入荣誉目录里的 {省}{市}{县}{企业}。"),
      Field("层级", "tiers", .list(.map(tier)), meaning: "本墙的层级,从高到低。"),
      Field("逐级", "everyStep", .flag, meaning: "写“是”,没有下级荣誉就到了上级的会提醒(默认否)。"),
      Field("级别", "levels", .list(.map(level)), meaning: "级别的本地叫法。"),
      Field("荣誉", "honors", listOrOnly(.map(honor)), meaning: "在默认荣誉目录上增加或替换。"),
      Field("行业", "industries", listOrOnly(.map(term, shorthand: "name")), meaning: "行业表。"),
      Field("工种", "trades", listOrOnly(.map(term, shorthand: "name")), meaning: "工种表。"),
      Field("地区", "regions", listOrOnly(.map(region, shorthand: "name")), meaning: "地区树。"),
      Field("单位", "units", listOrOnly(.map(term, shorthand: "name")), meaning: "单位表。"),
      Field(
        "专家领域", "expertFields", listOrOnly(.map(term, shorthand: "name")),
        meaning: "专家的领域,列在前面;别名和网址也写在这里。没有列的领域照资料写的。"),
      Field(
        "成果类别", "achievementKinds", listOrOnly(.map(achievementKind, shorthand: "name")),
        meaning: "在默认的成果类别上增加或替换。"),
      Field("效益口径", "benefitBases", listOrOnly(.term), meaning: "在默认的年度经济效益、累计经济效益、节约成本上增加或替换。"),
      Field("竞赛类别", "competitionCategories", listOrOnly(.term), meaning: "在默认的竞赛类别上增加或替换。"),
      Field("竞赛级别", "competitionLevels", listOrOnly(.term), meaning: "从高到低;在默认的竞赛级别上增加或替换。"),
      Field("竞赛组别", "competitionDivisions", listOrOnly(.term), meaning: "在默认的竞赛组别上增加或替换。"),
      Field("竞赛成绩", "competitionRanks", listOrOnly(.term), meaning: "从高到低;在默认的名次和奖等上增加或替换。"),
      Field("活动类型", "eventTypes", listOrOnly(.term), meaning: "在默认的活动类型上增加或替换。"),
      Field("课程形式", "courseForms", listOrOnly(.term), meaning: "在默认的课程形式上增加或替换。"),
      Field("专家服务", "expertServices", listOrOnly(.term), meaning: "在默认的专家服务方式上增加或替换。"),
      Field("专家库", "experts", .map(expertDirectory), meaning: "专家库的联系方式和服务记录。"),
      Field("积分", "points", .map(PointFields.all), meaning: "荣誉、成果和竞赛成绩怎样计分;不写则不计。"),
      Field("工作室规则", "studioRules", .map(studioRules), meaning: "动态管理:多久不合格、没有成果、没有复核就提示;只提示,不会自动摘牌。"),
      Field("师徒类别", "apprenticeshipKinds", listOrOnly(.term), meaning: "在默认的师徒类别上增加或替换。"),
      Field("统计", "statistics", .list(.map(StatisticsFields.statedTotal)), meaning: "公布过的总数;统计页照列,不和本墙数出的相加。"),
      Field("笔画规则", "strokeRule", .choice(["姓氏", "姓名"]), meaning: "以姓氏笔画(默认)或姓名笔画为序。"),
      Field("公开", "publish", .map(publish), meaning: "哪些项目可以公开。"),
      Field("涉密", "sensitive", .map(sensitive), meaning: "须有保密审查的单位和行业。"),
      Field("审发", "approval", .flag, meaning: "写“是”,没有签发的资料不发布(默认否)。"),
      Field("公示", "notice", .map(notice), meaning: "公示的要求。"),
      Field("节假日", "holidays", .list(.map(holidays)), meaning: "程序没有自带的年份,按国务院办公厅当年的通知补上。"),
      Field("导航", "menu", .list(.map(menuEntry)), meaning: "菜单里另加的链接。"),
      Field("页脚", "footer", .map(footer), meaning: "备案号、版权。"),
      Field("模板版本", "viewVersion", .number, meaning: "自带模板时,写它依据的视图版本。"),
      Field("忽略", "ignore", .list(.map(CommonFields.ignore)), meaning: "全墙静默某条警告,须写理由。"),
    ])

  /// The part of the settings that the program's own defaults are written in.
  static let defaults = FieldSet(
    .init("默认词表", "the default vocabulary"),
    [
      Field("荣誉", "honors", .list(.map(honor)), meaning: "默认荣誉目录。"),
      Field("节假日", "holidays", .list(.map(holidays)), meaning: "程序自带的节假日。"),
    ])

  /// A plain list extends the default; `{只用: […]}` replaces it.
  private static func listOrOnly(_ item: FieldShape) -> FieldShape {
    .map(
      FieldSet(
        .init("列表", "a list"),
        [
          Field("增加", "add", .list(item), meaning: "在默认之上增加。"),
          Field("只用", "only", .list(item), meaning: "不用默认,只用这些。"),
        ]), shorthand: "add")
  }
}
