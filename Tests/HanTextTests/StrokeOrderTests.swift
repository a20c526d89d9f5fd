import HanText
import Testing

@Suite struct StrokeOrderTests {
  private func sorted(_ names: [String], by order: StrokeOrder) -> [String] {
    names.map { (name: $0, key: order.key(for: PersonName($0))) }.sorted { $0.key < $1.key }.map(\.name)
  }

  /// Holds a list against itself turned round, so that nothing rests on a stable sort.
  private func expectOrder(
    _ names: [String], by order: StrokeOrder = .surname, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(sorted(names.reversed(), by: order) == names, sourceLocation: sourceLocation)
  }

  @Test func everySurnameStandsInItsStrokeGroup() {
    #expect(Surnames.byStrokeCount.values.reduce(0) { $0 + $1.unicodeScalars.count } >= 400)
    for (count, surnames) in Surnames.byStrokeCount {
      for surname in surnames.unicodeScalars {
        #expect(HanCharacter(surname)?.strokeCount == count, "\(surname)")
      }
    }
    let ordered = Surnames.byStrokeCount.sorted { $0.key < $1.key }
    for (fewer, more) in zip(ordered, ordered.dropFirst()) {
      let last = fewer.value.unicodeScalars.map { StrokeOrder.surname.key(for: PersonName(String($0))) }.max()
      let first = more.value.unicodeScalars.map { StrokeOrder.surname.key(for: PersonName(String($0))) }.min()
      #expect(last.flatMap { last in first.map { last < $0 } } == true, "\(fewer.key) before \(more.key)")
    }
  }

  @Test func noSurnameInUseIsWithoutStrokes() {
    let single = Surnames.byStrokeCount.values.joined() + Surnames.rare
    let compound = (Surnames.compound + Surnames.compoundInLongNames).joined()
    for scalar in single.unicodeScalars + compound.unicodeScalars {
      #expect(HanCharacter(scalar)?.strokes != nil, "\(scalar)")
    }
  }

  @Test func countThenTypes() {
    expectOrder(["丁一", "万一", "马一", "王一", "毛一", "文一", "方一", "邓一", "刘一", "张一", "陈一", "魏一"])
    expectOrder(["李一", "杨一", "吴一", "何一", "余一", "汪一", "宋一", "张一", "陈一"])
    // Seven strokes, then the types: 李 1234521, 杨 1234533, 吴 2511134, 何 3212512, 余 3411234, 汪 4411121, 宋 4451234.
    // Eight strokes: 林 12341234, 欧 13453534, 郑 43113452.
    expectOrder(["林一", "欧一", "郑一"])
  }

  @Test func equalStrokesGoByTheOfficialTable() {
    expectOrder(["工", "土", "士"])
    expectOrder(["己", "已", "巳"])
    expectOrder(["午", "牛"])
    expectOrder(["未", "末"])
    expectOrder(["大", "丈"])
    expectOrder(["石", "右"])
    expectOrder(["叶", "甲", "申", "叮"])
  }

  @Test func aTieIsBrokenAtItsCharacter() {
    // 午 and 牛 have the same strokes: the surnames part at once, whatever follows.
    expectOrder(["午龙", "午鑫鑫", "牛一", "牛一一"])
    expectOrder(["王土山", "王土鑫", "王士一"])
  }

  @Test func givenNamesOfOneCharacterComeFirst() {
    expectOrder(["李全", "李鸿", "李强", "李大山", "李中天"])
    expectOrder(["刘翔", "刘敬民"])
    expectOrder(["张", "张伟", "张一一", "张伟一", "张伟一一"])
    expectOrder(["司马光", "司马一一"])
  }

  /// Members for sport of the national consultative conference, as published in March 2014 (people.com.cn).
  @Test func anOfficialRoll() {
    expectOrder([
      "马继龙", "王勇峰", "王恋英", "卞志良", "刘翔", "刘敬民", "李永波", "李国平", "杨桦", "杨静之", "吴侔天", "邹凯", "陈立人", "周继红", "胡扬",
      "段世杰", "姚明", "姚滨", "钱利民", "黄玉斌", "韩爱萍",
    ])
  }

