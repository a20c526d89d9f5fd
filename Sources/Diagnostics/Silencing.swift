/// Which warnings were silenced, each with a reason that stands in the file.
public struct Silencing: Sendable {
  private var everywhere: Set<Rule> = []
  private var byFile: [String: Set<Rule>] = [:]
  private var byLine: [String: [(rule: Rule, lines: ClosedRange<Int>)]] = [:]

  public init() {}

  /// For the whole wall.
  public mutating func silence(_ rule: Rule) { everywhere.insert(rule) }

  /// For one file.
  public mutating func silence(_ rule: Rule, in file: String) { byFile[file, default: []].insert(rule) }

  /// For some lines of one file.
  public mutating func silence(_ rule: Rule, in file: String, lines: ClosedRange<Int>) {
    byLine[file, default: []].append((rule, lines))
  }

  /// Errors are never silenced.
  public func isSilenced(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity != .error else { return false }
    if everywhere.contains(diagnostic.rule) { return true }
    if byFile[diagnostic.place.file]?.contains(diagnostic.rule) == true { return true }
    return byLine[diagnostic.place.file]?.contains {
      $0.rule == diagnostic.rule && $0.lines.contains(diagnostic.place.line)
    } ?? false
  }
}
