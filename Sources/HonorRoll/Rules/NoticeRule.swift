import Diagnostics
import FrontMatter
import HanText

/// What must be true of a public notice: it lasts as many working days as the wall asks for, and says whom to tell.
struct NoticeRule {
  let settings: WallSettings

  func check(_ notices: [PublicNotice], into diagnostics: inout [Diagnostic]) {
    var titles: Set<String> = []
    for notice in notices {
      for day in [notice.start, notice.end] where !day.value.isDay {
        diagnostics.append(
          Diagnostic(
            .invalidDate, at: day.place,
            .init("公示的日期要写到日,这里是 \(day.value.iso)", "The dates of a notice are days; this is \(day.value.iso)")))
      }
      ReversedDatesRule.check(notice.start, notice.end, into: &diagnostics)
      checkLength(notice, into: &diagnostics)
      if !notice.hasContact {
        diagnostics.append(
          Diagnostic(
            .noticeWithoutContact, at: notice.title.place,
            .init(
              "\(notice.title.value)没有受理电话、邮箱或地址,有意见无处反映",
              "\(notice.title.value) has no telephone, e-mail or address for objections"),
            hint: .init("请写“受理电话”“受理邮箱”或“受理地址”", "Give it “受理电话”, “受理邮箱” or “受理地址”")))
      }
      if !titles.insert(notice.title.value).inserted {
        diagnostics.append(
          Diagnostic(
            .ambiguousReference, at: notice.title.place,
            .init(
              "同一评选的两次公示都叫“\(notice.title.value)”", "Two notices of the campaign are called “\(notice.title.value)”"),
            hint: .init("标题要能区分,人选用它说明在哪一次公示", "Their titles must differ: candidates name theirs by it")))
      }
      if let slug = notice.slug, !Slug.isValid(slug.value) { diagnostics.append(.invalidSlug(slug)) }
    }
  }

  private func checkLength(_ notice: PublicNotice, into diagnostics: inout [Diagnostic]) {
    guard notice.start.value.isDay, notice.end.value.isDay, notice.start.value <= notice.end.value else { return }
    let (start, end) = (notice.start.value, notice.end.value)
    switch settings.workCalendar.workingDays(from: start, through: end) {
    case .counted(let days) where days < settings.minimumNoticeDays:
      diagnostics.append(
        Diagnostic(
          .shortNotice, at: notice.start.place,
          .init(
            "公示只有 \(days) 个工作日(\(start.iso) 至 \(end.iso),首尾都算),少于 \(settings.minimumNoticeDays) 个",
            "The notice lasts \(days) working days (\(start.iso) to \(end.iso), both counted), fewer than \(settings.minimumNoticeDays)"
          ),
          hint: .init(
            "请延长公示;办法另有规定的,在 wall.yml 写“公示: {最少工作日: …}”",
            "Make it longer; where the rules say otherwise, write “公示: {最少工作日: …}” in wall.yml")))
    case .counted: break
    case .unknown(let year):
      diagnostics.append(
        Diagnostic(
          .unverifiedWorkingDays, at: notice.start.place,
          .init(
            "没有录入 \(year) 年的节假日安排,公示的工作日无法核对",
            "The holidays of \(year) are not entered: the working days of the notice can't be verified"),
          hint: .init(
            "请按国务院办公厅当年的通知,在 wall.yml 的“节假日”里补上",
            "Enter them in “节假日” of wall.yml from the State Council's yearly circular")))
    }
  }
}
