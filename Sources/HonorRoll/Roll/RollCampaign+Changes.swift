import Diagnostics
import FrontMatter

extension RollCampaign {
  /// The days on which the campaign's stages and notices begin and end.
  func addChanges(to changes: inout ChangeCalendar) {
    for stage in profile.stages {
      guard let firstDay = stage.firstDay, let lastDay = stage.lastDay else { continue }
      changes.add(
        firstDay,
        .init("\(profile.name)进入“\(stage.name)”", "\(profile.name) reaches “\(stage.name)”"))
      changes.add(
        lastDay.advanced(byDays: 1),
        .init("\(profile.name)的“\(stage.name)”结束", "“\(stage.name)” of \(profile.name) is over"))
    }
    for notice in profile.notices {
      changes.add(
        notice.start.value.firstDay, .init("\(notice.title.value)开始", "\(notice.title.value) begins"))
      changes.add(
        notice.end.value.lastDay.advanced(byDays: 1),
        .init("\(notice.title.value)结束", "\(notice.title.value) is over"))
    }
  }
}

extension Portrait {
  /// The day on which the consent no longer covers the picture.
  func addChanges(to changes: inout ChangeCalendar) {
    guard let expiry = consentExpiry, mayBePublished(on: changes.asOf) else { return }
    changes.add(
      expiry.lastDay.advanced(byDays: 1), .init("照片授权到期", "The consent to a photo ends"))
  }
}
