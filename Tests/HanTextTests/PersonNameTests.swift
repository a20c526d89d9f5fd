import HanText
import Testing

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("聂轰", "聂", "轰"), ("欧阳修", "欧阳", "修"), ("司马相如", "司马", "相如"), ("诸葛亮", "诸葛", "亮"), ("欧阳", "欧", "阳"),
    ("司马", "司", "马"), ("张", "张", ""), ("佟佳宁", "佟", "佳宁"), ("佟佳慧敏", "佟佳", "慧敏"), ("贺兰芳", "贺", "兰芳"),
    ("张王一一", "张", "王一一"), ("𠀀明", "𠀀", "明"),
  ])
  func findsTheSurname(written: String, surname: String, givenName: String) {
    let name = PersonName(written)
    #expect(name.surname == surname)
    #expect(name.givenName == givenName)
    #expect(name.repairs.isEmpty)
  }

  @Test func everyCompoundSurnameIsFound() {
    for surname in Surnames.compound {
      #expect(PersonName(surname + "明").surname == surname)
      #expect(PersonName(surname + "明远").surname == surname)
      #expect(PersonName(surname).surnameLength == 1)
    }
    for surname in Surnames.compoundInLongNames {
      #expect(PersonName(surname + "明").surnameLength == 1)
      #expect(PersonName(surname + "明远").surname == surname)
    }
  }

  @Test func aNameWithSeparatorHasNoSurname() {
    let name = PersonName("阿依古丽·买买提")
    #expect(name.surname == nil && name.hasSeparator && !name.isTwoCharacters)
    #expect(name.givenName == "阿依古丽·买买提")
    #expect(name.repairs.isEmpty)
  }

  @Test(arguments: [
    ("张 伟", "张伟", 1), ("张　伟", "张伟", 1), ("张\u{A0}\u{2003}伟", "张伟", 1), ("欧阳 修", "欧阳修", 2),
    ("　张　伟　", "张伟", 2), ("张\u{200B}伟", "张伟", 1), ("阿依古丽 ·买买提", "阿依古丽·买买提", 4),
  ])
  func removesBlanks(written: String, text: String, offset: Int) {
    let name = PersonName(written)
    #expect(name.text == text)
    #expect(name.repairs.map(\.kind) == [.blanks])
    #expect(name.repairs.map(\.offset) == [offset])
  }

  @Test func trimsSilently() {
    #expect(PersonName(" \t张伟　\n").repairs.isEmpty)
    #expect(PersonName(" \t张伟　\n") == PersonName("张伟"))
  }

  @Test(arguments: ["•", "・", "‧", "∙", "．", ".", "⋅", "･", "●", "․", "\u{387}", "﹒", "⸱"] as [Unicode.Scalar])
  func rightsTheSeparator(lookalike: Unicode.Scalar) {
    let name = PersonName("买合木提\(lookalike)艾则孜\(lookalike)江")
    #expect(name.text == "买合木提·艾则孜·江")
    #expect(name.repairs.map(\.kind) == [.separator(lookalike)])
    #expect(name.repairs.map(\.offset) == [4])
  }

  @Test func tellsEachKindOnceAndInOrder() {
    let name = PersonName("阿 依•古丽 ・ 江")
    #expect(name.text == "阿依·古丽·江")
    #expect(name.repairs.map(\.kind) == [.blanks, .separator("•")])
    #expect(name.repairs.map(\.offset) == [1, 3])
  }

  @Test(arguments: [
    ("John Smith", "John Smith"), ("J. R.  Smith", "J. R. Smith"), ("李 Wei", "李 Wei"), ("Li·Wei", "Li·Wei"),
    ("张伟.", "张伟."), ("A.张", "A.张"), (".", "."), ("·", "·"),
  ])
  func leavesLatinNamesAlone(written: String, text: String) {
    #expect(PersonName(written).text == text)
    #expect(PersonName(written).repairs.isEmpty)
  }

  @Test(arguments: ["", " ", "　", "\u{FEFF}"])
  func anEmptyNameIsEmpty(written: String) {
    let name = PersonName(written)
    #expect(name.text.isEmpty && name.surname == nil && name.givenName.isEmpty && !name.isTwoCharacters)
  }

  @Test func twoCharactersAreStretched() {
    #expect(PersonName("张伟").isTwoCharacters)
    #expect(PersonName("张 伟").isTwoCharacters)
    #expect(!PersonName("张").isTwoCharacters)
    #expect(!PersonName("张伟明").isTwoCharacters)
    #expect(!PersonName("Li").isTwoCharacters)
    #expect(!PersonName("阿·江").isTwoCharacters)
    #expect(!PersonName("张伟A").isTwoCharacters)
  }

  @Test func hostileNamesTakeLinearTime() {
    let dots = String(repeating: "张 •", count: 50_000)
    #expect(PersonName(dots).repairs.count == 2)
    #expect(PersonName(String(repeating: " •", count: 50_000)).surnameLength == 0)
  }
}
