/// A text with `{name}` places, taken apart once.
struct TextPattern: Sendable {
  private enum Piece: Sendable {
    case literal(String)
    case name(String)
  }

  /// The text as written.
  let text: String
  private let pieces: [Piece]

  init(_ text: String) {
    self.text = text
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      pieces.append(.name(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  /// The text with each place filled; a place without a value stays as it is written.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var filled = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): filled += literal
      case .name(let name): filled += values.first { $0.key == name }?.value ?? "{\(name)}"
      }
    }
    return filled
  }
}
