import Testing

@testable import HonorRoll

@Suite struct NameSearchTests {
  private func found(_ text: String, _ names: Set<String>, others: [String] = []) -> [String] {
    NameSearch(names, others: others).mentions(in: text).map { "\($0.name)@\($0.offset)" }
  }

  @Test func findsEveryMention() {
    #expect(found("张伟和李四,张伟", ["张伟", "李四"]) == ["张伟@0", "李四@9", "张伟@16"])
    #expect(found("阿依古丽·买买提来了", ["阿依古丽·买买提"]) == ["阿依古丽·买买提@0"])
    #expect(found("John 和 Joh", ["John"]) == ["John@0"])
    #expect(found("𠮷田一", ["𠮷田"]) == ["𠮷田@0"])
    #expect(found("", ["张伟"]) == [] && found("张", ["张伟"]) == [] && found("张伟", []) == [])
  }

  @Test func aLongerNameOfAnotherIsNoMention() {
    #expect(found("张伟民来了", ["张伟"], others: ["张伟民"]) == [])
    #expect(found("张伟民和张伟", ["张伟"], others: ["张伟民"]) == ["张伟@12"])
    #expect(found("张伟民", ["张伟"]) == ["张伟@0"])
  }

  @Test func aFileAndASingleCharacterAreNoMention() {
    #expect(found("[他](../craftsmen/张伟.md)", ["张伟"]) == [])
    #expect(found("张", ["张"]) == [])
  }
}
