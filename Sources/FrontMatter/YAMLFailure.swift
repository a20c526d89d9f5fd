import CYAML

/// Why a text could not be read as YAML. Lines and columns count from 0 within that text.
struct YAMLFailure: Error {
  enum Reason {
    /// libyaml's own words, and what it was reading.
    case syntax(problem: String, context: String)
    /// A character that YAML allows nowhere, at a byte offset.
    case character(Int, offset: Int)
    case tooDeep
    case notAMap
    case secondDocument
    case outOfMemory
  }

  let reason: Reason
  let line: Int
  let column: Int
  /// Where the thing begins that libyaml was reading, if it says so.
  let contextLine: Int?
  let contextColumn: Int?

  init(_ reason: Reason, line: Int = 0, column: Int = 0) {
    self.reason = reason
    self.line = line
    self.column = column
    contextLine = nil
    contextColumn = nil
  }

  init(_ parser: yaml_parser_t) {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    switch parser.error {
    case YAML_MEMORY_ERROR: reason = .outOfMemory
    case YAML_READER_ERROR: reason = .character(Int(parser.problem_value), offset: parser.problem_offset)
    default: reason = .syntax(problem: problem, context: context)
    }
    line = parser.problem_mark.line
    column = parser.problem_mark.column
    contextLine = context.isEmpty ? nil : parser.context_mark.line
    contextColumn = context.isEmpty ? nil : parser.context_mark.column
  }
}
