import Diagnostics
import Testing

@Suite("The nearest name")
struct NearMissTests {
  private static let fields = ["姓名", "荣誉", "单位", "年份", "展示状态", "人员状态", "professionalTitle", "honors"]

  @Test(
    "A slip finds the name that was meant",
    arguments: [
      ("荣誊", "荣誉"), ("誉荣", "荣誉"), ("年分", "年份"), ("展示状", "展示状态"), ("展示示状态", "展示状态"),
      ("honour", "honors"), ("profesionalTitel", "professionalTitle"),
    ])
  func slips(_ written: String, _ meant: String) {
    #expect(NearMiss.nearest(to: written, among: Self.fields) == meant)
  }

  @Test("What is no slip finds nothing", arguments: ["爱好", "书", "", "荣", "电话号码", "x"])
  func strangers(_ written: String) {
    #expect(NearMiss.nearest(to: written, among: Self.fields) == nil)
  }

  @Test("Of equally near names the first in order is proposed, whatever the order of the candidates")
  func ties() {
    #expect(NearMiss.nearest(to: "ab", among: ["ac", "ad"]) == "ac")
    #expect(NearMiss.nearest(to: "ab", among: ["ad", "ac"]) == "ac")
  }

  @Test("A nearer name wins over one that comes first")
  func nearness() {
    #expect(NearMiss.nearest(to: "abcdefgh", among: ["abcdexyz", "abcdefgx"]) == "abcdefgx")
  }

  @Test(
    "Insertion, deletion, substitution and a swap of neighbours count one each",
    arguments: [
      ("聂轰", "聂轰", 0), ("聂轰", "聂", 1), ("聂", "聂轰", 1), ("聂轰", "轰聂", 1), ("聂轰", "聂红", 1),
      ("", "聂轰", 2), ("", "", 0), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(_ left: String, _ right: String, _ distance: Int) {
    #expect(NearMiss.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
  }
}
