import Diagnostics
import FrontMatter

extension Diagnostic {
  static func unknownHonor(_ title: Located<String>, catalogue: HonorCatalogue) -> Diagnostic {
    let message = Message("荣誉目录里没有“\(title.value)”", "The catalogue has no “\(title.value)”")
    if let hint = DatedTitle(title.value).flatMap({ settingApart($0, catalogue) }) {
      return Diagnostic(.unknownHonor, at: title.place, message, hint: hint)
    }
    let local = catalogue.local.first { $0.isMeant(by: DatedTitle(title.value)?.title ?? title.value) }
    // Another place's honor of the kind is no slip of the pen: 邻市劳动模范 doesn't mean 全国劳动模范.
    let near = NearMiss.nearest(to: title.value, among: catalogue.names).flatMap { near in
      local.map { $0.isMeant(by: near) } ?? true ? near : nil
    }
    let filling = near == nil ? local.flatMap { $0.isFilled ? nil : fillingPlace(of: title.value, $0) } : nil
    return Diagnostic(
      .unknownHonor, at: title.place, message.proposing(near),
      hint: filling
        ?? .init(
          "如确有这项荣誉,请写进 wall.yml 的“荣誉”;否则它不进光荣榜和层级",
          "If there is such an honor, add it to “荣誉” in wall.yml; otherwise it has no roll and lifts to no tier"))
  }

  /// How to say where the wall stands, of which the catalogue makes the names of that place's honors.
  private static func fillingPlace(of written: String, _ local: LocalTitle) -> Message {
    let dated = DatedTitle(written)
    let part = local.part
    let setting = "所在: {\(part): \(local.place(in: dated?.title ?? written) ?? "全称")}"
    let year = dated.map { Message("年份另写“年份: \($0.year)”;", "Write the year apart: “年份: \($0.year)”; ") }
    return .init(
      "\(year?.chinese ?? "")若是本墙所在的\(part)评的,请在 wall.yml 写“\(setting)”;是别处的,写进那里的“荣誉”;否则它不进光荣榜和层级",
      "\(year?.english ?? "")If the wall's own place gives it, write “\(setting)” in wall.yml; if another does, add it to “荣誉” there; "
        + "otherwise it has no roll and lifts to no tier")
  }

  /// How to write a year that was written with the honor; `nil` where the rest is no honor either.
  private static func settingApart(_ dated: DatedTitle, _ catalogue: HonorCatalogue) -> Message? {
    if dated.title.isEmpty {
      return .init(
        "年份和荣誉写在一起:“{名称: 荣誉名称, 年份: \(dated.year)}”",
        "Write the year with its honor: “{title: its name, year: \(dated.year)}”")
    }
    guard catalogue.index(of: dated.title) != nil else { return nil }
    return .init(
      "年份另写:“{名称: \(dated.title), 年份: \(dated.year)}”",
      "Write the year apart: “{title: \(dated.title), year: \(dated.year)}”")
  }

  static func notAnHonor(_ title: Located<String>) -> Diagnostic {
    Diagnostic(
      .notAnHonor, at: title.place,
      .init("“\(title.value)”不是荣誉,不能列入荣誉", "“\(title.value)” is not an honor and can't be listed as one"),
      hint: .init("可以写进正文或摘要", "It may be told in the body or the summary"))
  }
}
