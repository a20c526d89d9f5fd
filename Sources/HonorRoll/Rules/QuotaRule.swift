import Diagnostics

/// A campaign names no more than its quota, and when it is over no fewer.
struct QuotaRule {
  func check(_ campaign: RollCampaign, into diagnostics: inout [Diagnostic]) {
    let mayFallShort =
      campaign.progress.phase != .over || !campaign.profile.exceptions.isDisjoint(with: [.cancelled, .vacancies])
    if let quota = campaign.profile.quota {
      check(quota, campaign.namedCount, of: campaign.profile.name, mayFallShort: mayFallShort, into: &diagnostics)
    }
    for industry in campaign.industries {
      check(industry.quota, industry.named, of: industry.name, mayFallShort: mayFallShort, into: &diagnostics)
    }
  }

  private func check(
    _ quota: Quota, _ named: Int, of name: String, mayFallShort: Bool, into diagnostics: inout [Diagnostic]
  ) {
    if named > quota.maximum {
      diagnostics.append(
        Diagnostic(
          quota.isBinding ? .overBindingQuota : .overQuota, at: quota.place,
          .init(
            "\(name)的名额是“\(quota.text)”,墙上命名了 \(named) 个",
            "The quota of \(name) is “\(quota.text)”; the wall has \(named)"),
          hint: .init("请核对名额,以及获得者的荣誉、年份和行业", "Check the quota, and the honors, years and industries of those named")))
    } else if named < quota.minimum, !mayFallShort {
      diagnostics.append(
        Diagnostic(
          .underQuota, at: quota.place,
          .init(
            "评选已经结束,\(name)的名额是“\(quota.text)”,墙上只有 \(named) 个",
            "The campaign is over; the quota of \(name) is “\(quota.text)” and the wall has only \(named)"),
          hint: .init(
            "请补上其余的获得者;名额没有用完的写“异常: 名额空缺”,只收录一部分的可以忽略这条警告",
            "Add the others; write “异常: 名额空缺” where the quota wasn't used up, or silence this where the wall shows some only"
          )))
    }
  }
}
