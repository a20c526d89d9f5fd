import Glibc
import HonorRoll

/// Puts the new words of records into the wall's data, each text in the place of the old one.
struct AmendedData: Sendable {
  let folders: WallFolders

  /// A record's texts, and where in its set it stands.
  struct Record: Sendable {
    /// The record's page, by which its line is known.
    let page: String
    /// Among the records of its set.
    let position: Int
    /// Those that the record has.
    let texts: [Text]
  }

  /// One of a record's texts, under a key of the data.
  struct Text: Sendable {
    let key: String
    let text: String
  }

  /// A file of the data in which texts are to be replaced.
  struct File: Sendable {
    let path: String
    fileprivate let isTable: Bool
    /// By the number of the line or row, from 0, ascending.
    fileprivate let records: [(line: Int, record: Record)]
    /// Where in a table the texts of a key are.
    fileprivate let columns: [String: Int]
  }

  /// Bytes of a file, and what is to stand in their place.
  private typealias Replacement = (range: Range<Int>, bytes: [UInt8])

  /// - Returns: The files in which the texts stand; `nil` where the set has no place for one of them.
  func files(_ set: DataSet, _ records: [Record]) -> [File]? {
    let columns = set.firstColumns
    guard records.allSatisfy({ $0.texts.allSatisfy { columns[$0.key] != nil } }) else { return nil }
    let byPart = Dictionary(grouping: records) { $0.position / DataFiles.size + 1 }
    var files: [File] = []
    for (part, records) in byPart.sorted(by: { $0.key < $1.key }) {
      let lines = records.map { (line: $0.position % DataFiles.size + 1, record: $0) }.sorted { $0.line < $1.line }
      for (name, isTable) in [
        (DataFiles.json(set.kind, part: part), false), (DataFiles.csv(set.kind, part: part), true),
      ] {
        files.append(File(path: DataFiles.path(name), isTable: isTable, records: lines, columns: columns))
      }
    }
    return files
  }

  /// - Returns: The bytes of a file with the new texts, in parts; `nil` where it is not as expected.
  func parts(of file: File) -> [ArraySlice<UInt8>]? {
    guard case .success(let old) = FileTree.read("\(folders.output)/\(file.path)", largest: .max),
      let replacements = file.isTable ? Self.cells(old, file) : Self.lines(old, file)
    else { return nil }
    var parts: [ArraySlice<UInt8>] = []
    var kept = 0
    for (range, new) in replacements {
      parts += [old[kept..<range.lowerBound], new[...]]
      kept = range.upperBound
    }
    return parts + [old[kept...]]
  }

  // MARK: JSON

  private static func line(_ old: ArraySlice<UInt8>, _ record: Record) -> [UInt8]? {
    guard old.starts(with: "{\"page\":\"\(record.page)\"".utf8) else { return nil }
    var line = old
    for text in record.texts {
      guard let new = line.replacingJSONString(key: text.key, with: JSONEscape.string(text.text)) else { return nil }
      line = new[...]
    }
    return Array(line)
  }

  private static func lines(_ old: [UInt8], _ file: File) -> [Replacement]? {
    var found: [Replacement] = []
    var (number, start) = (0, 0)
    while found.count < file.records.count, start < old.count {
      let end = old.withUnsafeBytes { $0.first(UInt8(ascii: "\n"), in: start..<old.count) } ?? old.count
      let (line, record) = file.records[found.count]
      if number == line {
        guard let new = self.line(old[start..<end], record) else { return nil }
        found.append((start..<end, new))
      }
      (number, start) = (number + 1, end + 1)
    }
    return found.count == file.records.count ? found : nil
  }

  // MARK: Tables

  private static func cells(_ old: [UInt8], _ file: File) -> [Replacement]? {
    var found: [Replacement] = []
    var (number, start) = (0, 0)
    var rest = file.records[...]
    while let (line, record) = rest.first, start < old.count {
      let end = old.withUnsafeBytes { self.rowEnd($0, from: start) }
      if number == line {
        let cells = old.withUnsafeBytes { self.cells(of: $0, start..<end) }
        guard let key = cells.first, old[key].elementsEqual(record.page.utf8) else { return nil }
        let texts = record.texts.compactMap { text in file.columns[text.key].map { (column: $0, text: text.text) } }
        for (column, text) in texts.sorted(by: { $0.column < $1.column }) {
          guard column < cells.count else { return nil }
          found.append((cells[column], cell(text)))
        }
        rest.removeFirst()
      }
      (number, start) = (number + 1, end + 1)
    }
    return rest.isEmpty ? found : nil
  }

  /// Where a row ends: at the first end of a line outside of quotation marks.
  private static func rowEnd(_ table: UnsafeRawBufferPointer, from start: Int) -> Int {
    var (place, isQuoted) = (start, false)
    while let end = table.first(UInt8(ascii: "\n"), in: place..<table.count) {
      while let mark = table.first(UInt8(ascii: "\""), in: place..<end) {
        isQuoted.toggle()
        place = mark + 1
      }
      if !isQuoted { return end }
      place = end + 1
    }
    return table.count
  }

  private static func cells(of table: UnsafeRawBufferPointer, _ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var (start, isQuoted) = (row.lowerBound, false)
    for index in row {
      switch table[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ","), UInt8(ascii: "\r"):
        if isQuoted { continue }
        cells.append(start..<index)
        start = index + 1
      default: continue
      }
    }
    return cells
  }

  private static func cell(_ text: String) -> [UInt8] {
    var row = CSVText()
    let start = row.count
    text.withMarks { row.text($0) }
    return row.withBytes { Array($0[start...]) }
  }
}

extension UnsafeRawBufferPointer {
  /// Where a byte stands first in a range.
  fileprivate func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress else { return nil }
    return memchr(base + range.lowerBound, Int32(byte), range.count).map { UnsafeRawPointer($0) - base }
  }
}

extension DataSet {
  /// The first column of each member in the table of the records.
  fileprivate var firstColumns: [String: Int] {
    var columns: [String: Int] = [:]
    var column = 0
    for member in members {
      columns[member.key] = column
      column += member.columns.count
    }
    return columns
  }
}
