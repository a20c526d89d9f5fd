import Diagnostics
import FrontMatter

/// A portrait needs the person's consent on record; a picture with minors needs their guardians'.
struct PortraitRule {
  let asOf: PartialDate

  func check(_ portrait: Portrait?, into diagnostics: inout [Diagnostic]) {
    guard let portrait else { return }
    if portrait.hasMinors, !portrait.hasGuardianConsent {
      diagnostics.append(
        Diagnostic(
          .minorWithoutConsent, at: portrait.place,
          .init(
            "照片“\(portrait.file)”里有未成年人,没有监护人同意",
            "The photo “\(portrait.file)” shows minors without their guardians' consent"),
          hint: .init(
            "取得书面同意后写“监护人同意: 是”,或换一张照片", "With written consent add “监护人同意: 是”, or choose another photo")))
    }
    // A consent that can't be understood was reported.
    guard !portrait.mayBePublished(on: asOf), portrait.consent != nil || !portrait.hasConsentEntry else { return }
    let (reason, hint): (Message, Message) =
      switch portrait.consent {
      case nil:
        (
          .init("没有授权记录", "has no consent on record"),
          .init(
            "取得授权后写成“照片: {文件: …, 授权: 已取得}”", "Once there is consent write “照片: {文件: …, 授权: 已取得}”")
        )
      case _ where portrait.isConsented && !portrait.coversWeb:
        (
          .init("的授权不含“网站”", "has a consent that does not cover the web (网站)"),
          .init("取得用于网站的授权后在“范围”里写上“网站”;没有就去掉“照片”一项", "With a consent for the web add “网站” to its “范围”, or remove “照片”")
        )
      case _ where portrait.isConsented:
        (
          .init("的授权已经到期", "has a consent that has expired"),
          .init("续签后请更新授权的“期限”;不续签就去掉“照片”一项", "Renew it and its “期限”, or remove “照片”")
        )
      case let consent?:
        (
          .init("的授权是“\(consent)”", "has the consent state “\(consent)”"),
          .init("取得书面授权后改为“已取得”;没有授权就去掉“照片”一项", "With written consent make it “已取得”; without, remove “照片”")
        )
      }
    diagnostics.append(
      Diagnostic(
        .photoWithoutConsent, at: portrait.place,
        .init(
          "照片“\(portrait.file)”\(reason.chinese),页面上用印章代替",
          "The photo “\(portrait.file)” \(reason.english); the seal stands in for it"),
        hint: hint))
  }
}
