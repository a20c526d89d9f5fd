import HonorRoll

/// The address of a public notice.
enum NoticePath {
  static let folder = "notices"

  /// By the notice's own slug, or the campaign's with the notice's number from the second on.
  static func path(of notice: Int, in campaign: Campaign) -> String {
    let own = campaign.notices[notice].slug?.value
    let number = notice == 0 ? "" : "-\(notice + 1)"
    return "\(folder)/\(own ?? (campaign.common.slug ?? "-") + number).html"
  }
}
