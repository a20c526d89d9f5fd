import Diagnostics
import Fuzzing
import Testing

@testable import HonorRoll

/// What holds of every wall.
@Suite struct PropertyTests {
  /// A wall of 60 people, 12 studios and 3 alliances with namesakes, outsiders, hidden people and slips.
  static func wall(_ seed: UInt64) -> Wall {
    var random = SeededGenerator(seed: seed)
    let surnames = ["王", "李", "张", "欧阳", "丁", "聂"]
    let given = ["伟", "芳", "强", "大山", "建国", "玮"]
    let honors = ["全国劳动模范", "全国技术能手", "大国工匠年度人物", "包头市工匠", "某奖"]
    let states = ["在册", "在册", "在册", "在册", "草稿", "撤下", "撤销"]
    let regions = ["包头市", "内蒙古自治区/包头市", "内蒙古自治区", "赤峰市/红山区", "内蒙古自治区赤峰市"]
    let people = (0..<60).map { _ in random.pick(surnames) + random.pick(given) }
    var files: [String: String] = [:]
    for (number, name) in people.enumerated() {
      files["craftsmen/p\(number)"] = """
        姓名: \(name)
        单位: \(random.pick(["甲厂", "乙厂", "丙厂"]))
        行业: \(random.pick(["冶金", "电力"]))
        地区: \(random.pick(regions))
        展示状态: \(random.pick(states))
        荣誉:
          - {名称: \(random.pick(honors)), 年份: \(random.pick([2018, 2019, 2020]))}
          - {名称: \(random.pick(honors)), 年份: \(random.pick([2010, 2011])), 状态: \(random.pick(["有效", "已撤销"]))}
        工作室: [工作室\(random.pick(Array(0..<12)))]
        师傅: [\(random.pick(people)), 外:\(random.pick(people)), p\(random.pick(Array(0..<60)))]
        \(Bool.random(using: &random) ? "排序: \(random.pick([1, 2, 3]))" : "性别: 女")
        """
    }
    for number in 0..<12 {
      files["studios/工作室\(number)"] = """
        名称: 工作室\(number)
        领衔人: \(random.pick(people))
        成员: [p\(random.pick(Array(0..<60))), p\(random.pick(Array(0..<60))), \(random.pick(people))(甲厂), 外:孙某]
        联盟: [联盟\(number % 3)]
        命名: [{名称: 全国示范性劳模和工匠人才创新工作室, 年份: \(random.pick([2014, 2017]))}]
        """
    }
    for number in 0..<3 {
      files["alliances/联盟\(number)"] = "名称: 联盟\(number)\n牵头: [p\(number), 某厂]\n成员工作室: [工作室\(number + 3)]"
    }
    return Wall(files, settings: CatalogueTests.baotou)
  }

  @Test(arguments: 1...8) func theRollDoesNotDependOnTheOrderOfTheFiles(_ seed: Int) {
    let wall = Self.wall(UInt64(seed))
    let straight = wall.read()
    #expect(straight.roll.people.count > 20 && straight.diagnostics.count > 5)
    var random = SeededGenerator(seed: UInt64(seed), index: 1)
    #expect(wall.read { $0.reversed() }.summary == straight.summary)
    #expect(wall.read { $0.shuffled(using: &random) }.summary == straight.summary)
  }

  @Test(arguments: 1...4) func theOrderIsStrictAndTotal(_ seed: Int) {
    let roll = Self.wall(UInt64(seed)).read().roll
    #expect(roll.people.map(\.strokeRank).sorted() == Array(roll.people.indices))
    #expect(roll.tierGroups.flatMap(\.people) == Array(roll.people.indices))
    #expect(roll.tierGroups.map { $0.tier ?? .max } == roll.tierGroups.map { $0.tier ?? .max }.sorted())
    for group in roll.tierGroups {
      #expect(group.people.allSatisfy { roll.people[$0].tier == group.tier })
      guard group.basis != .document else { continue }
      let ranks = group.people.map { roll.people[$0].strokeRank }
      #expect(ranks == ranks.sorted())
    }
    for person in roll.people {
      for other in roll.people where person.strokeRank < other.strokeRank {
        let keys = [person, other].map { roll.settings.strokeRule.key(for: $0.profile.name) }
        #expect(!(keys[1] < keys[0]))
      }
    }
  }

  @Test(arguments: 1...4) func everyLinkHasItsWayBack(_ seed: Int) {
    let roll = Self.wall(UInt64(seed)).read().roll
    for (position, person) in roll.people.enumerated() {
      for case .member(let mentor) in person.mentors { #expect(roll.people[mentor].apprentices.contains(position)) }
      for apprentice in person.apprentices { #expect(roll.people[apprentice].mentors.contains(.member(position))) }
      for role in person.studios {
        let studio = roll.studios[role.studio]
        #expect(role.isLead ? studio.lead == .member(position) : studio.members.contains(.member(position)))
      }
      #expect(Set(person.studios.map(\.studio)).count == person.studios.count)
    }
    for (position, studio) in roll.studios.enumerated() {
      #expect(Set(studio.members).count == studio.members.count)
      for case .member(let person) in studio.members + [studio.lead].compactMap({ $0 }) {
        #expect(roll.people[person].studios.contains { $0.studio == position })
      }
      for alliance in studio.alliances { #expect(roll.alliances[alliance].studios.contains(position)) }
    }
    for (position, alliance) in roll.alliances.enumerated() {
      #expect(Set(alliance.people).count == alliance.people.count)
      for studio in alliance.studios { #expect(roll.studios[studio].alliances.contains(position)) }
    }
    for kind in TermKind.allCases {
      for (position, term) in (roll.terms[kind] ?? []).enumerated() {
        for child in term.children { #expect(roll.terms[kind]?[child].parent == position) }
        if let parent = term.parent, let above = roll.terms[kind]?[parent] {
          #expect(Set(term.people).isSubset(of: above.people))
        }
      }
    }
  }

  @Test(arguments: 1...4) func anOutsidersNamesakeChangesNothingElse(_ seed: Int) throws {
    let wall = Self.wall(UInt64(seed))
    let straight = wall.read()
    let apprentice = try #require(straight.roll.people.first).profile
    let mentors = try straight.mentors(of: apprentice.name.text)
    let namesake = try #require(straight.names.first { !mentors.contains("[\($0)]") })
    let path = String(apprentice.common.file.dropLast(".md".count))
    var changed = wall
    changed.files[path] = wall.files[path]?.replacing("师傅: [", with: "师傅: [外:\(namesake), ")
    let after = changed.read()
    #expect(try after.mentors(of: apprentice.name.text) == ["[\(namesake)]"] + mentors)

    // Problems further on the same line have moved; what they say has not.
    func others(_ read: ReadWall) -> [String] { read.summary.filter { !$0.hasPrefix(path) } }
    #expect(others(after) == others(straight))
    #expect(after.diagnostics.map(\.message) == straight.diagnostics.map(\.message))
    #expect(after.names == straight.names)
  }
}
