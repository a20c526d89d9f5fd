import HanText
import Testing

@Suite struct StrokeCountsTests {
  @Test(
    arguments: [
      ("9", [9, nil]), ("９", [9, nil]), ("9 8", [9, 8]), ("9，8", [9, 8]), ("𠀀:9", [9, nil]), ("𠀀：9、明：8", [9, 8]),
      ("明:8", [nil, 8]),
    ] as [(String, [Int?])])
  func readsTheField(written: String, counts: [Int?]) {
    #expect(StrokeCounts(written, for: PersonName("𠀀明"))?.counts == counts)
  }

  @Test(arguments: [
    "", "  ", "九", "0", "-3", "100", "9 8 7", "王:4", "𠀀:", ":9", "𠀀:九", "𠀀:9 8", "99999999999999999999",
  ])
  func refusesWhatItDoesNotUnderstand(written: String) {
    #expect(StrokeCounts(written, for: PersonName("𠀀明")) == nil)
  }

  @Test func oneNumberNeedsOneGap() {
    #expect(StrokeCounts("9", for: PersonName("王明")) == nil)
    #expect(StrokeCounts("9", for: PersonName("𠀀𠀁明")) == nil)
    #expect(StrokeCounts("9 9", for: PersonName("𠀀𠀁明"))?.counts == [9, 9, nil])
  }

  @Test func placesOutsideTheNameAreEmpty() {
    let counts = StrokeCounts([1, nil])
    #expect(counts[0] == 1 && counts[1] == nil && counts[2] == nil && counts[-1] == nil)
  }
}
