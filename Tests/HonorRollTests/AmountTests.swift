import Testing

@testable import HonorRoll

struct AmountTests {
  @Test(
    "As many decimal places as are needed",
    arguments: [
      (0, "0"), (1_000_000, "1"), (12_500_000, "12.5"), (10_000, "0.01"), (1_000_001, "1.000001"), (100, "0.0001"),
      (-1_250_000, "-1.25"), (-1, "-0.000001"), (100_000_000_000, "100000"), (.max, "9223372036854.775807"),
      (.min, "-9223372036854.775808"),
    ])
  func text(_ millionths: Int, _ text: String) { #expect(Amount(millionths: millionths).text == text) }
}
