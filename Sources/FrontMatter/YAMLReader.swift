import Diagnostics

/// Reads a front matter with libyaml. One slip does not hide the rest: after an error each top-level field
/// is read alone.
struct YAMLReader {
  private(set) var diagnostics: [Diagnostic] = []
  /// The fields whose text could not be read.
  private(set) var brokenFields: Set<Int> = []

  private let file: String
  private let firstLine: Int
  private let columns: ColumnMap
  private let faultyLines: Set<Int>
  private let fields: FieldSet

  /// - Parameters:
  ///   - firstLine: The line of the file on which `text` begins, from 1.
  ///   - faultyLines: Lines of `text`, from 0, in which an error has been reported already.
  ///   - tree: Receives what was read, in place of what it held.
  init(
    _ text: Bytes, fields: FieldSet, file: String, firstLine: Int, columns: ColumnMap = ColumnMap(),
    faultyLines: Set<Int> = [], into tree: inout NodeTree
  ) {
    self.file = file
    self.firstLine = firstLine
    self.columns = columns
    self.faultyLines = faultyLines
    self.fields = fields
    tree.clear()
    var events = YAMLEvents(file: file, firstLine: firstLine, lineOffset: 0, columns: columns)
    do {
      try events.read(text, into: &tree)
      diagnostics = events.diagnostics
    } catch {
      tree.clear()
      readFieldByField(text, error, into: &tree)
    }
  }

  private mutating func readFieldByField(_ text: Bytes, _ whole: YAMLFailure, into tree: inout NodeTree) {
    var scanner = RepairScanner(text, root: fields, notesChunks: true)
    scanner.scan()
    var starts = scanner.chunks
    if starts.first != 0 { starts.insert(0, at: 0) }
    starts.append(text.count)
    var line = 0
    var isExplained = false
    for (start, end) in zip(starts, starts.dropFirst()) {
      let chunk = text.slice(start..<end)
      Work.step(chunk.count)
      let lineCount = chunk.reduce(into: 0) { if $1 == .lineFeed { $0 += 1 } }
      defer { line += max(lineCount, 1) }
      var events = YAMLEvents(file: file, firstLine: firstLine, lineOffset: line, columns: columns)
      do {
        try events.read(chunk, into: &tree)
      } catch {
        isExplained = true
        noteBrokenField(chunk)
        Work.step(lineCount)
        if let faulty = (line..<line + max(lineCount, 1)).first(where: faultyLines.contains) {
          readAboveFault(chunk, faulty - line, line, into: &tree)
        } else {
          report(error, chunk, line)
        }
      }
      diagnostics += events.diagnostics
    }
    if !isExplained, faultyLines.isEmpty { report(whole, text, 0) }
  }

  /// Whether a line is a top-level text field.
  private func isText(_ line: Bytes) -> Bool {
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? 0
    guard let ordinal = fields.ordinal(of: line.slice(line.trimmed(0..<colon))), line[0] != .space else { return false }
    switch fields.fields[ordinal].shape {
    case .text, .term: return true
    default: return false
    }
  }

  /// Of a field below which a line was wrongly indented, reads its own line.
  private mutating func readAboveFault(_ chunk: Bytes, _ faultyLine: Int, _ line: Int, into tree: inout NodeTree) {
    guard faultyLine == 1 else { return }
    let end = min(chunk.lineEnd(from: 0) + 1, chunk.count)
    noteBrokenField(chunk.slice(chunk.skippingBlanks(from: end)..<chunk.count))
    var events = YAMLEvents(file: file, firstLine: firstLine, lineOffset: line, columns: columns)
    try? events.read(chunk.slice(0..<end), into: &tree)
  }

  private mutating func noteBrokenField(_ chunk: Bytes) {
    let line = 0..<chunk.lineEnd(from: 0)
    Work.step(line.count)
    let colon = line.first { chunk[$0] == UInt8(ascii: ":") } ?? line.upperBound
    let key = chunk.trimmed(0..<colon)
    if let ordinal = fields.ordinal(of: chunk.slice(key)) {
      brokenFields.insert(ordinal)
      return
    }
    // `姓名 聂轰`: the colon is missing.
    if let blank = line.first(where: { chunk[$0].isBlank }), let ordinal = fields.ordinal(of: chunk.slice(0..<blank)) {
      brokenFields.insert(ordinal)
    }
  }

  private mutating func report(_ failure: YAMLFailure, _ text: Bytes, _ line: Int) {
    let explained = SyntaxExplanation(failure, in: text)
    let problemLine = line + explained.line
    func place(_ column: Int) -> SourcePlace {
      SourcePlace(file: file, line: firstLine + problemLine, column: columns.column(column, line: problemLine))
    }
    // Where a list or a map is wanted, quotes would hide what is wrong.
    let isText = isText(text.slice(explained.lineBounds(explained.line)))
    let fix = (isText ? explained.fix : nil).map {
      TextEdit(place: place($0.column), length: $0.length, replacement: $0.replacement)
    }
    diagnostics.append(
      Diagnostic(
        explained.rule, at: place(explained.column), explained.message, hint: explained.hint, fix: fix))
  }
}
