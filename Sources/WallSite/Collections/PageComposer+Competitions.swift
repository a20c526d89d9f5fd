import Diagnostics
import HonorRoll
import StringTemplates

extension PageComposer {
  func competition(
    _ position: Int, _ page: PlannedPage, _ url: WholeURL?, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let competition = roll.competitions[position]
    let profile = competition.profile
    let body = article(profile.common, page, on: sheet, into: &diagnostics)
    let collection = context.collections[.competition]
    let category = profile.category.map {
      LinkView(title: $0.value, url: collection?.sectionURL(in: "categories", slug: WordSlug.slug($0.value)))
    }
    let view = CompetitionView(
      title: profile.name, category: category, summary: profile.summary, facts: facts(competition),
      groups: groups(competition),
      certificates: competition.certificates.map {
        CertificateView(title: $0.title, issuer: $0.issuer, people: $0.people.map(memberRow))
      }, article: body.parts)
    let year = profile.date.map {
      LinkView(title: text.yearHeading($0.year), url: collection?.sectionURL(in: "years", slug: String($0.year)))
    }
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .records(.competition),
      trail: [LinkView(title: text[.competitions], url: collection?.url)]
        + [year].compactMap { $0 } + [LinkView(title: profile.name, url: nil)],
      data: StructuredData.competition(competition, url: url, on: sheet),
      previous: neighbour(position - 1), next: neighbour(position + 1))
    return Composition(on: sheet, head: head, CompetitionView.schema, view, comments: body.comments)
  }

  /// A person's competitions, each with what the person won in it.
  func competitions(of person: Int) -> RelatedRecordsView? {
    let positions = roll.people[person].competitions
    guard !positions.isEmpty, let collection = context.collections[.competition] else { return nil }
    let rows = positions.map { position in
      let competition = roll.competitions[position]
      let profile = competition.profile
      let won =
        competition.results(of: person).map { result in
          [result.trade, result.division, result.rank].compactMap { $0 }.joined(separator: " ")
        }
        + competition.certificates.filter { $0.people.contains(.member(person)) }.map(\.title)
      return RecordRowView.schema.capture(
        RecordRowView(
          date: profile.date.map { String($0.year) }, day: profile.date.flatMap(text.dayOfYear), title: profile.name,
          url: collection.urls[position], kind: profile.level?.value, state: nil,
          people: nil, unit: nil, note: won.joined(separator: text[.separator])))
    }
    return RelatedRecordsView(
      kind: .competition, title: text[.competitions],
      count: text(.countCompetitions, ["count": String(positions.count)]), rows: ViewSelection(rows), all: nil)
  }

  private func facts(_ competition: RollCompetition) -> [Fact] {
    let profile = competition.profile
    let collection = context.collections[.competition]
    func list(_ key: TextKey, _ words: [String], in folder: String) -> Fact? {
      guard !words.isEmpty else { return nil }
      return fact(
        key, words.map { LinkView(title: $0, url: collection?.sectionURL(in: folder, slug: WordSlug.slug($0))) })
    }
    return [
      fact(.date, profile.date),
      list(.level, [profile.level?.value].compactMap { $0 }, in: "levels"),
      fact(.organizer, profile.organizers.joined(separator: text[.separator])),
      fact(.trade, competition.trades.joined(separator: text[.separator])),
      fact(.entrants, profile.entrants.map { text(.countPeople, ["count": String($0)]) }),
    ].compactMap { $0 }
  }

  /// The results are in the order of trades and divisions already.
  private func groups(_ competition: RollCompetition) -> [CompetitionGroupView] {
    var groups: [(title: String, results: [CompetitionResultView])] = []
    for result in competition.results {
      let title = [result.trade, result.division].compactMap { $0 }.joined(separator: " ")
      let view = CompetitionResultView(
        rank: result.rank, people: result.people.map(memberRow), unit: result.unit,
        studios: result.studios.map {
          LinkView(title: roll.studios[$0].profile.name, url: context.studioURLs[$0])
        })
      if let last = groups.indices.last, groups[last].title == title {
        groups[last].results.append(view)
      } else {
        groups.append((title, [view]))
      }
    }
    return groups.map { CompetitionGroupView(title: $0.title.isEmpty ? nil : $0.title, results: $0.results) }
  }

  private func neighbour(_ position: Int) -> LinkView? {
    guard roll.competitions.indices.contains(position) else { return nil }
    return LinkView(
      title: roll.competitions[position].profile.name, url: context.collections[.competition]?.urls[position])
  }
}
