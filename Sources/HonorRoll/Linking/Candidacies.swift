import Diagnostics
import FrontMatter

/// Who takes part in which campaign, and where that leads on the day of the build: onto a notice's page, onto the wall,
/// or nowhere.
///
/// A profile with 展示状态 公示 is on its notice's page in the days of the notice, and nowhere else. Once the notice is
/// over, the award written and the day of the naming come, it is on the wall like any other.
struct Candidacies {
  /// One notice of one campaign.
  struct NoticeKey: Hashable {
    let campaign: Int
    let notice: Int
  }

  /// By position among all craftsmen: the campaign the profile names, by position among all campaigns.
  private(set) var campaigns: [Int?] = []
  /// By position among all craftsmen, with what the campaigns make of it.
  private(set) var visibilities: [Visibility] = []
  /// Positions among all craftsmen of those on a notice that is open.
  private(set) var candidates: [NoticeKey: [Int]] = [:]
  /// Later days on which somebody whose notice is over comes onto the wall.
  private(set) var namingDays: [PartialDate] = []

  private let all: [Campaign]
  private let campaignVisibilities: [Visibility]
  private let asOf: PartialDate
  private let gate: ApprovalGate
  private var resolver: TeamResolver

  /// - Parameters:
  ///   - campaigns: All, in any order.
  ///   - unreadable: Stems of the campaigns' files that could not be understood.
  init(
    _ campaigns: [Campaign], visibilities: [Visibility], asOf: PartialDate, gate: ApprovalGate, unreadable: Set<String>
  ) {
    all = campaigns
    campaignVisibilities = visibilities
    self.asOf = asOf
    self.gate = gate
    resolver = TeamResolver(
      .campaign, campaigns.map { ($0.common, $0.name) }, rollPositions: Array(campaigns.indices), unreadable: unreadable
    )
  }

  /// - Parameter visibilities: Of the craftsmen, as their own profiles say.
  mutating func resolve(
    _ craftsmen: [Craftsman], visibilities: [Visibility], into diagnostics: inout [Diagnostic]
  ) {
    self.visibilities = visibilities
    campaigns = [Int?](repeating: nil, count: craftsmen.count)
    for (position, craftsman) in craftsmen.enumerated() {
      let isCandidate = craftsman.common.display == .notice
      guard isCandidate || craftsman.common.display == .listed else { continue }
      guard let written = craftsman.campaign else {
        if isCandidate { diagnostics.append(.noticeWithoutCampaign(craftsman)) }
        continue
      }
      guard let campaign = resolver.resolve(written, into: &diagnostics) else { continue }
      campaigns[position] = campaign
      guard let notice = notice(of: craftsman, in: all[campaign], into: &diagnostics),
        campaignVisibilities[campaign] == .shown
      else { continue }
      place(position, craftsman, NoticeKey(campaign: campaign, notice: notice), into: &diagnostics)
    }
  }

  private mutating func place(
    _ position: Int, _ craftsman: Craftsman, _ key: NoticeKey, into diagnostics: inout [Diagnostic]
  ) {
    let campaign = all[key.campaign]
    let notice = campaign.notices[key.notice]
    let award = campaign.award(of: craftsman)
    let isCandidate = craftsman.common.display == .notice
    // Without leave to publish it a candidate's profile is nowhere, not even on the notice.
    if isCandidate, gate.withholds(craftsman.common) { return }
    switch notice.state(on: asOf) {
    case .over where award == nil:
      // A campaign that names no honor, or one the catalogue doesn't have, can't tell whom it named.
      guard campaign.honor != nil else { return }
      diagnostics.append(.noticeOver(craftsman, notice))
    case .over:
      guard isCandidate, visibilities[position] == .hidden else { return }
      let day = [campaign.namingDay, award?.date?.firstDay].compactMap { $0 }.max() ?? asOf
      if day <= asOf { visibilities[position] = .shown } else { namingDays.append(day) }
    case .coming, .open:
      if isCandidate, let award { diagnostics.append(.earlyAward(award, notice)) }
      let isShown = isCandidate ? visibilities[position] == .hidden : visibilities[position] == .shown && award == nil
      guard notice.state(on: asOf) == .open, isShown else { return }
      candidates[key, default: []].append(position)
    }
  }

