/// The courses there are to choose from, by who gives them.
public struct CourseMenu: Sendable {
  /// A course of one speaker, however often it was given.
  public struct Entry: Sendable {
    /// As it was given last.
    public let course: Course
    /// Positions in the roll's `events`, in their order.
    public internal(set) var events: [Int]
  }

  public struct Speaker: Sendable {
    public let reference: PersonReference
    public internal(set) var courses: [Entry]
  }

  /// People of the wall by strokes, then the others by name. The deceased give no courses.
  public let speakers: [Speaker]

  init(_ events: [RollEvent], people: [RollPerson]) {
    var positions: [PersonReference: Int] = [:]
    var speakers: [Speaker] = []
    for (position, event) in events.enumerated() {
      for course in event.courses {
        for reference in course.speakers {
          if case .member(let person) = reference, people[person].profile.isDeceased { continue }
          let speaker = positions[reference] ?? speakers.count
          if speaker == speakers.count {
            positions[reference] = speaker
            speakers.append(Speaker(reference: reference, courses: []))
          }
          if let entry = speakers[speaker].courses.firstIndex(where: { $0.course.title == course.profile.title }) {
            if speakers[speaker].courses[entry].events.last != position {
              speakers[speaker].courses[entry].events.append(position)
            }
          } else {
            speakers[speaker].courses.append(Entry(course: course.profile, events: [position]))
          }
        }
      }
    }
    func key(_ reference: PersonReference) -> (Int, String) {
      switch reference {
      case .member(let person): (people[person].strokeRank, "")
      case .outsider(let name): (Int.max, name)
      }
    }
    self.speakers = speakers.sorted { key($0.reference) < key($1.reference) }
  }
}
