import Diagnostics
import Testing

@testable import HonorRoll

/// Who learned from whom, as trees.
@Suite struct LineageTests {
  /// A tree as `甲(乙(丙) 丁 ~戊)`: `~` before those who are drawn elsewhere, outsiders in brackets.
  private func trees(_ read: ReadWall) -> [String] {
    let nodes = read.roll.lineage.nodes
    func name(_ position: Int) -> String {
      switch nodes[position].person {
      case .member(let person): read.names[person]
      case .outsider(let name, let unit): "[\(name)\(unit.map { "·\($0)" } ?? "")]"
      }
    }
    func text(_ position: Int) -> String {
      let below = nodes[position].apprentices.map(text) + nodes[position].elsewhere.map { "~" + name($0) }
      return name(position) + (below.isEmpty ? "" : "(\(below.joined(separator: " ")))")
    }
    return read.roll.lineage.roots.map(text)
  }

  private func wall(_ mentors: KeyValuePairs<String, String>) -> ReadWall {
    Wall(Dictionary(uniqueKeysWithValues: mentors.map { ("craftsmen/\($0)", "姓名: \($0)\n" + $1) })).read()
  }

  @Test func apprenticesStandBelowTheirMentorsByStrokes() {
    let read = wall([
      "赵一": "", "丁力": "师傅: 赵一", "张伟": "师傅: [赵一]", "王芳": "师傅: 丁力", "李强": "",
    ])
    #expect(read.report == [])
    #expect(trees(read) == ["赵一(丁力(王芳) 张伟)"])
  }

  @Test func whoHasTwoMentorsIsDrawnOnce() {
    let read = wall([
      "赵一": "", "王芳": "", "丁力": "师傅: [外:老师傅, 王芳, 赵一]", "张伟": "师傅: 丁力",
    ])
    #expect(trees(read) == ["王芳(丁力(张伟))", "赵一(~丁力)"])
    #expect(read.roll.lineage.nodesOfMembers.count == 4)
  }

  @Test func outsidersOfOneUnitAreOnePersonAndOthersAreNot() {
    let read = wall([
      "丁力": "师傅: 外:赵铁山(一厂)", "王芳": "师傅: {姓名: 外:赵铁山(一厂), 类别: 名师带徒}", "张伟": "师傅: 外:赵铁山",
      "李强": "师傅: 外:赵铁山", "孙三": "师傅: [外:钱二, 外:赵铁山(一厂)]",
    ])
    #expect(read.report == [])
    #expect(
      trees(read).sorted()
        == ["[赵铁山](张伟)", "[赵铁山](李强)", "[赵铁山·一厂](丁力 王芳 ~孙三)", "[钱二](孙三)"].sorted())
  }

  @Test func whoIsNotShownLeavesNothingBehind() {
    for state in ["公示", "暂停展示", "撤下", "撤销"] {
      let read = wall([
        "赵一": "展示状态: \(state)", "丁力": "师傅: {姓名: 赵一, 目标: 学好, 签订日期: 2020}", "王芳": "师傅: [丁力]\n展示状态: \(state)",
      ])
      #expect(read.roll.lineage.isEmpty, "\(state)")
      #expect(read.roll.people.allSatisfy { $0.apprenticeships.isEmpty && $0.apprentices.isEmpty })
    }
    let draft = wall(["赵一": "展示状态: 草稿", "丁力": "师傅: {姓名: 赵一, 期限: 3年}"])
    #expect(trees(draft) == ["[赵一](丁力)"])
    #expect(draft.roll.people[0].apprenticeships.first?.profile.term == "3年")
  }

  @Test func anAgreementIsReadWhole() throws {
    let read = Wall(
      person:
        "师傅:\n  - 王五、赵六\n  - {姓名: 外:李大山, 类别: 名师带徒, 签订日期: 2018-05, 期限: 3年, 目标: 学会, 出师: 2021, 考核结果: 优秀}"
    ).read()
    let agreement = try #require(read.craftsman().apprenticeships.last)
    #expect(agreement.mentor.value == "外:李大山" && agreement.kind?.value == "名师带徒")
    #expect(agreement.signed?.iso == "2018-05" && agreement.term == "3年" && agreement.goal == "学会")
    #expect(agreement.completed?.iso == "2021" && agreement.result == .excellent)
    let plain = Wall(person: "师傅: 王五、赵六").read()
    #expect(try plain.craftsman().mentors.map(\.value) == ["王五", "赵六"])
  }

  @Test func aCircleIsToldWholeFromItsFirstFile() {
    let read = wall(["丙": "师傅: 乙", "乙": "师傅: [外:师, 甲]", "甲": "师傅: 丙", "丁": "师傅: 乙"])
    #expect(
      read.report == [
        "craftsmen/丙.md:3:5 lineage-circle 师承成了圈:丙的师傅是乙,乙的师傅是甲,甲的师傅是丙"
      ])
  }

  @Test func everyCircleIsTold() {
    let read = wall([
      "a": "师傅: b", "b": "师傅: [a, c]", "c": "师傅: d", "d": "师傅: [c]", "e": "师傅: [a, b, c]",
    ])
    let circles = read.diagnostics.filter { $0.rule == .lineageCircle }
    #expect(circles.map(\.place.file) == ["craftsmen/a.md", "craftsmen/c.md"])
  }

  /// A line of teachers longer than any stack is deep; and one that bites its own tail.
  @Test(arguments: [false, true]) func aLongLineIsFollowedToItsEnd(_ isClosed: Bool) {
    var files: [String: String] = [:]
    let count = 20_000
    for number in 0..<count {
      let mentor = number > 0 ? "\n师傅: p\(number - 1)" : isClosed ? "\n师傅: p\(count - 1)" : ""
      files["craftsmen/p\(number)"] = "姓名: 某\n单位: \(number)厂\(mentor)"
    }
    let read = Wall(files).read()
    #expect(read.diagnostics.map(\.rule) == (isClosed ? [.lineageCircle] : []))
    #expect(read.roll.lineage.roots.count == 1 && read.roll.lineage.nodes.count == count)
  }

  @Test func theSameMentorTwiceIsOne() throws {
    let read = wall(["赵一": "", "丁力": "师傅: [赵一, {姓名: 赵一, 期限: 3年}]"])
    #expect(read.places == ["craftsmen/丁力.md:3:15 duplicate-mentor"])
    #expect(try read.mentors(of: "丁力") == ["赵一"])
  }

  @Test(arguments: [
    ("{姓名: 外:甲, 签订日期: 2020-05, 出师: 2020-04}", ["date-order"]),
    ("{姓名: 外:甲, 签订日期: 2020-05, 出师: 2020}", []), ("{姓名: 外:甲, 签订日期: 2020, 出师: 2020-01}", []),
    ("{姓名: 外:甲, 签订日期: 1985}", ["date-order"]), ("{姓名: 外:甲, 出师: 1980}", ["date-order"]),
    ("{姓名: 外:甲, 签订日期: 1986}", []), ("{姓名: 外:甲, 出师: 2020, 考核结果: 不合格}", ["agreement-mismatch"]),
    ("{姓名: 外:甲, 考核结果: 不合格}", []), ("{姓名: 外:甲, 类别: 拜师}", ["unknown-term"]),
    ("{姓名: 外:甲, 签订日期: 2026-01-02}", ["future-date"]), ("{类别: 名师带徒}", ["missing-field"]),
  ]) func datesAndWordsAreChecked(_ written: String, _ rules: [String]) {
    let read = Wall(person: "出生: 1985-06\n师傅: [\(written)]").read()
    #expect(read.diagnostics.map(\.rule.rawValue) == rules)
  }
}
