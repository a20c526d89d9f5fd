import Testing

@testable import WallSite

/// The table of paths takes each path once, by its bytes.
@Suite struct SitePathTableTests {
  @Test func aPathIsNewOnce() throws {
    var table = SitePathTable()
    let inserted = try ["a.html", "a/b.html", "a.html", "A.html", "a/b.html"].map { table.insert(try SitePath($0)) }
    #expect(inserted == [true, true, false, true, false])
    #expect(table.all.map(\.text) == ["a.html", "a/b.html", "A.html"])
    #expect(table.number(of: try SitePath("A.html")) == 2)
    #expect(table.number(of: try SitePath("b.html")) == nil)
  }

  @Test func formsOfOneTextAreTwoPaths() throws {
    var table = SitePathTable()
    #expect(table.insert(try SitePath("caf\u{E9}")))
    #expect(table.insert(try SitePath("cafe\u{301}")))
    #expect(table.count == 2)
  }

  @Test func howeverManyThereAreEachIsKnown() throws {
    let paths = try (0..<5000).map { try SitePath("craftsmen/gj-\($0).html") }
    var table = SitePathTable(capacity: 10)
    #expect(paths.allSatisfy { table.insert($0) })
    #expect(paths.indices.allSatisfy { table.number(of: paths[$0]) == $0 })
    #expect(!table.contains(try SitePath("craftsmen/gj-5000.html")))
  }
}
