import Foundation
import Testing

/// Who is suspended, withdrawn or revoked leaves no trace in any byte of the site.
@Suite("Taking down")
struct TakedownTests {
  private static let content = RepositoryFolder.fixtures.appending(path: "Walls/campaign/Content")
  private static let day = ["--as-of", "2026-06-20"]
  /// What must not be found: names, addresses, names in pinyin, photos, words of the profile.
  private static let traces = [
    "贺停云", "he-ting-yun", "He Tingyun", "停云摘要", "葛退思", "ge-tui-si", "Ge Tuisi", "退思独有", "祁失名", "Qi Shiming",
    "示工发〔2025〕9号",
  ]
  private static let revoked = ["craftsmen/qi-shi-ming-jiu.html", "craftsmen/qi-shi-ming.html"]

  private func wall() throws -> Scratch {
    let scratch = try Scratch("takedown")
    try FileManager.default.copyItem(at: Self.content, to: scratch.url.appending(path: "Content"))
    return scratch
  }

  private func files(_ wall: Scratch) throws -> [String: Data] {
    let root = wall.url.appending(path: "Public")
    let paths = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
    var files: [String: Data] = [:]
    for path in paths where !path.hasPrefix(".") {
      files[path] = FileManager.default.contents(atPath: root.appending(path: path).path)
    }
    return files
  }

