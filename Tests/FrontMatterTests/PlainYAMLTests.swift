import Fuzzing
import Testing

@testable import FrontMatter

/// What is read without libyaml is read as libyaml reads it.
@Suite("Plain YAML") struct PlainYAMLTests {
  @Test(
    "Plain maps and lists are read as libyaml reads them",
    arguments: [
      "姓名: 聂轰", "姓名: 聂轰\n", "name: Nie\n\n \nunit:  包钢  \n", "姓名:   聂轰 \n专长: [焊接 , 车工(数控),钳工]  \n",
      "a: 1\n语录: 他说“好”，C:\\盘、a:b、c#d, [e] {f} ?\n", "来源:\n- 一\n- 二 三\n姓名: 甲",
      "来源:\n    -   一\n    -   二\n姓名: 甲", "  姓名: 甲\n  照片:\n     文件: a.jpg\n     说明: 乙\n  单位: 丙",
      "荣誉:\n  - 名称: 甲\n    年份: 2024\n  - 名称: 乙\n    同获: [丙, 丁]\n工种: 焊工",
      "荣誉:\n- 名称: 甲\n  选手:\n  - 乙\n  - 丙\n- 名称: 丁\n  选手:\n    - 戊\n单位: 己",
      "成绩:\n  - 名次: 一\n    人:\n      - 名: 甲\n        号: 1\n      - 名: 乙\n  - 名次: 二\n", "姓名: é·“𠮷\u{3000}\u{FFFD}…",
      "网址: http://example.com/a?b=[c]&d\n电话: +86(10)1\n", "a:\n  b:\n    c:\n      d: 1\n  e: 2\nf: 3",
      "# 说明\n姓名: 甲\n  # 说明：[“\n来源:\n- 乙\n #\n- 丙\n#", "姓名: 甲\n# 二\n单位: 乙\n来源:\n# 三\n  # 四\n  - 丙",
      "效益: {金额: 202.1, 口径:  累计 经济效益 , 出具单位: 云台(甲)}  \n专长: {甲: 乙}", "专长: [甲:乙, 外:丙]\n时间: {自: 10:30}",
      "公示:\n  - {标题: 甲, 人: [乙, 丙]}\n  - {标题: 丁}\n  - [戊]\n单位: 己", "专长: [[甲], {乙: 丙}, 丁]\n来源: [甲]",
    ])
  func accepted(_ text: String) {
    #expect(Self.plainNodes(text) != nil)
    #expect(Self.plainNodes(text) == Self.nodes(text))
  }

  @Test(
    "All else is left to libyaml",
    arguments: [
      "", "\n", "姓名", "姓名:", "姓名: \n单位: 乙", "#\t说明\n姓名: 甲", "# 说明\u{2028}\n姓名: 甲", "# 说明", "姓名:\n# 说明", "姓名: 甲 # 说明",
      "姓名: \"甲\"", "姓名: '甲'", "姓名: |\n  甲",
      "姓名: >\n  甲", "姓名: 甲\n  乙", "姓名:\n  甲", "\"姓名\": 甲", "姓名 : 甲: 乙", "? 姓名\n: 甲", "姓名: *甲", "姓名: &甲 乙", "姓名: !甲 乙",
      "姓名: %甲", "姓名: @甲", "姓名: `甲", "姓名: - 甲", "- 甲", "专长: []", "专长: [甲,]", "专长: [甲", "专长: [甲\n]", "专长: [甲: 乙]",
      "专长: [甲] 乙", "专长: [[甲]", "专长: [甲:[乙]]", "专长: {甲: 乙", "专长: {甲}", "专长: {甲: }", "专长: {甲: 乙,}", "专长: {甲: 乙: 丙}",
      "专长: {甲: 乙]", "专长: {}", "专长: {甲: 乙} 丙", "专长: [甲}", "[甲]: 乙", "来源:\n  - [甲]: 乙", "专长: [甲{]", "来源:\n  -\n    甲",
      "来源:\n  - - 甲",
      "来源:\n  - 甲\n    乙",
      "来源:\n  - 甲\n - 乙", "来源:\n- 甲\n乙", "姓名: 甲\n 单位: 乙", " 姓名: 甲\n单位: 乙", "姓名: 甲\n- 乙", "a:\n  - b\n  c: d",
      "a:\n- b: 1\n c: 2",
      "姓名:\t甲", "姓名: 甲\t乙", "\t姓名: 甲", "姓名: 甲\u{85}乙", "姓名: 甲\u{2028}乙", "姓名: \u{FEFF}甲", "\u{FEFF}姓名: 甲", "姓名: 甲\u{1}",
      "姓名: 甲\u{7F}", "姓名: 甲\u{FFFF}", "姓名: 甲\n---\n单位: 乙", "姓名: 甲\n...\n", "--- 甲", "a: ~", "a: -1", "a: .5", "a: <<",
      String(repeating: "甲", count: 400) + ": 乙",
      (0..<20).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + String(repeating: " ", count: 20) + "b: 1",
    ])
  func declined(_ text: String) {
    #expect(Self.plainNodes(text) == nil)
  }

