import Testing

@testable import Markdown

@Suite struct DelimiterNeighborTests {
  /// Characters that are common beside emphasis are known without their properties; the properties must agree.
  @Test func everyCharacterOfTheBasicPlaneIsWhatItsPropertiesSay() {
    for scalar in (0x80...UInt32(0xFFFF)).compactMap(Unicode.Scalar.init) {
      let expected: (isPunctuation: Bool, toParser: Bool?) =
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
          .finalPunctuation, .otherPunctuation:
          (true, (scalar.properties.age?.major ?? .max) <= 6 ? true : nil)
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: (true, nil)
        default: (false, false)
        }
      let neighbor = DelimiterNeighbor(scalar: scalar)
      if neighbor.isPunctuation != expected.isPunctuation || neighbor.isPunctuationToParser != expected.toParser {
        Issue.record("U+\(String(scalar.value, radix: 16, uppercase: true))")
      }
    }
  }
}
