import StringTemplates

/// The cards of everybody, by position in the roll, captured once for all lists they are on.
struct SiteCards: Sendable {
  let people: ViewRecords
  let studios: ViewRecords
  let alliances: ViewRecords

  /// - Parameter jobs: Tasks at a time.
  init(_ context: SiteContext, jobs: Int) async {
    let people = await Parallel.slices(of: context.roll.people.count, jobs: jobs) { range in
      PersonCardView.schema.captureAll(
        range.lazy.map { PersonCardView(context: context, position: $0, person: context.roll.people[$0]) })
    }
    let studios = await Parallel.slices(of: context.roll.studios.count, jobs: jobs) { range in
      TeamCardView.schema.captureAll(range.lazy.map(context.studioCard))
    }
    self.people = ViewRecords(people.flatMap(\.self))
    self.studios = ViewRecords(studios.flatMap(\.self))
    alliances = ViewRecords(
      TeamCardView.schema.captureAll(context.roll.alliances.indices.lazy.map(context.allianceCard)))
  }
}
