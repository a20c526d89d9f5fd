import Diagnostics

/// A file's text as everything after this step sees it: valid UTF-8, no byte order mark, LF line ends.
struct SourceText {
  private let file: Bytes
  /// The text, where it is not the file's bytes as they are.
  private let changed: [UInt8]?
  /// Whether `LineSeparator`s occur.
  let hasLineSeparator: Bool
  /// Whether `BidiControl`s may occur.
  let mayHoldBidiControl: Bool
  /// Whether characters may occur that no page may hold.
  let mayHoldUnsound: Bool

  /// The file's bytes must outlive what is made of them. Columns count neither a byte order mark nor a carriage return;
  /// in a GB 18030 file they count its characters.
  ///
  /// - Parameter knowsKey: Whether a decoded text shows itself to be one of ours. GB 18030 is taken for granted only
  ///   then, since a damaged UTF-8 file often happens to decode as well.
  /// - Returns: `nil`, with a diagnostic, where the bytes are no text.
  init?(_ file: Bytes, name: String, into diagnostics: inout [Diagnostic], knowsKey: (Bytes) -> Bool) {
    self.file = file
    let survey = UTF8Survey(file)
    if let invalid = survey.firstInvalid {
      guard let decoded = Self.decodingGB18030(file, survey, knowsKey) else {
        diagnostics.append(Self.notUTF8(file, at: invalid, name))
        return nil
      }
      diagnostics.append(Self.isGB18030(name))
      changed = decoded
      mayHoldBidiControl = true
      mayHoldUnsound = true
      hasLineSeparator = decoded.withUnsafeBufferPointer { UTF8Survey($0).hasLineSeparator }
      return
    }
    if let null = survey.firstNull {
      diagnostics.append(Self.hasNull(file, at: null, name))
      return nil
    }
    hasLineSeparator = survey.hasLineSeparator
    mayHoldBidiControl = survey.hasBidiControl
    mayHoldUnsound = survey.mayHoldUnsound
    changed = survey.hasCarriageReturn || Self.hasMark(file) ? Self.normalised(file) : nil
  }

  /// Hands over the text.
  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    if let changed { return changed.withUnsafeBufferPointer(body) }
    return body(file)
  }

  private static func hasMark(_ file: Bytes) -> Bool { file.first == 0xEF && file.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// Without byte order mark; CRLF and CR become LF.
  private static func normalised(_ file: Bytes) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(file.count)
    var offset = hasMark(file) ? 3 : 0
    while offset < file.count {
      Work.step()
      let byte = file[offset]
      offset += 1
      if byte == .carriageReturn {
        text.append(.lineFeed)
        if offset < file.count, file[offset] == .lineFeed { offset += 1 }
      } else {
        text.append(byte)
      }
    }
    return text
  }

  private static func decodingGB18030(
    _ file: Bytes, _ survey: UTF8Survey, _ knowsKey: (Bytes) -> Bool
  ) -> [UInt8]? {
    guard !survey.isMerelyCutOff, survey.invalidCount > survey.multibyteCount, survey.firstNull == nil,
      let decoded = GB18030.decode(Array(file))
    else { return nil }
    let text = decoded.withUnsafeBufferPointer(normalised)
    return text.withUnsafeBufferPointer(knowsKey) ? text : nil
  }
}

extension SourceText {
  private static func isGB18030(_ name: String) -> Diagnostic {
    Diagnostic(
      .gb18030, at: SourcePlace(file: name),
      Message("文件编码是 GB18030,应为 UTF-8", "The file is encoded in GB18030; it should be UTF-8"),
      hint: Message(
        "在记事本或 WPS 里选“另存为”,编码选“UTF-8”", "Save it again with “Save as”, choosing the encoding UTF-8"))
  }

  private static func notUTF8(_ file: Bytes, at offset: Int, _ name: String) -> Diagnostic {
    let isUTF16 = file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF])
    let byte = String(file[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .invalidUTF8, at: place(of: offset, in: file, name),
      isUTF16
        ? Message("文件编码是 UTF-16,应为 UTF-8", "The file is encoded in UTF-16; it should be UTF-8")
        : Message(
          "这里的字节 0x\(byte) 不是 UTF-8 文字,文件编码不对或已损坏",
          "Byte 0x\(byte) is not UTF-8 text: the encoding is wrong or the file is damaged"),
      hint: Message(
        "用记事本或 WPS 打开,确认文字无误后“另存为”,编码选“UTF-8”;若文字已乱或缺了结尾,请换回完好的文件",
        "Open it in an editor, check the text and save it again as UTF-8; if text is garbled or cut off, restore the file"
      ))
  }

  private static func hasNull(_ file: Bytes, at offset: Int, _ name: String) -> Diagnostic {
    Diagnostic(
      .invalidUTF8, at: place(of: offset, in: file, name),
      Message("这里有空字节(0x00),文件不是纯文本或已损坏", "NUL byte: the file is not plain text or is damaged"),
      hint: Message(
        "若文件来自 Word 或 WPS,请把文字复制到记事本,另存为 UTF-8",
        "Copy the text into a plain text editor and save it as UTF-8"))
  }

  private static func place(of offset: Int, in file: Bytes, _ name: String) -> SourcePlace {
    var line = 1
    var column = 1
    var index = hasMark(file) ? 3 : 0
    while index < offset {
      Work.step()
      let byte = file[index]
      if byte == .lineFeed || byte == .carriageReturn && !(index + 1 < file.count && file[index + 1] == .lineFeed) {
        line += 1
        column = 1
      } else if byte != .carriageReturn, !byte.isContinuation {
        column += 1
      }
      index += 1
    }
    return SourcePlace(file: name, line: line, column: column)
  }
}
