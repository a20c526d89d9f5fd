import FrontMatter
import Glibc
import HonorRoll

/// Puts the new words of records into the wall's data, each in the place of the old ones.
struct AmendedData: Sendable {
  let folders: WallFolders

  /// What a record says, and where in its set it stands.
  struct Record: Sendable {
    /// The record's page, by which its line is known.
    let page: String
    /// Among the records of its set.
    let position: Int
    /// As far as the record says anything.
    let members: [Member]
  }

  /// What a record says under a key of the data.
  struct Member: Sendable {
    let key: String
    fileprivate let value: Value

    /// - Parameter mark: Of what the record says.
    /// - Returns: `nil` where the record says nothing of it, or the data don't.
    init?(_ mark: RecordProse.Mark, of words: OwnWords) {
      guard let key = mark.dataKey, let value = Value(mark, of: words) else { return nil }
      self.key = key
      self.value = value
    }
  }

  fileprivate enum Value: Sendable {
    case text(String)
    case date(PartialDate)

    init?(_ mark: RecordProse.Mark, of words: OwnWords) {
      if mark == .updated, let date = words.common.updated {
        self = .date(date)
      } else if let text = words[mark], !text.isEmpty {
        self = .text(text)
      } else {
        return nil
      }
    }
  }

  /// A file of the data in which something is to be replaced.
  private struct File: Sendable {
    let path: String
    let isTable: Bool
    /// By the number of the line or row, from 0, ascending.
    let records: [(line: Int, record: Record)]
    /// Where in a table the values of a key are.
    let columns: [String: Int]
  }

  /// Bytes of a file, and what is to stand in their place.
  private typealias Replacement = (range: Range<Int>, bytes: [UInt8])

  /// - Returns: The files in which it stands; `nil` where the set has no place for some of it.
  func files(_ set: DataSet, _ records: [Record]) -> [AmendedFile]? {
    let columns = set.firstColumns
    guard records.allSatisfy({ $0.members.allSatisfy { columns[$0.key] != nil } }) else { return nil }
    let byPart = Dictionary(grouping: records) { $0.position / DataFiles.size + 1 }
    var files: [AmendedFile] = []
    for (part, records) in byPart.sorted(by: { $0.key < $1.key }) {
      let lines = records.map { (line: $0.position % DataFiles.size + 1, record: $0) }.sorted { $0.line < $1.line }
      for (name, isTable) in [
        (DataFiles.json(set.kind, part: part), false), (DataFiles.csv(set.kind, part: part), true),
      ] {
        let file = File(path: DataFiles.path(name), isTable: isTable, records: lines, columns: columns)
        files.append(AmendedFile(path: file.path) { parts(of: file) })
      }
    }
    return files
  }

  /// - Returns: The bytes of a file with what is new, in parts; `nil` where it is not as expected.
  private func parts(of file: File) -> [ArraySlice<UInt8>]? {
    guard case .success(let old) = FileTree.read("\(folders.output)/\(file.path)", largest: .max),
      let replacements = file.isTable ? Self.cells(old, file) : Self.lines(old, file)
    else { return nil }
    return old.replacing(replacements)
  }

  // MARK: JSON

  private static func line(_ old: ArraySlice<UInt8>, _ record: Record) -> [UInt8]? {
    guard old.starts(with: "{\"page\":\"\(record.page)\"".utf8) else { return nil }
    var line = old
    for member in record.members {
      guard let new = line.replacingJSONString(key: member.key, with: string(member.value)) else { return nil }
      line = new[...]
    }
    return Array(line)
  }

  private static func string(_ value: Value) -> [UInt8] {
    switch value {
    case .text(let text): JSONEscape.string(text)
    case .date(let date): JSONEscape.string(date.iso)
    }
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
        let values = record.members.compactMap { member in
          file.columns[member.key].map { (column: $0, value: member.value) }
        }
        for (column, value) in values.sorted(by: { $0.column < $1.column }) {
          guard column < cells.count else { return nil }
          found.append((cells[column], cell(value)))
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

  private static func cell(_ value: Value) -> [UInt8] {
    var row = CSVText()
    let start = row.count
    switch value {
    case .text(let text): text.withMarks { row.text($0) }
    case .date(let date): row.date(date)
    }
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
