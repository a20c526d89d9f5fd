import Testing

@testable import WallSite

@Suite("Interface text")
struct InterfaceTextTests {
  private let keys: [String]

  init() throws {
    keys = try Repository.text("Templates/strings.yml").matches(of: #/(?m)^  ([A-Za-z]+):/#).map { String($0.1) }
  }

  @Test("The file has every text the program writes, each once")
  func programTexts() {
    #expect(Set(keys).count == keys.count)
    #expect(TextKey.allCases.map(\.name).filter { !keys.contains($0) } == [])
  }

  @Test("Every text is used by the program or by a template")
  func unused() throws {
    let templates = try FileTree.files(in: Repository.templates).filter { $0.hasSuffix(".mustache") }
      .map { try Repository.text("Templates/\($0)") }.joined()
    let used = Set(TextKey.allCases.map(\.name))
      .union(templates.matches(of: #/\{\{[#^]?t\.([A-Za-z]+)\}\}/#).map { String($0.1) })
    #expect(keys.filter { !used.contains($0) } == [])
  }

  @Test("Every key of the program is asked for somewhere in its code")
  func unusedKeys() throws {
    let sources = try FileTree.files(in: Repository.root + "/Sources/WallSite")
      .filter { $0.hasSuffix(".swift") && !$0.contains("TextKey") }
      .map { try Repository.text("Sources/WallSite/\($0)") }.joined()
    // `.kind` by itself is a key; after a name or in a key path it is some member.
    let used = Set(sources.matches(of: #/[^\w)\]?!\\]\.(\w+)/#).map { String($0.1) })
    #expect(TextKey.allCases.map { "\($0)" }.filter { !used.contains($0) } == [])
  }
}
