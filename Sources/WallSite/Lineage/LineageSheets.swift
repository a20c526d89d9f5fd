import HonorRoll

/// The trees of the lineage, cut into pieces that are drawn whole and put on pages of bounded size. Everybody stands in
/// one row; where a tree is too large or too deep for one piece, a row says how many follow in another.
///
/// The work is linear in the number of people: each piece but the first of a tree begins with one row that repeats whose
/// apprentices follow, and has at least one that is new.
struct LineageSheets {
  struct Row: Sendable, Hashable {
    enum Content: Sendable, Hashable {
      /// Position in the lineage's `nodes`.
      case person(Int)
      /// An apprentice who is drawn below another mentor.
      case elsewhere(Int)
      /// So many apprentices follow in another piece.
      case more(Int, piece: Int)
    }

    let content: Content
    /// How many stand above it in this piece.
    let depth: Int
  }

  struct Piece: Sendable {
    /// The first row's person.
    let root: Int
    /// Whether the root was drawn before, and here only the rest of its apprentices.
    let isContinued: Bool
    fileprivate(set) var rows: [Row] = []
    /// The page it is on, from 1.
    fileprivate(set) var page = 0
  }

  private(set) var pieces: [Piece] = []
  /// Which pieces are on each page.
  private(set) var pages: [Range<Int>] = []
  /// From a position in `nodes` to the piece in which it is drawn.
  private(set) var piecesOfNodes: [Int]

  /// A piece has so many rows, and those that say what follows.
  static let longestPiece = 60
  /// Generations in one piece below the first: as many as a phone has room for.
  static let deepest = 7

  private struct Start {
    let root: Int
    /// Apprentices before this one have been drawn.
    let first: Int
    let piece: Int
  }

  init(_ lineage: Lineage) {
    piecesOfNodes = [Int](repeating: 0, count: lineage.nodes.count)
    for root in lineage.roots { cut(root, lineage) }
    fillPages()
  }

  private mutating func cut(_ root: Int, _ lineage: Lineage) {
    pieces.append(Piece(root: root, isContinued: false))
    var starts = [Start(root: root, first: 0, piece: pieces.count - 1)]
    var next = 0
    while next < starts.count {
      let start = starts[next]
      next += 1
      draw(start, lineage, &starts)
    }
  }

  private mutating func draw(_ start: Start, _ lineage: Lineage, _ starts: inout [Start]) {
    var rows = [Row(content: .person(start.root), depth: 0)]
    if start.first == 0, !pieces[start.piece].isContinued { piecesOfNodes[start.root] = start.piece }
    // Whose apprentices are being drawn, and the next of them.
    var path = [(node: start.root, next: start.first)]
    while let (node, position) = path.last {
      let own = lineage.nodes[node].apprentices
      let others = lineage.nodes[node].elsewhere
      guard position < own.count + others.count else {
        path.removeLast()
        continue
      }
      guard rows.count < Self.longestPiece, path.count <= Self.deepest else {
        let piece = pieces.count
        pieces.append(Piece(root: node, isContinued: true))
        starts.append(Start(root: node, first: position, piece: piece))
        rows.append(Row(content: .more(own.count + others.count - position, piece: piece), depth: path.count))
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      if position < own.count {
        rows.append(Row(content: .person(own[position]), depth: path.count))
        piecesOfNodes[own[position]] = start.piece
        path.append((own[position], 0))
      } else {
        rows.append(Row(content: .elsewhere(others[position - own.count]), depth: path.count))
      }
    }
    pieces[start.piece].rows = rows
  }

  private mutating func fillPages() {
    var rows = 0
    for piece in pieces.indices {
      let count = pieces[piece].rows.count
      if pages.isEmpty || rows + count > Self.longestPiece {
        pages.append(piece..<piece)
        rows = 0
      }
      rows += count
      pages[pages.count - 1] = pages[pages.count - 1].lowerBound..<piece + 1
      pieces[piece].page = pages.count
    }
  }
}
