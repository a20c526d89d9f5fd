import Diagnostics

/// Finds people who would be their own mentors' mentors.
struct LineageCircles {
  /// One person's mention of a mentor; positions in the roll's `people`.
  struct Link: Hashable {
    let apprentice: Int
    let mentor: Int
  }

  /// A link for each circle, without which there is none left.
  private(set) var closing: Set<Link> = []

  /// More names than this in all reports together say no more; the first circle is always told whole.
  private static let mostNames = 10_000

  /// Walks from everybody to mentors, and their mentors, along a path of its own: a line of teachers may be longer than
  /// a stack is deep.
  ///
  /// - Parameter byFile: Positions in `people`, in the order of their files.
  mutating func find(among people: [RollPerson], byFile: [Int], into diagnostics: inout [Diagnostic]) {
    let mentors = people.map { person in
      person.apprenticeships.compactMap { if case .member(let mentor) = $0.mentor { mentor } else { nil } }
    }
    let order = byFile.filter { !mentors[$0].isEmpty }
    var isDone = [Bool](repeating: false, count: people.count)
    var places = [Int?](repeating: nil, count: people.count)
    var named = 0
    for start in order where !isDone[start] {
      var path: [(person: Int, next: Int)] = [(start, 0)]
      places[start] = 0
      while let (person, next) = path.last {
        guard next < mentors[person].count else {
          isDone[person] = true
          places[person] = nil
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let mentor = mentors[person][next]
        if let place = places[mentor] {
          closing.insert(Link(apprentice: person, mentor: mentor))
          let length = path.count - place
          if named == 0 || named + length <= Self.mostNames {
            diagnostics.append(circle(path[place...].map(\.person), people))
            named += length
          }
        } else if !isDone[mentor] {
          places[mentor] = path.count
          path.append((mentor, 0))
        }
      }
    }
  }

  /// - Parameter circle: Everybody in it, each the apprentice of the next, and the last of the first.
  private func circle(_ circle: [Int], _ people: [RollPerson]) -> Diagnostic {
    let start =
      circle.indices.min {
        people[circle[$0]].profile.common.file.precedesInBytes(people[circle[$1]].profile.common.file)
      } ?? 0
    let members = circle[start...] + circle[..<start]
    let first = people[members[members.startIndex]]
    let second = members.dropFirst().first ?? members[members.startIndex]
    let place = first.apprenticeships.first { $0.mentor == .member(second) }?.profile.mentor.place
    let names = (members + members.prefix(1)).map { people[$0].profile.name.text }
    return Diagnostic(
      .lineageCircle, at: place ?? first.profile.common.place,
      .init(
        "师承成了圈:\(zip(names, names.dropFirst()).map { "\($0)的师傅是\($1)" }.joined(separator: ","))",
        "The lineage is a circle: \(zip(names, names.dropFirst()).map { "\($0) learned from \($1)" }.joined(separator: ", "))"
      ),
      hint: .init("请核对,去掉写反的一条;是同名的另一人,写“外:姓名”", "Remove the one that is reversed; for a namesake write “外:…”"))
  }
}
