import Diagnostics

/// A template file as tokens, with everything that is wrong with its grammar.
struct ParsedTemplate: Sendable {
  let source: TemplateSource
  let bytes: [UInt8]
  let tags: [Tag]
  let tokens: [Token]
  let diagnostics: [Diagnostic]
  /// The blocks the template shows itself, in its own text or in what it gives to parents.
  let blockNames: Set<String>
  /// The partials and parents it names.
  let references: Set<String>
  private let lines: LineIndex

  init(_ source: TemplateSource) {
    self.source = source
    var bytes = Array(source.text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let lines = LineIndex(bytes)
    var scanner = TemplateScanner(bytes)
    scanner.scan()
    var pairing = TagPairing(scanner.tags, length: bytes.count, lines: lines)
    pairing.pair()
    var layout = LineLayout(bytes: bytes, pairing: pairing)
    layout.lay()
    self.bytes = bytes
    self.lines = lines
    tags = pairing.tags
    tokens = layout.tokens
    blockNames = pairing.blockNames
    references = Set(pairing.tags.filter { $0.kind == .partial || $0.kind == .parent }.map(\.name))
    diagnostics = (scanner.problems + pairing.problems).map { problem in
      let (line, column) = lines.position(of: problem.offset, in: bytes)
      return Diagnostic(
        .templateSyntax, at: SourcePlace(file: source.file, line: line, column: column), problem.problem.message)
    }
  }

  /// The place of a byte.
  func place(of offset: Int) -> SourcePlace {
    let (line, column) = lines.position(of: offset, in: bytes)
    return SourcePlace(file: source.file, line: line, column: column)
  }
}
