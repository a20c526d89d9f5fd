import Diagnostics
import FrontMatter

/// Links events to their speakers, studios and alliances, both ways.
struct EventLinker {
  let gate: ApprovalGate
  /// All events, sorted by file.
  let profiles: [Event]

  /// - Parameter linker: Has linked people, studios and alliances already.
  /// - Returns: Those to come, the next first; then those past, the latest first.
  func events(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) -> [RollEvent] {
    let shown = profiles.filter { visibility(of: $0) == .shown }
    DuplicateRecords.report(
      .event, shown, common: \.common, name: \.name, details: { [$0.date.iso] }, into: &diagnostics)
    let events = shown.compactMap { linked($0, &linker, into: &diagnostics) }.sorted(by: precedes)
    for (position, event) in events.enumerated() {
      var people: Set<Int> = []
      for reference in event.speakers + event.courses.flatMap(\.speakers) {
        if case .member(let person) = reference { people.insert(person) }
      }
      for person in people { linker.people[person].events.append(position) }
      for studio in event.studios { linker.studios[studio].events.append(position) }
    }
    for alliance in linker.alliances.indices {
      var own = Set(linker.alliances[alliance].studios.flatMap { linker.studios[$0].events })
      for (position, event) in events.enumerated() where event.alliances.contains(alliance) { own.insert(position) }
      linker.alliances[alliance].events = own.sorted()
    }
    return events
  }

  /// Addresses of events that were taken back in public.
  var neutralAddresses: [NeutralAddress] {
    profiles.filter { visibility(of: $0) == .neutral }.flatMap { NeutralAddress.all(of: $0.common) }
  }

  private func visibility(of profile: Event) -> Visibility {
    gate.visibility(
      Visibility(profile.common, hasNothingLeft: false, includesDrafts: gate.includesDrafts), of: profile.common)
  }

  private func linked(_ profile: Event, _ linker: inout Linker, into diagnostics: inout [Diagnostic]) -> RollEvent? {
    var hidden = HiddenNames()
    let speakers = resolve(profile.speakers, &linker, &hidden, into: &diagnostics)
    let courses = profile.courses.compactMap { course -> RollCourse? in
      guard !course.speakers.isEmpty else { return RollCourse(profile: course, speakers: speakers) }
      let own = resolve(course.speakers, &linker, &hidden, into: &diagnostics)
      // A course of somebody who may not be named is nobody else's.
      return own.isEmpty ? nil : RollCourse(profile: course, speakers: own)
    }
    var texts = [profile.name, profile.summary, profile.place] + profile.organizers.map(Optional.some)
    for course in profile.courses { texts += [course.title, course.audience, course.summary] }
    let studios = profile.studios.compactMap { linker.studioResolver.resolve($0, into: &diagnostics) }
    let alliances = profile.alliances.compactMap { linker.allianceResolver.resolve($0, into: &diagnostics) }
    guard hidden.accept(profile.common, texts, into: &diagnostics) else { return nil }
    return RollEvent(
      profile: profile, isUpcoming: profile.lastDay >= gate.asOf, speakers: speakers, studios: unique(studios),
      alliances: unique(alliances), courses: courses)
  }

  private func unique(_ positions: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return positions.filter { seen.insert($0).inserted }
  }

  private func resolve(
    _ written: [Located<String>], _ linker: inout Linker, _ hidden: inout HiddenNames,
    into diagnostics: inout [Diagnostic]
  ) -> [PersonReference] {
    var people: [PersonReference] = []
    for name in written {
      hidden.add(linker.personResolver.hidden(name))
      guard let person = linker.personResolver.resolve(name, into: &diagnostics), !people.contains(person) else {
        continue
      }
      people.append(person)
    }
    return people
  }

  private func precedes(_ left: RollEvent, _ right: RollEvent) -> Bool {
    if left.isUpcoming != right.isUpcoming { return left.isUpcoming }
    let (a, b) = (left.profile, right.profile)
    if a.date != b.date { return left.isUpcoming ? a.date < b.date : a.date > b.date }
    return a.common.file.utf8.lexicographicallyPrecedes(b.common.file.utf8)
  }
}
