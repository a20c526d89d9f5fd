import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// What `wall.yml` says.
@Suite struct SettingsTests {
  @Test(arguments: [
    """
    名称: 包头工匠墙
    简称: 工匠墙
    主办: 包头市总工会
    简介: 一句话。
    站点地址: https://example.org/
    时区: Asia/Urumqi
    所在: {省: 内蒙古自治区, 市: 包头市, 县: 昆都仑区, 企业: 某厂}
    层级: [{名称: 甲级, 荣誉: [大国工匠], 级别: [市级], 说明: 最高, 颜色: 铜, 网址: jia}]
    级别: [{值: 省级, 显示: 自治区级}]
    荣誉: [{全称: 某奖, 级别: 市级}]
    行业: [{名称: 冶金, 简称: 冶, 别名: [钢铁], 网址: yejin}]
    工种: [焊工]
    地区: [{名称: 包头市, 别名: [包头], 网址: bt, 下辖: [昆都仑区]}]
    单位: [某厂]
    笔画规则: 姓名
    公开: {政治面貌: 是, 出生: 否, 撤销公告: 是}
    涉密: {单位: [某所], 行业: [兵器]}
    导航: [{名称: 官网, 链接: "https://example.org/"}]
    页脚: {备案号: 甲, 公安备案: 乙, 版权: 丙}
    模板版本: 1
    忽略: [{规则: raw-html, 理由: 旧稿}]
    """,
    """
    name: 包头工匠墙
    shortName: 工匠墙
    organizer: 包头市总工会
    summary: 一句话。
    siteURL: https://example.org/
    timeZone: Asia/Urumqi
    location: {province: 内蒙古自治区, city: 包头市, county: 昆都仑区, enterprise: 某厂}
    tiers: [{name: 甲级, honors: [大国工匠], levels: [市级], summary: 最高, color: 铜, slug: jia}]
    levels: [{value: 省级, display: 自治区级}]
    honors: [{title: 某奖, level: 市级}]
    industries: [{name: 冶金, short: 冶, aliases: [钢铁], slug: yejin}]
    trades: [焊工]
    regions: [{name: 包头市, aliases: [包头], slug: bt, parts: [昆都仑区]}]
    units: [某厂]
    strokeRule: 姓名
    publish: {affiliation: true, born: false, revocations: true}
    sensitive: {units: [某所], industries: [兵器]}
    menu: [{name: 官网, link: "https://example.org/"}]
    footer: {icp: 甲, police: 乙, copyright: 丙}
    viewVersion: 1
    ignore: [{rule: raw-html, reason: 旧稿}]
    """,
  ]) func everySettingIsRead(_ text: String) throws {
    let read = Wall(settings: text).read()
    #expect(read.report == [])
    let settings = read.roll.settings
    #expect(settings.name == "包头工匠墙")
    #expect(settings.shortName == "工匠墙")
    #expect(settings.organizer == "包头市总工会")
    #expect(settings.summary == "一句话。")
    #expect(settings.siteURL?.value == "https://example.org/")
    #expect(settings.timeZoneOffset == 360)
    #expect(settings.location.province == "内蒙古自治区" && settings.location.city == "包头市")
    #expect(settings.location.county == "昆都仑区" && settings.location.enterprise == "某厂")
    let tier = try #require(settings.tiers.first)
    #expect(settings.tiers.count == 1)
    #expect(tier.name == "甲级" && tier.summary == "最高" && tier.color == .bronze && tier.slug == "jia")
    #expect(tier.honors.count == 1 && tier.levels == [.city])
    #expect(settings.display(.provincial) == "自治区级" && settings.display(.city) == "市级")
    #expect(settings.catalogue["某奖"]?.level == .city)
    let industry = try #require(settings.industries.first)
    #expect(industry.name == "冶金" && industry.short == "冶" && industry.aliases == ["钢铁"] && industry.slug == "yejin")
    #expect(settings.trades.map(\.name) == ["焊工"])
    let region = try #require(settings.regions.first)
    #expect(region.name == "包头市" && region.aliases == ["包头"] && region.slug == "bt")
    #expect(region.parts.map(\.name) == ["昆都仑区"])
    #expect(settings.units.map(\.name) == ["某厂"])
    #expect(settings.strokeRule == .fullName)
    #expect(settings.publishesAffiliation && !settings.publishesBirthYear && settings.publishesRevocations)
    #expect(settings.sensitiveUnits == ["某所"] && settings.sensitiveIndustries == ["兵器"])
    #expect(settings.menu.map(\.name) == ["官网"] && settings.menu.map(\.link) == ["https://example.org/"])
    #expect(settings.icp == "甲" && settings.police == "乙" && settings.copyright == "丙")
    #expect(settings.viewVersion?.value == 1)
  }

  @Test func aNameIsEnough() {
    let settings = Wall().read().roll.settings
    #expect(settings.timeZoneOffset == 480)
    #expect(settings.strokeRule == .surname)
    #expect(!settings.publishesAffiliation && settings.publishesBirthYear && !settings.publishesRevocations)
    #expect(settings.industries.isEmpty && settings.regions.isEmpty && settings.menu.isEmpty)
    #expect(settings.catalogue.honors.count > 25)
  }

  @Test func everySlugHasTheFormOfOne() {
    let read = Wall(
      settings: """
        名称: 墙
        层级: [{名称: 甲, 网址: A}]
        行业: [{名称: 冶金, 网址: B}]
        地区: [{名称: 甲省, 下辖: [{名称: 乙市, 网址: C}]}]
        荣誉: {只用: [{全称: 某奖, 级别: 市级, 网址: 奖}]}
        """
    ).read()
    #expect(
      read.report == [
        "wall.yml:2:18 invalid-slug 网址“A”只能用小写字母、数字和连字符,如 nie-hong",
        "wall.yml:3:19 invalid-slug 网址“B”只能用小写字母、数字和连字符,如 nie-hong",
        "wall.yml:4:33 invalid-slug 网址“C”只能用小写字母、数字和连字符,如 nie-hong",
        "wall.yml:5:32 invalid-slug 网址“奖”只能用小写字母、数字和连字符,如 nie-hong",
      ])
  }
}
