import Diagnostics

/// Reads one content file against a table of fields.
///
/// A file as staff write it is accepted with warnings wherever its meaning is certain: GB 18030, a byte order mark,
/// any line ends, full-width punctuation where YAML wants half-width. Everything else is reported as an error, all of
/// a file in one run, each at its place in the file as it was written.
public struct DocumentReader: Sendable {
  /// How a file is laid out.
  public enum Layout: Sendable {
    /// Front matter between `---` lines, then a Markdown body.
    case frontMatterAndBody
    /// YAML from the first line to the last, as in `wall.yml`.
    case settings
  }

  private let fields: FieldSet
  private let layout: Layout

  public init(fields: FieldSet, layout: Layout) {
    self.fields = fields
    self.layout = layout
  }

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - file: The path to report, relative to the wall's root.
  ///   - diagnostics: Receives what is wrong, in the order in which it is found.
  /// - Returns: What could be read, or `nil` where nothing could: the file is no text, or has no front matter.
  public func read(_ bytes: [UInt8], file: String, into diagnostics: inout [Diagnostic]) -> Document? {
    var memory = DocumentMemory()
    return bytes.withUnsafeBufferPointer { read($0, file: file, memory: &memory, into: &diagnostics) }
  }

  /// The same with memory that was used for other files.
  public func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, memory: inout DocumentMemory,
    into diagnostics: inout [Diagnostic]
  ) -> Document? {
    let earlier = diagnostics.count
    let source = SourceText(bytes, name: file, into: &diagnostics) { MissingFence.knowsKey($0, fields, layout) }
    guard let source else { return nil }
    return source.withBytes { text -> Document? in
      if source.mayHoldBidiControl { BidiControl.report(in: text, file: file, into: &diagnostics) }
      guard let split = split(text, file, &diagnostics) else { return nil }
      let yaml = text.slice(split.yaml)
      let (values, fingerprint) =
        source.hasLineSeparator
        ? LineSeparator.blanked(yaml).withUnsafeBufferPointer { decode($0, split, file, &memory, &diagnostics) }
        : decode(yaml, split, file, &memory, &diagnostics)
      return Document(
        file: file, values: values, fingerprint: fingerprint, body: Array(text[split.body...]),
        bodyLine: split.bodyLine,
        mayHoldUnsound: source.mayHoldUnsound,
        isSound: !diagnostics[earlier...].contains { $0.severity == .error })
    }
  }

  private func split(_ text: Bytes, _ file: String, _ diagnostics: inout [Diagnostic]) -> FrontMatterSplit? {
    switch layout {
    case .frontMatterAndBody:
      FrontMatterSplit.ofDocument(text, file: file, fields: fields, into: &diagnostics)
    case .settings:
      FrontMatterSplit.ofSettings(text)
    }
  }

  private func decode(
    _ yaml: Bytes, _ split: FrontMatterSplit, _ file: String, _ memory: inout DocumentMemory,
    _ diagnostics: inout [Diagnostic]
  ) -> (values: FieldValues, fingerprint: Fingerprint) {
    let brokenFields = read(yaml, split, file, &memory.tree, &diagnostics)
    // Only an escape, such as `\u202E`, adds to a value what its file does not hold.
    if yaml.offset(of: UInt8(ascii: "\\")) != nil {
      BidiControl.report(in: memory.tree, file: file, into: &diagnostics)
    }
    let excused = split.isClosed ? brokenFields : Set(fields.fields.indices)
    var decoder = FieldDecoder(
      memory.tree.nodes.elements, memory.tree.scalars.elements, file: file, memory: memory.takeDecoder())
    let values = decoder.decodeDocument(
      memory.tree.firstField, fields, at: TextPosition(line: Int32(clamping: split.openingLine), column: 1),
      excused: excused)
    if !decoder.diagnostics.isEmpty { diagnostics += decoder.diagnostics }
    let kept = decoder.finish()
    let fingerprint = memory.tree.fingerprint(without: kept.own.elements)
    memory.decoder = consume kept
    return (values, fingerprint)
  }

  /// Reads the front matter's YAML, repaired where it needs it.
  ///
  /// - Parameter tree: Receives what was read, in place of what it held.
  /// - Returns: The fields whose text could not be read.
  private func read(
    _ yaml: Bytes, _ split: FrontMatterSplit, _ file: String, _ tree: inout NodeTree,
    _ diagnostics: inout [Diagnostic]
  ) -> Set<Int> {
    tree.clear()
    var plain = PlainYAML(yaml, firstLine: split.yamlLine)
    let isPlain = plain.read(into: &tree)
    if isPlain, !plain.mayNeedRepair { return [] }
    var scanner = RepairScanner(yaml, root: fields)
    scanner.scan()
    let reader: YAMLReader
    if scanner.repairs.isEmpty {
      if isPlain { return [] }
      reader = YAMLReader(yaml, fields: fields, file: file, firstLine: split.yamlLine, into: &tree)
    } else {
      let repaired = RepairedText(yaml, scanner.repairs, file: file, firstLine: split.yamlLine)
      diagnostics += repaired.diagnostics
      reader = repaired.bytes.withUnsafeBufferPointer {
        YAMLReader(
          $0, fields: fields, file: file, firstLine: split.yamlLine, columns: repaired.columns,
          faultyLines: repaired.faultyLines, into: &tree)
      }
    }
    diagnostics += reader.diagnostics
    return reader.brokenFields
  }
}