  @Test func longNamesAreComparedToTheirEnd() {
    expectOrder(["张一一", "张一一一", "张一一一一", "张一一一二", "张一一一二一"])
    expectOrder(["张一一", "张一一一", "张一一一一", "张一一一二", "张一一一二一"], by: .fullName)
    expectOrder(["阿依古丽·买买", "阿依古丽·买买提", "阿依古丽·买买提江"])
  }

  @Test func theFullNameRuleComparesStraightThrough() {
    expectOrder(["李大山", "李中天", "李全", "李鸿", "李强"], by: .fullName)
    expectOrder(["欧阳修", "欧龚明"], by: .fullName)
    expectOrder(["张", "张伟", "张伟一"], by: .fullName)
  }

  @Test func compoundSurnamesAreOneUnit() {
    expectOrder(["欧明", "欧龚明", "欧阳修", "欧阳一一"])
    expectOrder(["司鑫鑫", "司马光", "司马迁", "司空一一", "司徒一一"])
    expectOrder(["万一一", "万俟一", "上官一", "马一一"])
  }

  @Test func separatorsDoNotCount() {
    let written = StrokeOrder.surname.key(for: PersonName("阿依古丽·买买提"))
    #expect(written == StrokeOrder.surname.key(for: PersonName("阿依古丽•买买提")))
    // The first character stands for a surname.
    expectOrder(["丁一", "买买提·吐尔逊", "麦合木提·江", "阿不都·热合曼", "阿依古丽·买买提", "黎明"])
    expectOrder(["阿明", "阿不都·热合曼", "阿依古丽·买买提"])
  }

  @Test func equalNamesHaveEqualKeys() {
    for order in StrokeOrder.allCases {
      #expect(order.key(for: PersonName("张伟")) == order.key(for: PersonName(" 张　伟")))
    }
  }

  @Test func othersComeLast() {
    // U+20000 and U+20001 have no entry; Latin letters follow without regard to case.
    expectOrder(["黎明", "𠀀明", "𠀁明", "adam", "Bert", "carl"])
    #expect(StrokeOrder.charactersWithoutStrokes(in: PersonName("王𠀀明")).map(\.offset) == [1])
    #expect(StrokeOrder.charactersWithoutStrokes(in: PersonName("王·明 Li")).isEmpty)
  }

  @Test func countsGivenByHandFillTheGaps() throws {
    let name = PersonName("𠀀明")
    let counts = try #require(StrokeCounts("5", for: name))
    let key = StrokeOrder.surname.key(for: name, counts: counts)
    #expect(StrokeOrder.surname.key(for: PersonName("边明")) < key)
    #expect(key < StrokeOrder.surname.key(for: PersonName("刘明")))
    #expect(StrokeOrder.charactersWithoutStrokes(in: name, counts: counts).isEmpty)
    // The table is not overruled.
    let known = PersonName("丁明")
    let wrong = StrokeOrder.surname.key(for: known, counts: StrokeCounts([20, 20]))
    #expect(wrong == StrokeOrder.surname.key(for: known))
  }

  @Test func orderIsTotalOverAllStandardCharacters() {
    let keys = HanCharacterTests.standard.map { StrokeOrder.surname.key(for: PersonName(String(Character($0.scalar)))) }
    #expect(Set(keys).count == keys.count)
    let sorted = zip(keys, HanCharacterTests.standard).sorted { $0.0 < $1.0 }.map(\.1)
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      guard let first = left.strokes, let second = right.strokes else { continue }
      #expect(!(second < first), "\(left.scalar) \(right.scalar)")
      if first == second { #expect((left.standardIndex ?? 0) < (right.standardIndex ?? 0)) }
    }
  }
}
