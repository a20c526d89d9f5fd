import StringTemplates

/// What templates see as `site`.
struct SiteView: Sendable {
  let name: String
  let shortName: String
  let organizer: String?
  let summary: String?
  let homeURL: SiteURL
  let styleURL: SiteURL
  let iconURL: SiteURL?
  let feedURL: SiteURL?
  let dataURL: SiteURL?
  let icp: String?
  let police: String?
  let copyright: String?
  let generator: String

  static let schema = ViewSchema<Self>(
    "site", "整个网站",
    [
      .text("name", "墙的名称") { $0.name },
      .text("shortName", "页眉里用的短名;没有写就是墙的名称") { $0.shortName },
      .text("organizer", "主办单位") { $0.organizer },
      .text("summary", "简介") { $0.summary },
      .url("homeURL", "首页") { $0.homeURL },
      .url("styleURL", "样式表") { $0.styleURL },
      .url("iconURL", "图标") { $0.iconURL },
      .url("feedURL", "订阅源") { $0.feedURL },
      .url("dataURL", "供下载的数据") { $0.dataURL },
      .text("icp", "备案号") { $0.icp },
      .text("police", "公安备案号") { $0.police },
      .text("copyright", "版权说明") { $0.copyright },
      .text("generator", "生成程序") { $0.generator },
    ])
}
