import Diagnostics
import FrontMatter
import Testing

/// A source text in which `⟦1⟧` marks a place, and what reading it gives. The marks are not part of the text.
struct Reading {
  let document: Document?
  let diagnostics: [Diagnostic]
  private let marks: [Int: SourcePlace]

  static let file = "Content/craftsmen/聂轰.md"

  init(_ marked: String, with reader: DocumentReader = CraftsmanTable.documents) {
    var marks: [Int: SourcePlace] = [:]
    var text = String.UnicodeScalarView()
    var rest = marked.unicodeScalars[...]
    var line = 1
    var column = 1
    while let scalar = rest.popFirst() {
      if scalar == "⟦", let end = rest.firstIndex(of: "⟧") {
        marks[Int(String(rest[..<end]))!] = SourcePlace(file: Self.file, line: line, column: column)
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.append(scalar)
      column += 1
      if scalar == "\n" {
        line += 1
        column = 1
      }
    }
    self.marks = marks
    var diagnostics: [Diagnostic] = []
    document = reader.read(Array(String(text).utf8), file: Self.file, into: &diagnostics)
    self.diagnostics = diagnostics.sorted()
  }

  init(bytes: [UInt8], with reader: DocumentReader = CraftsmanTable.documents) {
    marks = [:]
    var diagnostics: [Diagnostic] = []
    document = reader.read(bytes, file: Self.file, into: &diagnostics)
    self.diagnostics = diagnostics.sorted()
  }

  /// Each diagnostic as `mark id message`; where no mark stands, `line:column` takes its place.
  var report: [String] {
    diagnostics.map { diagnostic in
      let mark = marks.first { $0.value == diagnostic.place }.map { String($0.key) }
      let place = mark ?? "\(diagnostic.place.line):\(diagnostic.place.column)"
      return "\(place) \(diagnostic.rule.rawValue) \(diagnostic.message.chinese)"
    }
  }

  var values: FieldValues? { document?.values }

  func text(_ key: FieldKey) -> String? { values?.text(key)?.value }

  func texts(_ key: FieldKey) -> [String] { values?.texts(key).map(\.value) ?? [] }
}

/// The same, of front matter alone: line 1 of `fields` is line 2 of the file.
func reading(_ fields: String) -> Reading { Reading("---\n" + fields + "\n---\n正文\n") }

/// Applies every fix of a report to its text, and says whether reading the result finds nothing more to fix.
func mending(_ text: String, _ diagnostics: [Diagnostic]) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
  for edit in diagnostics.compactMap(\.fix).sorted(by: { $0.place > $1.place }) {
    let start = edit.place.column - 1
    lines[edit.place.line - 1].replaceSubrange(
      start..<start + edit.length, with: Array(edit.replacement.unicodeScalars))
  }
  return lines.map { line in
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line)
    return String(view)
  }.joined(separator: "\n")
}

/// All values of a document as one text, to compare two readings.
func dump(_ document: Document?) -> String {
  guard let document else { return "nothing" }
  return dump(document.values, CraftsmanTable.craftsman) + "\n" + String(decoding: document.body, as: UTF8.self)
}

private func dump(_ values: FieldValues, _ set: FieldSet) -> String {
  set.fields.compactMap { field in
    let key = FieldKey(field.key)
    guard values.place(of: key) != nil else { return nil }
    let value =
      switch field.shape {
      case .text, .term, .choice: values.text(key)?.value
      case .number: values.number(key).map { String($0.value) }
      case .date: values.date(key)?.value.iso
      case .flag: values.flag(key).map { String($0.value) }
      case .map(let inner, _): values.map(key).map { dump($0, inner) }
      case .list(.map(let inner, _)): values.maps(key).map { "<" + dump($0, inner) + ">" }.joined(separator: "|")
      case .list: values.texts(key).map(\.value).joined(separator: "|")
      case .extras: values.extras(key).map { $0.name.value + "=" + $0.text.value }.joined(separator: "|")
      }
    return "\(field.key): \(value ?? "?")"
  }.joined(separator: "; ")
}
