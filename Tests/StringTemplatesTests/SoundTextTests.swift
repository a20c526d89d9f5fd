import StringTemplates
import Testing

@Suite("Sound text")
struct SoundTextTests {
  /// Every scalar against the definitions of the HTML standard and of XML 1.0, section 2.2.
  @Test("Controls and noncharacters become U+FFFD, everything else stays")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl = (value < 0x20 && ![0x09, 0x0A, 0x0D].contains(value)) || (0x7F...0x9F).contains(value)
      let isNoncharacter = (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
      let text = String(String.UnicodeScalarView([scalar]))
      let expected = isControl || isNoncharacter ? "\u{FFFD}" : text
      guard SoundText.of(text) != expected else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test("Characters stay where they are, in text and when escaped")
  func places() {
    #expect(SoundText.of("聂\u{0}轰\u{85}·\u{1F600}，") == "聂\u{FFFD}轰\u{FFFD}·\u{1F600}，")
    #expect(HTMLEscape.escaped("<\u{B}聂\u{9F}轰>") == "&lt;\u{FFFD}聂\u{FFFD}轰&gt;")
  }
}
