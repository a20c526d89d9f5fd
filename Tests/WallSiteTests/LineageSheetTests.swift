import FrontMatter
import Testing

@testable import HonorRoll
@testable import WallSite

/// The trees of the lineage on pages of bounded size.
@Suite("Sheets of the lineage")
struct LineageSheetTests {
  /// - Parameter mentors: By node; `nil` for a root.
  private func lineage(_ mentors: [Int?], elsewhere: [(mentor: Int, apprentice: Int)] = []) -> Lineage {
    var nodes = mentors.indices.map { Lineage.Node(person: .member($0)) }
    for (node, mentor) in mentors.enumerated() {
      nodes[node].mentor = mentor
      if let mentor { nodes[mentor].apprentices.append(node) }
    }
    for (mentor, apprentice) in elsewhere { nodes[mentor].elsewhere.append(apprentice) }
    return Lineage(
      nodes: nodes, roots: mentors.indices.filter { mentors[$0] == nil },
      nodesOfMembers: Dictionary(uniqueKeysWithValues: mentors.indices.map { ($0, $0) }))
  }

  /// A forest in which everybody's mentor is one before.
  private func forest(_ count: Int, seed: UInt64) -> [Int?] {
    var state = seed
    return (0..<count).map { node in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let drawn = Int(state >> 33)
      return node == 0 || drawn % 5 == 0 ? nil : drawn % node
    }
  }

  /// A line of teachers, one teacher of all, nobody anybody's, and forests by chance.
  private func mentors(_ shape: Int) -> [Int?] {
    switch shape {
    case 0: [nil] + (0..<2_499).map(Optional.some)
    case 1: [nil] + [Int?](repeating: 0, count: 2_499)
    case 2: [Int?](repeating: nil, count: 500)
    default: forest(3_000, seed: UInt64(shape))
    }
  }

  @Test("Everybody stands in one row, pages are bounded, and the rows are linear in the people", arguments: 0..<6)
  func bounds(_ shape: Int) {
    let mentors = mentors(shape)
    let lineage = lineage(mentors)
    let sheets = LineageSheets(lineage)
    var seen = [Int](repeating: 0, count: mentors.count)
    var rows = 0
    for (position, piece) in sheets.pieces.enumerated() {
      #expect(piece.rows.first == LineageSheets.Row(content: .person(piece.root), depth: 0))
      #expect(piece.rows.count <= LineageSheets.longestPiece + LineageSheets.deepest + 1)
      #expect(sheets.pages[piece.page - 1].contains(position))
      rows += piece.rows.count
      for (index, row) in piece.rows.enumerated() {
        #expect(row.depth <= LineageSheets.deepest + 1)
        guard case .person(let node) = row.content, index > 0 || !piece.isContinued else { continue }
        seen[node] += 1
        #expect(sheets.piecesOfNodes[node] == position)
      }
    }
    #expect(seen.allSatisfy { $0 == 1 })
    #expect(rows <= 3 * mentors.count)
    for page in sheets.pages {
      let count = page.reduce(0) { $0 + sheets.pieces[$1].rows.count }
      #expect(count <= LineageSheets.longestPiece + LineageSheets.deepest + 1)
    }
    #expect(sheets.pages.map(\.count).reduce(0, +) == sheets.pieces.count)
  }

  @Test("What is cut off is announced with its number, and follows", arguments: 0..<6)
  func announced(_ shape: Int) throws {
    let sheets = LineageSheets(lineage(mentors(shape)))
    var announced: [Int: Int] = [:]
    for row in sheets.pieces.flatMap(\.rows) {
      if case .more(let count, let piece) = row.content { announced[piece] = count }
    }
    #expect(Set(announced.keys) == Set(sheets.pieces.indices.filter { sheets.pieces[$0].isContinued }))
    for (piece, count) in announced {
      // Those right below the root, and what that piece announces of the same root in turn.
      var below = 0
      for row in sheets.pieces[piece].rows where row.depth == 1 {
        if case .more(let rest, _) = row.content { below += rest } else { below += 1 }
      }
      #expect(below == count)
    }
  }

  @Test("Who is drawn elsewhere has a row below the other mentor, and nobody below it")
  func elsewhere() {
    let sheets = LineageSheets(lineage([nil, nil, 0, 2], elsewhere: [(1, 2)]))
    #expect(
      sheets.pieces.map(\.rows).map { $0.map(\.content) } == [
        [.person(0), .person(2), .person(3)], [.person(1), .elsewhere(2)],
      ])
    #expect(sheets.piecesOfNodes == [0, 1, 0, 0])
  }

  @Test("Nobody has nothing to draw")
  func empty() {
    let sheets = LineageSheets(lineage([]))
    #expect(sheets.pieces.isEmpty && sheets.pages.isEmpty)
  }
}
