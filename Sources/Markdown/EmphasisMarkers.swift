import Diagnostics

/// The two invisible characters that tell libcmark what stands beside a delimiter run. Both are three bytes of UTF-8
/// and absent from the text, so that taking them out again loses nothing.
struct EmphasisMarkers: Equatable {
  /// A noncharacter: neither white space nor punctuation to libcmark.
  let letter: Unicode.Scalar
  /// A Batak symbol, punctuation since Unicode 6 and in no Chinese text.
  let punctuation: Unicode.Scalar

  /// The first markers the text does not hold, neither as characters nor as numeric references; `nil` where it
  /// holds them all.
  init?(absentFrom text: UnsafeBufferPointer<UInt8>) {
    let present = Self.candidates(in: text)
    guard let letter = (0xFDD0...0xFDEF).first(where: { !present.contains($0) }).flatMap(Unicode.Scalar.init),
      let punctuation = (0x1BFC...0x1BFF).first(where: { !present.contains($0) }).flatMap(Unicode.Scalar.init)
    else { return nil }
    self.letter = letter
    self.punctuation = punctuation
  }

  private static func candidates(in text: UnsafeBufferPointer<UInt8>) -> Set<UInt32> {
    var present: Set<UInt32> = []
    Work.step(text.count)
    func note(_ value: UInt32) {
      if isCandidate(value) { present.insert(value) }
    }
    var offset = 0
    // U+1000 to U+1FFF begin with this byte, in no Chinese text.
    while let found = text.offset(of: 0xE1, from: offset) {
      note(text.scalar(at: found).scalar.value)
      offset = found + 1
    }
    offset = 0
    // U+FDC0 to U+FDFF begin with EF B7. EF begins a comma; B7 is rarer.
    while let found = text.offset(of: 0xB7, from: offset) {
      Work.step()
      if found > 0, text[found - 1] == 0xEF { note(text.scalar(at: found - 1).scalar.value) }
      offset = found + 1
    }
    offset = 0
    while let found = text.offset(of: UInt8(ascii: "&"), from: offset) {
      Work.step()
      if let value = numericReference(in: text, at: found) { note(value) }
      offset = found + 1
    }
    return present
  }

  private static func isCandidate(_ value: UInt32) -> Bool {
    (0xFDD0...0xFDEF).contains(value) || (0x1BFC...0x1BFF).contains(value)
  }

  /// The value of `&#…;`, read generously: a false alarm only costs a candidate.
  private static func numericReference(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
    var index = start + 1
    guard index < text.count, text[index] == UInt8(ascii: "#") else { return nil }
    index += 1
    let isHexadecimal = index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    var value: UInt32 = 0
    // Seven digits are the longest reference CommonMark knows.
    for digitIndex in index..<min(index + 7, text.count) {
      guard let digit = Character(Unicode.Scalar(text[digitIndex])).hexDigitValue, isHexadecimal || digit < 10 else {
        break
      }
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
    }
    return value
  }
}
