import Diagnostics

/// Leads links within the page to the headings' ids.
enum FragmentLinks {
  /// Puts `HeadingIDs.prefix` into the fragments that need it to meet their heading.
  ///
  /// - Parameter fragments: In the order of their offsets in `html`.
  /// - Returns: The HTML, and the fragments that meet no heading at all.
  static func settle(_ fragments: [WrittenFragment], in html: [UInt8], ids: HeadingIDs) -> ([UInt8], [FragmentLink]) {
    Work.step(html.count)
    var settled: [UInt8] = []
    var unmet: [FragmentLink] = []
    var copied = 0
    for fragment in fragments {
      let id = percentDecoded(fragment.destination.utf8.dropFirst())
      if ids.contains(id) { continue }
      if ids.contains(HeadingIDs.prefix + id) {
        settled.append(contentsOf: html[copied..<fragment.offset])
        settled.append(contentsOf: HeadingIDs.prefix.utf8)
        copied = fragment.offset
      } else {
        unmet.append(FragmentLink(destination: fragment.destination, place: fragment.place))
      }
    }
    settled.append(contentsOf: html[copied...])
    return (settled, unmet)
  }

  private static func percentDecoded(_ bytes: some Collection<UInt8>) -> String {
    var decoded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      Work.step()
      let digits = rest.prefix(2).compactMap { $0 < 0x80 ? Character(Unicode.Scalar($0)).hexDigitValue : nil }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        decoded.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
