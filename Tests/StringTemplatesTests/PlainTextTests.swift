import Testing

@testable import StringTemplates

@Suite("Text that stands as it is")
struct PlainTextTests {
  private func isCertain(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { PlainText.isCertain($0) }
  }

  /// As a view's values are looked at, where others are written behind them.
  private func isCertainWhenPadded(_ text: String) -> Bool {
    var bytes = PlainArray<UInt8>(capacity: 1)
    Array(text.utf8).withUnsafeBufferPointer { bytes.append($0) }
    bytes.pad(with: UInt8(ascii: "0"))
    return PlainText.isCertain(padded: bytes.base, bytes.count)
  }

  @Test("Names, sentences and addresses are plain, however long")
  func plain() {
    for text in ["", "聂轰", "craftsmen/nie-hong.html", "买买提·吐尔逊,高级技师", "é、“引”、ﬁ", "一二三四五六七八九十"] {
      for count in 0...6 {
        let repeated = String(repeating: text, count: count)
        // Of a short one it may take a closer look.
        #expect(repeated.utf8.count < 16 || isCertain(repeated))
        #expect(isCertainWhenPadded(repeated))
      }
    }
    for count in 0...70 {
      for letter in ["a", "字"] {
        #expect(isCertain(String(repeating: letter, count: count)))
        #expect(isCertainWhenPadded(String(repeating: letter, count: count)))
      }
    }
  }

  @Test(
    "What is escaped or unsound is found wherever it stands",
    arguments: [
      0x26, 0x3C, 0x3E, 0x22, 0x27, 0x5C, 0, 0x09, 0x0A, 0x1F, 0x7F, 0x80, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF,
      0x1_FFFE, 0x10_FFFF,
    ] as [UInt32])
  func found(_ value: UInt32) throws {
    let suspect = String(try #require(Unicode.Scalar(value)))
    for before in 0...40 {
      for after in [0, 1, 2, 15, 16, 17] {
        for filler in ["a", "字"] {
          let text = String(repeating: filler, count: before) + suspect + String(repeating: filler, count: after)
          #expect(!isCertain(text), "\(before) \(after)")
          #expect(!isCertainWhenPadded(text), "\(before) \(after)")
        }
      }
    }
  }

  @Test("What is certainly plain is written as it is")
  func escapes() {
    for scalar in (0...0x3_0000 as ClosedRange<UInt32>).compactMap({ Unicode.Scalar($0) }) {
      for text in [String(scalar), "一个比较长的句子 \(scalar) 的后面"] where isCertain(text) || isCertainWhenPadded(text) {
        #expect(HTMLEscape.escaped(text) == text)
      }
    }
  }
}