  /// The position of the notice a profile is on; the only one where the campaign has one.
  private func notice(
    of craftsman: Craftsman, in campaign: Campaign, into diagnostics: inout [Diagnostic]
  ) -> Int? {
    if let written = craftsman.notice {
      let found = campaign.notices.firstIndex { $0.title.value == written.value }
      if found == nil {
        let near = NearMiss.nearest(to: written.value, among: campaign.notices.map(\.title.value))
        diagnostics.append(
          Diagnostic(
            .unresolvedReference, at: written.place,
            Message("\(campaign.name)没有标题为“\(written.value)”的公示", "\(campaign.name) has no notice “\(written.value)”")
              .proposing(near)))
      }
      return found
    }
    guard craftsman.common.display == .notice else { return campaign.notices.count == 1 ? 0 : nil }
    switch campaign.notices.count {
    case 1: return 0
    case 0: diagnostics.append(.noticeWithoutCampaign(craftsman, campaign))
    default:
      diagnostics.append(
        Diagnostic(
          .ambiguousReference, at: craftsman.common.place,
          .init(
            "\(campaign.name)有 \(campaign.notices.count) 次公示,没有写是哪一次",
            "\(campaign.name) has \(campaign.notices.count) notices and it isn't said which"),
          hint: .init(
            "请加一行“公示: \(campaign.notices[0].title.value)”", "Add a line “公示: \(campaign.notices[0].title.value)”")))
    }
    return nil
  }
}

extension Campaign {
  /// The award by which the campaign named a person who takes part in it: its honor, in force, of its year or later.
  func award(of craftsman: Craftsman) -> Award? {
    guard honor != nil else { return nil }
    return craftsman.awards.first { award in
      award.honor == honor && award.isInForce && (award.year ?? .max) >= (year ?? 0)
    }
  }
}

extension Diagnostic {
  fileprivate static func noticeWithoutCampaign(_ craftsman: Craftsman, _ campaign: Campaign? = nil) -> Diagnostic {
    Diagnostic(
      .noticeWithoutCampaign, at: craftsman.campaign?.place ?? craftsman.common.place,
      campaign.map {
        .init("\($0.name)没有写公示,人选哪里也不显示", "\($0.name) has no notice; the candidate is shown nowhere")
      } ?? .init("展示状态是“公示”,没有写参加哪个评选,哪里也不显示", "Under notice (公示) without a campaign: shown nowhere"),
      hint: campaign == nil
        ? .init("请写“评选:”", "Name the campaign with “评选:”")
        : .init("请在评选的文件里写“公示”", "Add “公示” to the campaign's file"))
  }

  fileprivate static func noticeOver(_ craftsman: Craftsman, _ notice: PublicNotice) -> Diagnostic {
    let end = notice.end.value.iso
    return Diagnostic(
      .noticeOver, at: craftsman.common.place,
      craftsman.common.display == .notice
        ? .init(
          "公示已于 \(end) 结束,没有写所授荣誉,现在哪里也不显示",
          "The notice ended on \(end) and no award is written: shown nowhere now")
        : .init("公示已于 \(end) 结束,没有写所授荣誉", "The notice ended on \(end) and no award is written"),
      hint: .init(
        "已经命名的写上荣誉和“展示状态: 在册”;没有入选的写“展示状态: 撤下”,或去掉“评选”",
        "If named, add the award and “展示状态: 在册”; if not, write “展示状态: 撤下” or remove “评选”"))
  }

  fileprivate static func earlyAward(_ award: Award, _ notice: PublicNotice) -> Diagnostic {
    Diagnostic(
      .earlyAward, at: award.place,
      .init(
        "公示到 \(notice.end.value.iso) 才结束,已经写了“\(award.title)”",
        "The notice lasts until \(notice.end.value.iso) and “\(award.title)” is written already"),
      hint: .init("公示结束、正式命名以后再写", "Write it when the notice is over and the naming decided"))
  }
}
