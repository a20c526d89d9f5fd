import HanText

/// Puts mentors and apprentices into trees.
struct LineageBuilder {
  private let people: [RollPerson]
  private let peopleByStrokes: [Int]
  private let strokeRule: StrokeOrder
  /// Links that would close a circle; they are reported and lead nowhere.
  private let closing: Set<LineageCircles.Link>
  private var nodes: [Lineage.Node] = []
  private var nodesOfMembers: [Int: Int] = [:]
  private var nodesOfOutsiders: [Lineage.Person: Int] = [:]

  /// - Parameter peopleByStrokes: Positions in `people`.
  init(people: [RollPerson], peopleByStrokes: [Int], strokeRule: StrokeOrder, closing: Set<LineageCircles.Link>) {
    self.people = people
    self.peopleByStrokes = peopleByStrokes
    self.strokeRule = strokeRule
    self.closing = closing
  }

  mutating func lineage() -> Lineage {
    let order = peopleByStrokes.filter { !people[$0].apprenticeships.isEmpty }
    for person in order { place(person) }
    for person in order { refer(to: person) }
    let keys = nodes.map(key)
    let roots = nodes.indices.filter { nodes[$0].mentor == nil }.sorted {
      keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1]
    }
    return Lineage(nodes: nodes, roots: roots, nodesOfMembers: nodesOfMembers)
  }

  /// Draws a person below the first mentor on the wall, else below the first of all.
  private mutating func place(_ person: Int) {
    let mentors = people[person].apprenticeships
    let onWall = mentors.first { apprenticeship in
      if case .member(let mentor) = apprenticeship.mentor {
        !closing.contains(.init(apprentice: person, mentor: mentor))
      } else {
        false
      }
    }
    let outside = mentors.first { if case .outsider = $0.mentor { true } else { false } }
    guard let first = onWall ?? outside else { return }
    let node = node(of: person)
    let mentor = mentorNode(first)
    nodes[node].mentor = mentor
    nodes[mentor].apprentices.append(node)
  }

  /// Names a person below the other mentors who are drawn.
  private mutating func refer(to person: Int) {
    guard let node = nodesOfMembers[person], let own = nodes[node].mentor else { return }
    for apprenticeship in people[person].apprenticeships {
      let mentor: Int? =
        switch apprenticeship.mentor {
        case .member(let mentor):
          closing.contains(.init(apprentice: person, mentor: mentor)) ? nil : self.node(of: mentor)
        case .outsider(let name):
          nodesOfOutsiders[.outsider(name: name, unit: apprenticeship.outsiderUnit)]
        }
      if let mentor, mentor != own { nodes[mentor].elsewhere.append(node) }
    }
  }

  private mutating func node(of member: Int) -> Int {
    if let node = nodesOfMembers[member] { return node }
    nodes.append(Lineage.Node(person: .member(member)))
    nodesOfMembers[member] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func mentorNode(_ apprenticeship: RollApprenticeship) -> Int {
    switch apprenticeship.mentor {
    case .member(let mentor): return node(of: mentor)
    case .outsider(let name):
      let person = Lineage.Person.outsider(name: name, unit: apprenticeship.outsiderUnit)
      if let node = nodesOfOutsiders[person] { return node }
      nodes.append(Lineage.Node(person: person))
      // Without a unit the next outsider of that name may be somebody else.
      if apprenticeship.outsiderUnit != nil { nodesOfOutsiders[person] = nodes.count - 1 }
      return nodes.count - 1
    }
  }

  private func key(of node: Lineage.Node) -> StrokeKey {
    switch node.person {
    case .member(let person):
      people[person].profile.strokeKey
    case .outsider(let name, _): strokeRule.key(for: PersonName(name))
    }
  }
}
