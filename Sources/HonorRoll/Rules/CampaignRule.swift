import Diagnostics
import FrontMatter

/// What must be true of one campaign's file: its stages have their ends after their starts and follow each other.
struct CampaignRule {
  let settings: WallSettings

  func check(_ campaign: Campaign, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    for entry in values.maps("stages") {
      ReversedDatesRule.check(entry.date("start"), entry.date("end"), into: &diagnostics)
    }
    var latest: CampaignStage?
    for stage in campaign.stages {
      if stage.kind == nil, let near = NearMiss.nearest(to: stage.name, among: StageKind.allCases.map(\.rawValue)) {
        diagnostics.append(
          Diagnostic(
            .unknownTerm, at: stage.place,
            Message("阶段“\(stage.name)”不在常用的阶段里", "“\(stage.name)” is none of the common stages").proposing(near),
            hint: .init(
              "确是本次评选自己的叫法,可以忽略这条警告", "If the campaign calls it so, silence this warning")))
      }
      guard let firstDay = stage.firstDay else { continue }
      if let latest, let before = latest.firstDay, firstDay < before {
        diagnostics.append(
          Diagnostic(
            .stageOrder, at: stage.place,
            .init(
              "“\(stage.name)”(\(firstDay.iso) 起)写在“\(latest.name)”(\(before.iso) 起)之后",
              "“\(stage.name)” (from \(firstDay.iso)) stands after “\(latest.name)” (from \(before.iso))"),
            hint: .init("请核对日期;阶段按先后写", "Check the dates; stages are written in their order")))
      } else {
        latest = stage
      }
    }
    for quota in campaign.industryQuotas where !settings.industries.isEmpty {
      guard settings.industryNames.position(of: quota.industry.value) == nil else { continue }
      let near = NearMiss.nearest(to: quota.industry.value, among: settings.industryNames.all)
      diagnostics.append(
        Diagnostic(
          .unknownTerm, at: quota.industry.place,
          Message(
            "行业表里没有“\(quota.industry.value)”", "“\(quota.industry.value)” is not among the wall's industries"
          ).proposing(near),
          hint: .init("请改用表里的名称,或把它写进 wall.yml 的“行业”", "Use a listed name, or add it to “行业” in wall.yml")))
    }
  }
}
