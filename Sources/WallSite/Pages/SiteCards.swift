import StringTemplates

/// The cards of everybody, by position in the roll, captured once for all lists they are on.
struct SiteCards: Sendable {
  let people: [ViewRecord]
  let studios: [ViewRecord]
  let alliances: [ViewRecord]

  /// - Parameter jobs: Tasks at a time.
  init(_ context: SiteContext, jobs: Int) async {
    people = await Parallel.map(Array(context.roll.people.indices), jobs: jobs) {
      PersonCardView.schema.capture(
        PersonCardView(context: context, position: $0, person: context.roll.people[$0]))
    }
    studios = await Parallel.map(Array(context.roll.studios.indices), jobs: jobs) {
      TeamCardView.schema.capture(context.studioCard($0))
    }
    alliances = context.roll.alliances.indices.map { TeamCardView.schema.capture(context.allianceCard($0)) }
  }
}
