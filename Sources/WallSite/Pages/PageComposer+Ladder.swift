import HonorRoll
import StringTemplates

extension PageComposer {
  /// Names listed with each step, and rises listed on the ladder's page; the rest have pages of their own.
  private static let peopleOfStep = 24
  private static let latestMoves = 20

  static let movesStem = "promotions"

  func ladder(on sheet: PageSheet) -> Composition {
    let heading = text[.tiers]
    let tiers = roll.settings.tiers
    let groups = Dictionary(
      roll.tierGroups.compactMap { group in group.tier.map { ($0, group) } }, uniquingKeysWith: { first, _ in first })
    func count(_ step: Int) -> String { text(.countPeople, ["count": String(groups[step]?.people.count ?? 0)]) }
    let view = LadderView(
      title: heading, intro: text[.ladderIntro], rule: roll.settings.climbsStepByStep ? text[.ladderStepByStep] : nil,
      drawing: PyramidDrawing(
        levels: tiers.indices.map {
          PyramidDrawing.Level(title: tiers[$0].name, count: count($0), color: context.tierColor($0))
        }
      ).svg,
      steps: tiers.indices.map {
        step(
          $0, groups[$0], count: count($0))
      }, moves: roll.ladderMoves.prefix(Self.latestMoves).map { LadderMoveView(context: context, move: $0) },
      movesURL: roll.ladderMoves.isEmpty ? nil : SiteURL(page: "\(Self.movesStem).html"),
      movesCount: text(.countMoves, ["count": String(roll.ladderMoves.count)]))
    let head = Head(
      title: title(heading),
      description: listDescription(
        heading, text(.countPeople, ["count": String(groups.values.reduce(0) { $0 + $1.people.count })])),
      section: .list(.tier), trail: [LinkView(title: heading, url: nil)])
    return Composition(on: sheet, head: head, LadderView.schema, view)
  }

  private func step(_ position: Int, _ group: TierGroup?, count: String) -> LadderStepView {
    let tier = roll.settings.tiers[position]
    let people = group?.people ?? []
    let catalogue = roll.settings.catalogue
    let levels = HonorLevel.allCases.filter(tier.levels.contains).map {
      text(.ladderLevel, ["level": roll.settings.display($0)])
    }
    return LadderStepView(
      title: tier.name, color: context.tierColor(position), anchor: "step-\(position + 1)",
      url: group == nil ? nil : tierURL(position), count: count, summary: tier.summary,
      honors: tier.honors.sorted().map { catalogue.honors[$0].title } + levels, promotion: tier.promotion,
      people: people.prefix(Self.peopleOfStep).map { context.link(.member($0)) },
      hasMore: people.count > Self.peopleOfStep)
  }

  func ladderMoves(_ number: Int, on sheet: PageSheet) -> Composition {
    let total = roll.ladderMoves.count
    let heading = text[.moves]
    let view = LadderMovesView(
      title: heading, intro: text[.movesIntro],
      moves: roll.ladderMoves[Paging.range(of: number, total: total)],
      pagination: Paging.view(number: number, count: Paging.pageCount(of: total)) {
        Paging.path(Self.movesStem, number: $0)
      }, context: context)
    let head = Head(
      title: title(numbered(heading, number)),
      description: listDescription(numbered(heading, number), text(.countMoves, ["count": String(total)])),
      section: .list(.tier),
      trail: [
        LinkView(title: text[.tiers], url: SiteURL(page: ListKind.tier.indexPath)),
        LinkView(title: numbered(heading, number), url: nil),
      ])
    return Composition(on: sheet, head: head, LadderMovesView.schema, view)
  }
}
