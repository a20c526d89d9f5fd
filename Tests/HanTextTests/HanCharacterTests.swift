import HanText
import Testing

@Suite struct HanCharacterTests {
  /// The standard characters whose strokes the source of the table does not have.
  static let withoutStrokes = """
    𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎\
    𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓
    """

  /// Every character of 通用规范汉字表, found by its number in it.
  static let standard: [HanCharacter] = {
    let values: [ClosedRange<UInt32>] = [0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF]
    return values.joined().compactMap { Unicode.Scalar($0).flatMap(HanCharacter.init) }
      .filter { $0.standardIndex != nil }
  }()

  @Test func theStandardCharactersAreWhole() {
    #expect(Self.standard.count == 8105)
    #expect(Set(Self.standard.compactMap(\.standardIndex)) == Set(1...8105))
    #expect(Self.standard.allSatisfy { $0.reading != nil })
  }

  @Test func strokesAreKnownForAllButTheListedOnes() {
    let missing = Self.standard.filter { $0.strokes == nil }.map(\.scalar)
    #expect(Set(missing) == Set(Self.withoutStrokes.unicodeScalars))
    #expect(8105 - missing.count >= 7990)
  }

  /// 通用规范汉字表 prints each of its three grades in stroke order: a proof that is independent of the stroke data.
  @Test func strokesFollowTheOrderOfTheOfficialTable() {
    let quirks: Set<String> = ["𪣻𡎚", "铽𨱇", "鄜麀"]
    for grade in [1...3500, 3501...6500, 6501...8105] {
      let characters = Self.standard.filter { $0.strokes != nil && grade.contains($0.standardIndex ?? 0) }
        .sorted { ($0.standardIndex ?? 0) < ($1.standardIndex ?? 0) }
      for (left, right) in zip(characters, characters.dropFirst()) {
        guard let first = left.strokes, let second = right.strokes, second < first else { continue }
        let pair = String(String.UnicodeScalarView([left.scalar, right.scalar]))
        #expect(quirks.contains(pair), "\(pair) stands against the order")
      }
    }
  }

  @Test func strokesAreTheOnesOfThePRC() {
    let expected: [(Unicode.Scalar, [UInt8])] = [
      ("一", [1]), ("丁", [1, 2]), ("王", [1, 1, 2, 1]), ("万", [1, 5, 3]), ("方", [4, 1, 5, 3]),
      ("字", [4, 4, 5, 5, 2, 1]), ("骨", [2, 5, 5, 4, 5, 2, 5, 1, 1]), ("火", [4, 3, 3, 4]), ("女", [5, 3, 1]),
      ("车", [1, 5, 1, 2]), ("酆", [2, 1, 1, 1, 2, 1, 1, 1, 2, 5, 2, 1, 2, 5, 1, 4, 3, 1, 5, 2]),
    ]
    for (scalar, types) in expected { #expect(HanCharacter(scalar)?.strokes?.types == types, "\(scalar)") }
  }

  @Test func strokesCompareByCountThenTypes() throws {
    let two = try #require(HanCharacter("丁")?.strokes)
    let ten = try #require(HanCharacter("十")?.strokes)
    let king = try #require(HanCharacter("王")?.strokes)
    let hair = try #require(HanCharacter("毛")?.strokes)
    #expect(two == ten)
    #expect(two < king && king < hair && !(hair < king))
  }

  @Test(arguments: ["a", "·", "　", "あ", "𠀀", "😀", "1"] as [Unicode.Scalar])
  func whatIsNotInTheTableIsReported(scalar: Unicode.Scalar) { #expect(HanCharacter(scalar) == nil) }

  @Test func circleIsACharacter() { #expect(HanCharacter("〇")?.reading == "ling") }

  /// Addresses depend on the table. Whoever generates it anew and finds this failing changes addresses or orders, and
  /// has to say so in the release notes.
  @Test func theTableIsFrozen() {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for value in UInt32(0x3000)...0x323AF {
      guard let scalar = Unicode.Scalar(value), let character = HanCharacter(scalar) else { continue }
      for shift in [0, 8, 16] { mix(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
      for reading in [character.reading, character.surnameReading] {
        for byte in (reading ?? "-").utf8 { mix(byte) }
        mix(0)
      }
      for type in character.strokes?.types ?? [] { mix(type) }
      mix(UInt8(truncatingIfNeeded: character.standardIndex ?? 0))
      mix(UInt8(truncatingIfNeeded: (character.standardIndex ?? 0) >> 8))
    }
    for surname in Surnames.compound + Surnames.compoundInLongNames {
      for byte in Pinyin.syllables(of: PersonName(surname + "一一")).joined(separator: "-").utf8 { mix(byte) }
    }
    #expect(digest == 0x620B_95AD_A1FA_3B4E)
  }
}