  @Test("Whatever stands wherever, nothing is read otherwise than libyaml reads it")
  func mutated() {
    let pieces = [
      ":", ": ", " #", "#", "# 一\n", "\n # 二", "-", "- ", "\n", "\n\n", " ", "  ", "[", "]", ", ", "{", "}", "\"", "'",
      "|", ">", "&a ",
      "*a",
      "!a ", "%", "@", "?", "? ", "---\n", "...\n", "\t", "甲", "“", "·", "é", "𠮷", "\u{85}", "\u{2028}", "\u{FEFF}",
      "\u{FFFE}",
      "\u{9F}", "\u{7F}", "\u{1}", "a", "0", "\n  ", "\n- ", "\n  - ", "\n    ", ":\n", ":\n- ", ":\n  ", "\\", "。",
    ].map { Array($0.utf8) }
    let seeds = [
      "姓名: 聂轰\n荣誉:\n  - 名称: 甲\n    年份: 2024\n  - 名称: 乙\n专长: [焊接, 钳工]\n来源:\n- 丙\n- 丁\n单位: 戊\n",
      "a: 1\nb:\n  c: d\n  e:\n    - f: g\n      h: [i]\nj: k",
      "a: {b: c, d: [e, f:g]}\nh:\n  - {i: j}\n  - [k, {l: m}]\nn: o",
    ].map { Array($0.utf8) }
    var accepted = 0
    Self.forEachMutation(of: seeds, by: pieces, seed: 20, replacing: 2) { text in
      let string = String(decoding: text, as: UTF8.self)
      guard let plain = Self.plainNodes(string) else { return }
      accepted += 1
      #expect(plain == Self.nodes(string), "\(string.debugDescription)")
    }
    #expect(accepted > 2_000)
  }

  @Test("Where the plain reading sees no need of repair, none is made")
  func unrepaired() {
    let pieces = [
      "：", "，", "、", "【", "】", "｛", "｝", "\u{3000}", ":", ": ", ", ", "- ", "-", "[", "]", "{", "}", "甲", "《", "。",
      "\n", "\n  ", " ", "#", "# 一\n", "'",
    ].map { Array($0.utf8) }
    let seeds = [
      "姓名: 聂轰\n专长: [焊接, 钳工]\n荣誉:\n  - 名称: 甲\n    年份: 2024\n  - {名称: 乙, 年份: 2020}\n来源:\n  - 丙\n  - 丁\n单位: 戊\n",
      "照片: {文件: a.jpg, 说明: 乙}\n荣誉: 甲\n来源:\n- 丙\n其他:\n  甲: 乙\n出生: 1976\n",
    ].map { Array($0.utf8) }
    var sure = 0
    Self.forEachMutation(of: seeds, by: pieces, seed: 21, replacing: 0) { text in
      text.withUnsafeBufferPointer { bytes in
        var tree = NodeTree()
        var plain = PlainYAML(bytes, firstLine: 2)
        guard plain.read(into: &tree), !plain.mayNeedRepair else { return }
        sure += 1
        var scanner = RepairScanner(bytes, root: CraftsmanTable.craftsman)
        scanner.scan()
        #expect(scanner.repairs.isEmpty, "\(bytes.text(bytes.indices).debugDescription)")
      }
    }
    #expect(sure > 2_000)
  }

  /// Hands out 20,000 texts, each made of a seed by up to three insertions between characters: what is read is valid
  /// UTF-8.
  ///
  /// - Parameter most: How many characters of three bytes an insertion takes the place of, at most.
  private static func forEachMutation(
    of seeds: [[UInt8]], by pieces: [[UInt8]], seed: UInt64, replacing most: Int, _ body: ([UInt8]) -> Void
  ) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<20_000 {
      var text = seeds[round % seeds.count]
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        guard place == text.count || !text[place].isContinuation else { continue }
        let end = min(place + Int.random(in: 0...most, using: &random) * 3, text.count)
        let isWhole = end == text.count || !text[end].isContinuation
        text.replaceSubrange(place..<(isWhole ? end : place), with: random.pick(pieces))
      }
      body(text)
    }
  }

  /// A node with its text, to be compared.
  private static func describe(_ tree: borrowing NodeTree) -> [String] {
    let scalars = tree.scalars.elements
    var lines = tree.nodes.elements.map { node in
      "\(node.kind) \(node.line):\(node.column) \(node.isPlain) \(node.isBlockScalar) \(node.isOnOneLine)"
        + " \(node.firstChild) \(node.next) \(scalars.text(node.range).debugDescription)"
    }
    lines.append("\(tree.firstField)")
    return lines
  }

  private static func plainNodes(_ text: String) -> [String]? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var tree = NodeTree()
      var plain = PlainYAML(bytes, firstLine: 2)
      return plain.read(into: &tree) ? describe(tree) : nil
    }
  }

  /// What libyaml makes of the text, or its complaint.
  private static func nodes(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var tree = NodeTree()
      var events = YAMLEvents(file: "a.md", firstLine: 2, lineOffset: 0, columns: ColumnMap())
      do {
        try events.read(bytes, into: &tree)
      } catch {
        return ["\(error)"]
      }
      return describe(tree) + events.diagnostics.map(\.message.english)
    }
  }
}
