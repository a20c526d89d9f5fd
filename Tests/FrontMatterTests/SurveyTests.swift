import Testing

@testable import FrontMatter

@Suite("Surveying UTF-8") struct SurveyTests {
  /// Han characters and the punctuation among them, long enough for every way of looking at several at once.
  private static let text = String(repeating: "工匠精神，薪火相传。“焊”接、轧钢", count: 4)

  @Test("Whatever takes the place of a byte, what is UTF-8 and what is not is told as the standard library tells it")
  func everyByte() {
    let bytes = Array(Self.text.utf8)
    for offset in bytes.indices {
      for byte: UInt8 in [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xFF] {
        var changed = bytes
        changed[offset] = byte
        let survey = changed.withUnsafeBufferPointer { UTF8Survey($0) }
        let string = String(validating: changed, as: UTF8.self)
        #expect((survey.firstInvalid == nil) == (string != nil), "byte \(byte) at \(offset)")
        if string == nil {
          let scalars = String(decoding: changed, as: UTF8.self).unicodeScalars
          #expect(survey.invalidCount == scalars.count { $0 == "\u{FFFD}" })
          #expect(survey.multibyteCount == scalars.count { $0.value >= 0x80 && $0 != "\u{FFFD}" })
          let valid = changed.indices.last { String(validating: changed[..<$0], as: UTF8.self) != nil } ?? 0
          #expect(survey.firstInvalid == valid, "byte \(byte) at \(offset)")
        }
      }
    }
  }

  @Test("What stands among Han characters is seen at every place", arguments: ["\u{2028}", "\u{202E}", "\u{0B}", "\r"])
  func everyPlace(_ found: String) {
    let characters = Array(Self.text)
    for place in characters.indices {
      let bytes = Array((String(characters[..<place]) + found + String(characters[place...])).utf8)
      let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
      #expect(survey.hasLineSeparator == (found == "\u{2028}"))
      #expect(survey.hasBidiControl == (found == "\u{202E}"))
      #expect(survey.hasCarriageReturn == (found == "\r"))
      #expect(survey.mayHoldUnsound == (found == "\u{0B}"))
    }
  }
}
