import Testing

@testable import HonorRoll

@Suite("Numbers of patents")
struct PatentNumberTests {
  @Test(arguments: [
    "ZL202310000000.0", "202310000000", "202310000002.X", "zl202310000002.x", "CN ZL 2023 1 0000000.0", "ZL93100000.9",
    // Not of a Chinese patent, and so not judged
    "US 1234567", "PCT/CN2023/000000", "ZL", "",
  ]) func notJudgedWrong(_ number: String) {
    #expect(PatentNumber.problem(of: number, kind: "发明专利") == nil)
  }

  @Test(arguments: [
    ("ZL20231000000.0", "不像专利号"), ("ZL2023A0000000.0", "不像专利号"), ("ZL202310000000.0.0", "不像专利号"),
    ("ZL202310000000.1", "校验位不对"), ("ZL202310000000.", "校验位不对"), ("ZL202310000000.00", "校验位不对"),
    ("ZL202320000000.6", "不是发明专利的号"), ("ZL93200000", "不是发明专利的号"),
  ]) func judgedWrong(_ number: String, _ reason: String) throws {
    #expect(try #require(PatentNumber.problem(of: number, kind: "发明专利")).chinese.contains(reason))
  }

  @Test func otherKindsHaveNoDigit() {
    #expect(PatentNumber.problem(of: "ZL202320000000.6", kind: "小发明") == nil)
    #expect(PatentNumber.problem(of: "ZL202320000000.6", kind: nil) == nil)
  }
}
