import Testing

/// Profiles of one person.
@Suite struct DuplicatePeopleTests {
  private func report(_ first: String, _ second: String, settings: String = "名称: 墙") -> [String] {
    Wall(
      ["craftsmen/张伟": "姓名: 张伟\n\(first)", "craftsmen/张伟-2": "姓名: 张伟\n\(second)"], settings: settings
    ).read().report
  }

  @Test(arguments: [
    ("单位: 甲厂", "单位: 甲厂"), ("工种: 焊工", "工种: 电焊工"), ("单位: 甲厂\n出生: 1980", "单位: 甲厂\n出生: 1980-05"),
    ("单位: 甲厂\n性别: 男", "单位: 甲厂"), ("单位: 甲厂\n出生: 1980", "单位: 甲厂\n地区: 某市"),
  ])
  func oneWhomNothingTellsApartIsReported(_ first: String, _ second: String) {
    #expect(
      report(first, second) == ["craftsmen/张伟.md:2:5 duplicate-record “craftsmen/张伟-2.md”写的像是同一个人,会算两次"])
  }

  @Test(arguments: [
    ("单位: 甲厂", "单位: 乙厂"), ("单位: 甲厂", "工种: 焊工"), ("单位: 甲厂\n性别: 男", "单位: 甲厂\n性别: 女"),
    ("单位: 甲厂\n出生: 1980", "单位: 甲厂\n出生: 1981"), ("单位: 甲厂\n出生: 1980-04", "单位: 甲厂\n出生: 1980-05"),
    ("单位: 甲厂", "单位: 甲厂\n展示状态: 草稿"), ("单位: 甲厂", "单位: 甲厂\n展示状态: 撤下"),
  ])
  func namesakesAreNot(_ first: String, _ second: String) { #expect(report(first, second) == []) }

  /// A third is like the second, though not like the first.
  @Test func oneOfSeveralNamesakesIsReported() {
    let files = [("", "1980"), ("-2", "1991"), ("-3", "1991")].map {
      ("craftsmen/张伟\($0.0)", "姓名: 张伟\n单位: 甲厂\n出生: \($0.1)")
    }
    #expect(Wall(Dictionary(uniqueKeysWithValues: files)).read().report.count == 1)
  }

  @Test func aUnitIsItselfByAnyOfItsNames() {
    let settings = "名称: 墙\n单位:\n  - {名称: 甲机器厂, 别名: [甲厂]}"
    #expect(report("单位: 甲厂", "单位: 甲机器厂", settings: settings).count == 1)
  }

  @Test func eachCopyIsReported() {
    let files = (1...4).map { ("craftsmen/z\($0)", "姓名: 张伟\n单位: 甲厂") }
    let report = Wall(Dictionary(uniqueKeysWithValues: files)).read().report
    #expect(report.count == 3)
    #expect(report.allSatisfy { $0.contains("“craftsmen/z1.md”") })
  }
}
