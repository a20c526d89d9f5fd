import Glibc
import HonorRoll

/// Puts the new summaries of records into the wall's data, each in the place of the old one.
struct AmendedData: Sendable {
  let folders: WallFolders

  /// A record's new summary, and where in its set it stands.
  struct Summary: Sendable {
    /// The record's page, by which its line is known.
    let page: String
    /// Among the records of its set.
    let position: Int
    let text: String
  }

  /// A file of the data in which summaries are to be replaced.
  struct File: Sendable {
    let path: String
    fileprivate let isTable: Bool
    /// By the number of the line or row, from 0, ascending; a record has one.
    fileprivate let summaries: [(line: Int, summary: Summary)]
    /// Of the summaries in a table.
    fileprivate let column: Int
  }

  /// - Returns: The files in which the summaries stand; `nil` where the set has none.
  func files(_ set: DataSet, _ summaries: [Summary]) -> [File]? {
    guard let column = set.firstColumn(of: "summary") else { return nil }
    let byPart = Dictionary(grouping: summaries) { $0.position / DataFiles.size + 1 }
    var files: [File] = []
    for (part, summaries) in byPart.sorted(by: { $0.key < $1.key }) {
      let lines = summaries.map { (line: $0.position % DataFiles.size + 1, summary: $0) }.sorted { $0.line < $1.line }
      for (name, isTable) in [
        (DataFiles.json(set.kind, part: part), false), (DataFiles.csv(set.kind, part: part), true),
      ] {
        files.append(File(path: DataFiles.path(name), isTable: isTable, summaries: lines, column: column))
      }
    }
    return files
  }

  /// - Returns: The bytes of a file with the new summaries, in parts; `nil` where it is not as expected.
  func parts(of file: File) -> [ArraySlice<UInt8>]? {
    guard case .success(let old) = FileTree.read("\(folders.output)/\(file.path)", largest: .max) else { return nil }
    let places = old.withUnsafeBytes { text in
      file.isTable ? Self.cells(text, file.summaries, column: file.column) : Self.lines(text, file.summaries)
    }
    guard let places, places.count == file.summaries.count else { return nil }
    var parts: [ArraySlice<UInt8>] = []
    var kept = 0
    for (place, (_, summary)) in zip(places, file.summaries) {
      guard let new = file.isTable ? Self.cell(summary.text) : Self.line(old[place], summary) else { return nil }
      parts += [old[kept..<place.lowerBound], new[...]]
      kept = place.upperBound
    }
    return parts + [old[kept...]]
  }

  // MARK: JSON

  private static func line(_ old: ArraySlice<UInt8>, _ summary: Summary) -> [UInt8]? {
    guard old.starts(with: "{\"page\":\"\(summary.page)\"".utf8) else { return nil }
    return old.replacingJSONString(key: "summary", with: JSONEscape.string(summary.text))
  }

  private static func lines(
    _ text: UnsafeRawBufferPointer, _ wanted: [(line: Int, summary: Summary)]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var (number, start) = (0, 0)
    while found.count < wanted.count, start < text.count {
      let end = text.first(UInt8(ascii: "\n"), in: start..<text.count) ?? text.count
      if number == wanted[found.count].line { found.append(start..<end) }
      (number, start) = (number + 1, end + 1)
    }
    return found
  }

  // MARK: Tables

  /// Where the cells of the summaries are; `nil` where a row is not the record's.
  private static func cells(
    _ table: UnsafeRawBufferPointer, _ wanted: [(line: Int, summary: Summary)], column: Int
  ) -> [Range<Int>]? {
    var found: [Range<Int>] = []
    var (number, start) = (0, 0)
    while found.count < wanted.count, start < table.count {
      let end = rowEnd(table, from: start)
      let (line, summary) = wanted[found.count]
      if number == line {
        let cells = cells(of: table, start..<end)
        guard column < cells.count, table[cells[0]].elementsEqual(summary.page.utf8) else { return nil }
        found.append(cells[column])
      }
      (number, start) = (number + 1, end + 1)
    }
    return found
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
  /// The first column of a member in the table of the records.
  fileprivate func firstColumn(of key: String) -> Int? {
    var column = 0
    for member in members {
      if member.key == key { return column }
      column += member.columns.count
    }
    return nil
  }
}
