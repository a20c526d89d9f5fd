import Glibc
import HonorRoll

/// Puts the new summaries of records into the wall's data, each in the place of the old one.
struct AmendedData {
  let folders: WallFolders

  /// A record's new summary, and where in its set it stands.
  struct Summary {
    /// The record's page, by which its line is known.
    let page: String
    /// Among the records of its set.
    let position: Int
    let text: String
  }

  struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// - Returns: The files with the new summaries; `nil` where they are not as expected.
  func files(_ set: DataSet, _ summaries: [Summary]) -> [File]? {
    guard let column = set.firstColumn(of: "summary") else { return nil }
    let byPart = Dictionary(grouping: summaries) { $0.position / DataFiles.size + 1 }
    var files: [File] = []
    for (part, summaries) in byPart.sorted(by: { $0.key < $1.key }) {
      let lines = Dictionary(summaries.map { ($0.position % DataFiles.size + 1, $0) }, uniquingKeysWith: { a, _ in a })
      for (name, isTable) in [
        (DataFiles.json(set.kind, part: part), false), (DataFiles.csv(set.kind, part: part), true),
      ] {
        let path = DataFiles.path(name)
        guard case .success(let old) = FileTree.read("\(folders.output)/\(path)", largest: .max),
          let new = isTable ? table(old, lines, column: column) : json(old, lines)
        else { return nil }
        files.append(File(path: path, bytes: new))
      }
    }
    return files
  }

  // MARK: JSON

  /// - Parameter lines: By the number of the line, from 0; a record has one.
  private func json(_ old: [UInt8], _ lines: [Int: Summary]) -> [UInt8]? {
    var new: [UInt8] = []
    new.reserveCapacity(old.count + lines.count * 256)
    var kept = 0
    for (number, range) in Self.lines(lines.keys.sorted(), of: old) {
      guard let summary = lines[number] else { return nil }
      let line = old[range]
      guard line.starts(with: "{\"page\":\"\(summary.page)\"".utf8),
        let changed = line.replacingJSONString(key: "summary", with: JSONEscape.string(summary.text))
      else { return nil }
      new += old[kept..<range.lowerBound]
      new += changed
      kept = range.upperBound
    }
    guard kept > 0 else { return nil }
    new += old[kept...]
    return new
  }

  /// - Parameter numbers: Ascending.
  private static func lines(_ numbers: [Int], of text: [UInt8]) -> [(number: Int, range: Range<Int>)] {
    text.withUnsafeBytes { text in
      var found: [(Int, Range<Int>)] = []
      var rest = numbers[...]
      var (number, start) = (0, 0)
      while let next = rest.first, let base = text.baseAddress, start < text.count {
        let end = memchr(base + start, 0x0A, text.count - start).map { UnsafeRawPointer($0) - base } ?? text.count
        if number == next {
          found.append((number, start..<end))
          rest.removeFirst()
        }
        number += 1
        start = end + 1
      }
      return rest.isEmpty ? found : []
    }
  }

  // MARK: Tables

  /// - Parameters:
  ///   - rows: By the number of the row, from 0, the heads'; a record has one.
  ///   - column: Of the summaries.
  private func table(_ old: [UInt8], _ rows: [Int: Summary], column: Int) -> [UInt8]? {
    let cells = old.withUnsafeBufferPointer { Self.cells($0, rows, column: column) }
    guard let cells, cells.count == rows.count else { return nil }
    var new: [UInt8] = []
    new.reserveCapacity(old.count + rows.count * 256)
    var kept = 0
    for (range, summary) in cells {
      new += old[kept..<range.lowerBound]
      new += Self.cell(summary.text)
      kept = range.upperBound
    }
    new += old[kept...]
    return new
  }

  /// Where the cells of the summaries are; `nil` where a row is not the record's.
  private static func cells(
    _ table: UnsafeBufferPointer<UInt8>, _ rows: [Int: Summary], column: Int
  ) -> [(range: Range<Int>, summary: Summary)]? {
    var found: [(Range<Int>, Summary)] = []
    var (row, cell, start, isQuoted) = (0, 0, 0, false)
    var wanted = rows[0]
    for index in table.indices {
      switch table[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ","), UInt8(ascii: "\r"):
        if isQuoted { continue }
        if let wanted {
          if cell == 0, !table[start..<index].elementsEqual(wanted.page.utf8) { return nil }
          if cell == column { found.append((start..<index, wanted)) }
        }
        (cell, start) = (cell + 1, index + 1)
      case UInt8(ascii: "\n"):
        if isQuoted { continue }
        if found.count == rows.count { return found }
        (row, cell, start) = (row + 1, 0, index + 1)
        wanted = rows[row]
      default: continue
      }
    }
    return found
  }
}

extension AmendedData {
  private static func cell(_ text: String) -> [UInt8] {
    var row = CSVText()
    let start = row.count
    text.withMarks { row.text($0) }
    return row.withBytes { Array($0[start...]) }
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
