import HonorRoll
import StringTemplates

extension PageComposer {
  func wall(_ number: Int, _ url: WholeURL?, on sheet: PageSheet) -> Composition {
    let settings = roll.settings
    let total = roll.people.count
    let range = Paging.range(of: number, total: total)
    let heading = numbered(settings.name, number)
    let view = WallView(
      title: settings.name, isFirst: number == 1, intro: settings.summary, figures: figures,
      groups: roll.tierGroups.enumerated().compactMap { group($0.element, step: $0.offset, in: range) },
      basis: basis(in: range),
      pagination: Paging.view(number: number, count: Paging.pageCount(of: total)) {
        Paging.path(Self.wallStem($0), number: $0)
      })
    let head = Head(
      title: PageTitle(title: heading, pattern: nil), description: settings.summary ?? heading, section: .home,
      trail: number == 1 ? [] : [LinkView(title: heading, url: nil)],
      data: number == 1 ? StructuredData.site(settings, url: url, context: context, on: sheet) : .none)
    return Composition(on: sheet, head: head, WallView.schema, view)
  }

  /// What the people of one page are ordered by; where it isn't the same for all, tier by tier.
  private func basis(in range: Range<Int>) -> String {
    let groups = roll.tierGroups.filter { group in group.people.contains(where: range.contains) }
    guard let first = groups.first, groups.contains(where: { $0.basis != first.basis }) else {
      return context.basis(groups.first?.basis ?? roll.strokeBasis)
    }
    return groups.map { tierTitle($0.tier) + context.basis($0.basis) }.joined(separator: text[.separator])
  }

  private func tierTitle(_ tier: Int?) -> String { tier.map { roll.settings.tiers[$0].name } ?? text[.noTier] }

  /// The first page is the site's index; the others say what they are.
  static func wallStem(_ number: Int) -> String { number == 1 ? "index" : "wall" }

  private func group(_ group: TierGroup, step: Int, in range: Range<Int>) -> TierGroupView? {
    guard let first = group.people.first, let last = group.people.last else { return nil }
    let shown = range.clamped(to: first..<last + 1)
    guard !shown.isEmpty else { return nil }
    let tier = group.tier.map { roll.settings.tiers[$0] }
    return TierGroupView(
      title: tierTitle(group.tier), color: context.tierColor(group.tier), summary: tier?.summary,
      anchor: "tier-\(step + 1)", count: text(.countPeople, ["count": String(group.people.count)]),
      url: group.tier.flatMap(tierURL), people: ViewSelection(cards.people, in: shown))
  }

  func tierURL(_ tier: Int) -> SiteURL? { context.tierURLs[tier] }

  static func figures(_ context: SiteContext) -> [FigureView] {
    let (roll, text) = (context.roll, context.text)
    var figures = [FigureView(number: String(roll.people.count), label: text[.figurePeople], url: nil)]
    func add(_ count: Int, _ key: TextKey, _ path: String) {
      guard count > 0 else { return }
      figures.append(FigureView(number: String(count), label: text[key], url: SiteURL(page: path)))
    }
    add(roll.studios.count { $0.profile.state.isActive }, .figureStudios, "studios.html")
    add(roll.alliances.count, .figureAlliances, "alliances.html")
    add(roll.achievements.count(where: \.isCounted), .figureAchievements, "achievements.html")
    add(roll.officialRolls.count, .figureRolls, "rolls.html")
    return figures
  }
}