  /// Rewrites a profile with everything that takes its person down left out.
  private func restore(_ name: String, in wall: Scratch) throws {
    let path = "Content/craftsmen/\(name).md"
    let text = try String(contentsOf: wall.url.appending(path: path), encoding: .utf8)
    try wall.write(
      text.replacing(#/展示状态: .*\n/#, with: "").replacing(#/, 状态: 已撤销, 撤销: \{[^}]*\}/#, with: ""), to: path)
  }

  @Test("No byte of the site tells of them but the name of a neutral page")
  func noTrace() throws {
    let wall = try wall()
    let run = try Craftwall.run(["build"] + Self.day, in: wall.url)
    try #require(run.status == 0, "\(run.report)")
    #expect(run.report == "")
    let files = try files(wall)
    for trace in Self.traces {
      let needle = Data(trace.utf8)
      let found = files.filter { $0.key.contains(trace) || $0.value.range(of: needle) != nil }.keys.sorted()
      #expect(found == [], "\(trace)")
    }
    #expect(files.keys.filter { $0.contains("qi-shi-ming") }.sorted() == Self.revoked)
    let needle = Data("qi-shi-ming".utf8)
    #expect(files.filter { $0.value.range(of: needle) != nil }.isEmpty)
    for path in Self.revoked {
      let page = String(decoding: try #require(files[path]), as: UTF8.self)
      #expect(page.contains("noindex") && page.contains("该页面已撤下"))
    }
    // What named them is there without them.
    let studio = String(decoding: try #require(files["studios/feng.html"]), as: UTF8.self)
    #expect(studio.contains("郑样本") && !studio.contains("示例省职工创新工作室"))
    let person = String(decoding: try #require(files["craftsmen/feng-shi-yi.html"]), as: UTF8.self)
    #expect(person.contains("前辈") && !person.contains("师傅"))
  }

  @Test("A revoked award lowers the step and leaves the rolls; the rest stays")
  func oneAward() throws {
    let wall = try wall()
    try #require(try Craftwall.run(["build"] + Self.day, in: wall.url).status == 0)
    let files = try files(wall)
    func page(_ path: String) throws -> String { String(decoding: try #require(files[path], "\(path)"), as: UTF8.self) }
    #expect(try page("craftsmen/luo-jian-yu.html").contains("东示区工匠"))
    #expect(try !page("craftsmen/luo-jian-yu.html").contains("示例省工匠"))
    #expect(try page("tiers/dong-shi-qu-gong-jiang.html").contains("骆减誉"))
    #expect(try !page("tiers/shi-li-sheng-gong-jiang.html").contains("骆减誉"))
    #expect(files["rolls/shi-li-sheng-gong-jiang-2020.html"] == nil)
  }

  @Test("check lists the pages that a takedown takes from the published site, until it is published")
  func removedPages() throws {
    let wall = try wall()
    let taken = try ["贺停云", "葛退思", "祁失名"].map { name in
      (name, try String(contentsOf: wall.url.appending(path: "Content/craftsmen/\(name).md"), encoding: .utf8))
    }
    for (name, _) in taken { try restore(name, in: wall) }
    try #require(try Craftwall.run(["build"] + Self.day, in: wall.url).status == 0)
    let before = try files(wall)
    #expect(before["craftsmen/he-ting-yun.html"] != nil && before["units/tui-si-du-you-dan-wei.html"] != nil)
    #expect(try Craftwall.run(["check"] + Self.day, in: wall.url).report == "")

    for (name, text) in taken { try wall.write(text, to: "Content/craftsmen/\(name).md") }
    let check = try Craftwall.run(["check"] + Self.day, in: wall.url)
    #expect(check.status == 0)
    let notes = check.report.split(separator: "\n").map(String.init)
    let expected = [
      "Content/craftsmen/祁失名.md:2:5: 提示[page-removed] 页面 craftsmen/qi-shi-ming-jiu.html 下次发布时换成中性页",
      "Content/craftsmen/祁失名.md:2:5: 提示[page-removed] 页面 craftsmen/qi-shi-ming.html 下次发布时换成中性页",
      "Content/craftsmen/葛退思.md:2:5: 提示[page-removed] 页面 craftsmen/ge-tui-si.html 下次发布时删除(撤下)",
      "Content/craftsmen/贺停云.md:2:5: 提示[page-removed] 页面 craftsmen/he-ting-yun-jiu.html 下次发布时删除(暂停展示)",
      "Content/craftsmen/贺停云.md:2:5: 提示[page-removed] 页面 craftsmen/he-ting-yun.html 下次发布时删除(暂停展示)",
      "Public/units/tui-si-du-you-dan-wei.html:1:1: 提示[page-removed] 页面 units/tui-si-du-you-dan-wei.html 下次发布时删除",
    ]
    for line in expected { #expect(notes.contains(line), "\(line)\n\(check.report)") }

    try #require(try Craftwall.run(["build"] + Self.day, in: wall.url).status == 0)
    let after = try files(wall)
    let removed = Set(before.keys).subtracting(after.keys).filter { $0.hasSuffix(".html") }
    // Every removed page was listed, and every listed page is gone or neutral.
    #expect(notes.count == removed.count + Self.revoked.count)
    for path in removed { #expect(check.report.contains("页面 \(path) 下次发布时删除"), "\(path)") }
    #expect(try Craftwall.run(["check"] + Self.day, in: wall.url).report == "")
  }

  @Test("Prose that names them is the writer's: each place is reported")
  func prose() throws {
    let wall = try wall()
    try wall.write(
      "---\n标题: 关于本墙\n网址: about\n摘要: 贺停云等人。\n---\n\n第一段。\n\n感谢葛退思、祁失名。\n", to: "Content/pages/关于本墙.md")
    let run = try Craftwall.run(["check"] + Self.day, in: wall.url)
    #expect(run.status == 0)
    let lines = run.report.split(separator: "\n").map(String.init).filter { $0.contains("[hidden-name]") }
    #expect(
      lines == [
        "Content/pages/关于本墙.md:2:5: 警告[hidden-name] “摘要”里写了不能显示的“贺停云”",
        "Content/pages/关于本墙.md:9:3: 警告[hidden-name] 正文里写了不能显示的“葛退思”",
        "Content/pages/关于本墙.md:9:7: 警告[hidden-name] 正文里写了不能显示的“祁失名”",
      ])
  }
}
