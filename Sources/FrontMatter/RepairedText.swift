import Diagnostics

/// A front matter after its repairs.
struct RepairedText {
  private(set) var bytes: [UInt8] = []
  private(set) var columns = ColumnMap()
  /// One for every repair that has to be told.
  private(set) var diagnostics: [Diagnostic] = []
  /// The lines, from 0, whose indentation was wrong.
  private(set) var faultyLines: Set<Int> = []

  /// - Parameter firstLine: The line of the file on which `text` begins, from 1.
  init(_ text: Bytes, _ repairs: [Repair], file: String, firstLine: Int) {
    bytes.reserveCapacity(text.count + repairs.count)
    var line = 0
    var column = 0
    var added = 0
    var offset = 0
    for repair in repairs.sorted(by: { $0.offset < $1.offset }) where repair.offset >= offset {
      while offset < repair.offset {
        Work.step()
        let byte = text[offset]
        bytes.append(byte)
        if byte == .lineFeed {
          line += 1
          column = 0
          added = 0
        } else if !byte.isContinuation {
          column += 1
        }
        offset += 1
      }
      Work.step()
      let place = SourcePlace(file: file, line: firstLine + line, column: column + 1)
      report(repair, at: place, in: text)
      if case .tabIndentation = repair.kind { faultyLines.insert(line) }
      if repair.length > 0 {
        bytes.append(repair.replacement)
        column += 1
        offset += repair.length
      }
      if repair.length == 0 || repair.addsBlank {
        bytes.append(.space)
        columns.addedBlanks.append(.init(line: line, column: column + added, index: added))
        added += 1
      }
    }
    bytes.append(contentsOf: text[offset...])
  }

  private mutating func report(_ repair: Repair, at place: SourcePlace, in text: Bytes) {
    switch repair.kind {
    case .silent: break
    case .wide(let wide): diagnostics.append(Self.fullWidth(wide, repair, at: place, in: text))
    case .missingSpace:
      diagnostics.append(
        Diagnostic(
          .missingSpace, at: place, Message("半角冒号后面要空一格", "A blank follows the colon after a key"),
          fix: TextEdit(place: place, length: 0, replacement: " ")))
    case .tightDash:
      diagnostics.append(
        Diagnostic(
          .missingSpace, at: place, Message("列表的“-”后面要空一格", "A blank follows the dash of a list item"),
          fix: TextEdit(place: place, length: 0, replacement: " ")))
    case .bullet(let bullet): diagnostics.append(Self.listMarker(bullet, at: place, in: text, repair.offset))
    case .wideBlanks:
      diagnostics.append(
        Diagnostic(
          .fullWidthPunctuation, at: place,
          Message("值前面是全角空格,应为半角空格", "The blank before a value is a half-width one"),
          fix: TextEdit(place: place, length: 1, replacement: " ")))
    case .tabIndentation(let isTab):
      diagnostics.append(
        Diagnostic(
          .tabIndentation, at: place,
          isTab
            ? Message("行首缩进只能用半角空格,这里是制表符(Tab)", "Lines are indented with blanks; this is a tab")
            : Message("行首缩进只能用半角空格,这里是全角空格", "Lines are indented with half-width blanks; this is a full-width one"),
          hint: Message("每缩进一层用两个半角空格", "Use two half-width blanks for each level")))
    }
  }

  private static func listMarker(
    _ bullet: RepairScanner.Bullet, at place: SourcePlace, in text: Bytes, _ start: Int
  ) -> Diagnostic {
    let end = start + bullet.length
    let written = text.text(start..<end)
    // Of the same width, so that further lines of the item stay where they belong.
    let dash = "-" + String(repeating: " ", count: bullet.width - 1)
    let isSeparated = bullet.width > 1 || end < text.count && text[end].isBlank
    return Diagnostic(
      .listMarker, at: place,
      Message(
        "列表每一项前面写半角“-”和空格,这里是“\(written)”", "An item of a list begins with “-” and a blank, not with “\(written)”"),
      fix: TextEdit(place: place, length: bullet.width, replacement: isSeparated ? dash : dash + " "))
  }

  private static func fullWidth(
    _ wide: WideCharacter, _ repair: Repair, at place: SourcePlace, in text: Bytes
  ) -> Diagnostic {
    let end = repair.offset + repair.length
    let written = text.text(repair.offset..<end)
    let half = String(UnicodeScalar(repair.replacement))
    let isFollowedByText = end < text.count && !text[end].isBlank && text[end] != .lineFeed
    let wantsBlank = wide == .colon ? repair.addsBlank : wide.isSeparator && isFollowedByText
    return Diagnostic(
      .fullWidthPunctuation, at: place,
      Message("这里应为半角“\(half)”,写的是全角“\(written)”", "This should be a half-width “\(half)”, not “\(written)”"),
      fix: TextEdit(place: place, length: 1, replacement: wantsBlank ? half + " " : half))
  }
}
