import Diagnostics
import Testing

@testable import HonorRoll

/// The order of the wall within a step.
@Suite struct OrderTests {
  private func order(_ people: [String], settings: String = "名称: 墙", _ lines: (String) -> String = { _ in "" }) -> Roll
  {
    let files = Dictionary(uniqueKeysWithValues: people.map { ("craftsmen/\($0)", "姓名: \($0)\n" + lines($0)) })
    return Wall(files, settings: settings).read().roll
  }

  private func names(_ roll: Roll) -> [String] { roll.people.map(\.profile.name.text) }

  @Test func peopleStandByTheStrokesOfTheirSurnames() {
    let roll = order(["张伟", "赵一", "丁力", "李强", "王芳", "李大山", "欧阳修", "阿依古丽·买买提", "聂轰"])
    #expect(names(roll) == ["丁力", "王芳", "李强", "李大山", "张伟", "阿依古丽·买买提", "欧阳修", "赵一", "聂轰"])
    #expect(roll.tierGroups.map(\.basis) == [.strokesOfSurname])
    #expect(roll.strokeBasis == .strokesOfSurname)
    #expect(roll.people.map(\.strokeRank) == Array(0..<9))
  }

  @Test func theRuleOfWholeNamesIsTheWalls() {
    let roll = order(["李强", "李大山"], settings: "名称: 墙\n笔画规则: 姓名")
    #expect(names(roll) == ["李大山", "李强"])
    #expect(roll.tierGroups.map(\.basis) == [.strokesOfName])
    #expect(roll.strokeBasis == .strokesOfName)
  }

  @Test func writtenStrokesPutARareCharacterInItsPlace() {
    let rare = "\u{30A54}伟"
    #expect(names(order(["丁力", rare, "王芳"])) == ["丁力", "王芳", rare])
    #expect(names(order(["丁力", rare, "王芳"]) { $0 == rare ? "笔画: 3" : "" }) == ["丁力", rare, "王芳"])
  }

  @Test func theDocumentsOrderHoldsWhereEverybodyOfAStepHasAPlace() {
    let all = order(["丁力", "王芳", "张伟"]) { ["丁力": "排序: 3", "王芳": "排序: 1", "张伟": "排序: 2"][$0] ?? "" }
    #expect(names(all) == ["王芳", "张伟", "丁力"])
    #expect(all.tierGroups.map(\.basis) == [.document])
    #expect(all.people.map(\.strokeRank) == [1, 2, 0])

    let some = order(["丁力", "王芳", "张伟"]) { ["王芳": "排序: 1"][$0] ?? "" }
    #expect(names(some) == ["丁力", "王芳", "张伟"])
    #expect(some.tierGroups.map(\.basis) == [.strokesOfSurname])
  }

  @Test func equalPlacesGoByStrokes() {
    #expect(names(order(["张伟", "丁力", "王芳"]) { _ in "排序: 1" }) == ["丁力", "王芳", "张伟"])
  }

  @Test func namesakesGoByFile() {
    let read = Wall(["craftsmen/b": "姓名: 张伟", "craftsmen/a": "姓名: 张伟", "craftsmen/c": "姓名: 张伟"]).read()
    #expect(read.roll.people.map(\.profile.common.file) == ["craftsmen/a.md", "craftsmen/b.md", "craftsmen/c.md"])
  }

  @Test func teamsAndPagesGoByPlaceAndThenByFile() {
    let read = Wall([
      "studios/a": "名称: 甲", "studios/b": "名称: 乙\n排序: 1", "alliances/a": "名称: 丙\n排序: 2", "alliances/b": "名称: 丁\n排序: 1",
      "pages/a": "标题: 戊", "pages/b": "标题: 己",
    ]).read()
    #expect(read.roll.studios.map(\.profile.name) == ["乙", "甲"])
    #expect(read.roll.alliances.map(\.profile.name) == ["丁", "丙"])
    #expect(read.roll.pages.map(\.title) == ["戊", "己"])
  }
}
