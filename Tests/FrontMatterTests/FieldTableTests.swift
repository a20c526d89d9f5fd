import Diagnostics
import Testing

@testable import FrontMatter

@Suite("Tables of fields") struct FieldTableTests {
  @Test("A spelling is told from others of its length that begin and end alike")
  func spellings() {
    let spellings = [
      "a", "ab", "abc", "adc", "abcd", "abxyzcd", "名", "名称", "姓名", "abcdefghijklmnop", "abcdefgh-ijklmnop",
      "abcdefgh_ijklmnop",
    ]
    let table = SpellingTable(spellings.enumerated().map { ($1, $0) })
    for (ordinal, spelling) in spellings.enumerated() { #expect(table.ordinal(of: spelling) == ordinal) }
    for other in ["", "b", "aec", "abxxzcd", "称名", "abcdefghijklmnoq", "abcdefgh+ijklmnop", "abcdefgh-ijklmnopq"] {
      #expect(table.ordinal(of: other) == nil)
    }
  }

  @Test("Of equal spellings the last counts")
  func equalSpellings() {
    #expect(SpellingTable([("甲", 0), ("乙", 1), ("甲", 2)]).ordinal(of: "甲") == 2)
  }

  @Test("A key made of a string is the same as one written in the program")
  func keys() {
    #expect(FieldKey(String("name")).ends == ("name" as FieldKey).ends)
    #expect(FieldKey(String("correctionDeadline")).ends == ("correctionDeadline" as FieldKey).ends)
    #expect(FieldKey(String("names")).ends != ("name" as FieldKey).ends)
  }

  @Test("Fields know how many of them stand before another")
  func ranks() {
    let ordinals = [0, 3, 62, 63, 64, 65, 100, 127]
    var bits = FieldBits()
    for (count, ordinal) in ordinals.enumerated() {
      #expect(!bits.contains(ordinal))
      #expect(bits.rank(of: ordinal) == count)
      bits.insert(ordinal)
      #expect(bits.contains(ordinal))
    }
    #expect((0..<FieldBits.capacity).filter(bits.contains) == ordinals)
    for ordinal in 0..<FieldBits.capacity {
      #expect(bits.rank(of: ordinal) == ordinals.count { $0 < ordinal })
    }
  }

  @Test("Values are found whatever the order they were written in")
  func order() {
    let set = FieldSet(
      .init("表", "Table"), (0..<128).map { Field("项\($0)", "item\($0)", .text, meaning: "一项。") })
    let ordinals = [127, 0, 64, 63, 5, 100]
    let file = "---\n" + ordinals.map { "项\($0): 值\($0)\n" }.joined() + "---\n"
    var diagnostics: [Diagnostic] = []
    let document = DocumentReader(fields: set, layout: .frontMatterAndBody)
      .read(Array(file.utf8), file: "a.md", into: &diagnostics)
    #expect(diagnostics.isEmpty)
    for ordinal in 0..<128 {
      let key = FieldKey("item\(ordinal)")
      #expect(document?.values.string(key) == (ordinals.contains(ordinal) ? "值\(ordinal)" : nil))
    }
  }

  @Test("What one file leaves in a task's memory is not in the next")
  func sharedMemory() {
    let reader = DocumentReader(
      fields: FieldSet(
        .init("表", "Table"),
        [
          Field("姓名", "name", .text, meaning: "姓名。"), Field("专长", "skills", .list(.term), meaning: "专长。"),
        ]), layout: .frontMatterAndBody)
    let files = [
      "---\n姓名: 甲\n专长: [焊接, 钳工, 铆工]\n---\n", "---\n姓名: [乙\n---\n", "---\n专长: [车工]\n---\n", "---\n---\n",
      "---\n姓名: 丙\n---\n",
    ]
    var memory = DocumentMemory()
    for file in files {
      var (own, shared): ([Diagnostic], [Diagnostic]) = ([], [])
      let expected = reader.read(Array(file.utf8), file: "a.md", into: &own)
      let read = Array(file.utf8).withUnsafeBufferPointer {
        reader.read($0, file: "a.md", memory: &memory, into: &shared)
      }
      #expect(read?.values.string("name") == expected?.values.string("name"))
      #expect(read?.values.strings("skills") == expected?.values.strings("skills"))
      #expect(shared.map(\.message.english) == own.map(\.message.english))
    }
  }
}
