import Diagnostics
import HonorRoll
import StringTemplates

extension PageComposer {
  func event(
    _ position: Int, _ page: PlannedPage, _ url: WholeURL?, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let event = roll.events[position]
    let profile = event.profile
    let body = article(profile.common, page, on: sheet, into: &diagnostics)
    let collection = context.collections[.event]
    let types = profile.types.map {
      LinkView(title: $0.value, url: collection?.sectionURL(in: "types", slug: WordSlug.slug($0.value)))
    }
    let view = EventView(
      title: profile.name, types: types, state: text[event.isUpcoming ? .upcoming : .past], summary: profile.summary,
      facts: facts(profile), speakers: event.speakers.map(memberRow),
      courses: event.courses.map { course in
        courseView(of: course.profile, speakers: course.speakers == event.speakers ? [] : course.speakers, events: [])
      },
      studios: event.studios.map { LinkView(title: roll.studios[$0].profile.name, url: context.studioURLs[$0]) },
      alliances: event.alliances.map {
        LinkView(title: roll.alliances[$0].profile.name, url: context.allianceURLs[$0])
      }, article: body.parts)
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .records(.event),
      trail: [
        LinkView(title: text[.events], url: collection?.url),
        LinkView(title: profile.name, url: nil),
      ],
      data: StructuredData.event(event, url: url, context: context, on: sheet),
      previous: neighbour(position - 1), next: neighbour(position + 1))
    return Composition(on: sheet, head: head, EventView.schema, view, comments: body.comments)
  }

  /// The courses there are to choose from, by who gives them.
  func courses(_ number: Int, on sheet: PageSheet) -> Composition {
    let speakers = roll.courseMenu.speakers
    let heading = text[.courseMenu]
    let count = text(.countCourses, ["count": String(speakers.reduce(0) { $0 + $1.courses.count })])
    let view = CourseMenuView(
      title: heading, intro: text[.courseMenuIntro], count: count,
      speakers: speakers[Paging.range(of: number, total: speakers.count)].map { speaker in
        CourseSpeakerView(
          person: memberRow(speaker.reference), unit: unit(of: speaker.reference),
          courses: speaker.courses.map { courseView(of: $0.course, speakers: [], events: $0.events) })
      },
      pagination: Paging.view(number: number, count: Paging.pageCount(of: speakers.count)) {
        Paging.path(EventCollection.coursesPath, number: $0)
      })
    let head = Head(
      title: title(numbered(heading, number)), description: listDescription(numbered(heading, number), count),
      section: .records(.event),
      trail: [
        LinkView(title: text[.events], url: context.collections[.event].map { SiteURL(page: $0.path()) }),
        LinkView(title: numbered(heading, number), url: nil),
      ])
    return Composition(on: sheet, head: head, CourseMenuView.schema, view)
  }

  private func unit(of reference: PersonReference) -> String? {
    guard case .member(let person) = reference else { return nil }
    return roll.people[person].profile.unit?.value
  }

  private func courseView(of course: Course, speakers: [PersonReference], events: [Int]) -> CourseView {
    let about = [course.form?.value, course.duration, course.audience].compactMap { $0 }
    return CourseView(
      title: course.title, about: about.isEmpty ? nil : about.joined(separator: text[.courseJoin]),
      summary: course.summary, speakers: speakers.map(memberRow),
      events: events.map { position in
        let event = roll.events[position].profile
        return LinkView(
          title: text(.courseAt, ["date": dateText(event.date), "event": event.name]),
          url: context.collections[.event]?.urls[position])
      })
  }

  private func facts(_ event: Event) -> [Fact] {
    let date = event.end.map {
      text(.dateRange, ["start": dateText(event.date), "end": dateText($0)])
    }
    return [
      fact(.date, date ?? dateText(event.date)),
      fact(.place, event.place),
      fact(.organizer, event.organizers.joined(separator: text[.separator])),
    ].compactMap { $0 }
  }

  private func neighbour(_ position: Int) -> LinkView? {
    guard roll.events.indices.contains(position) else { return nil }
    return LinkView(title: roll.events[position].profile.name, url: context.collections[.event]?.urls[position])
  }
}
