import StringTemplates
import Testing

@Suite("Addresses")
struct SiteURLTests {
  @Test(
    "A page's address is relative, encoded and never leaves the site",
    arguments: [
      ("craftsmen/nie-hong.html", 0, "craftsmen/nie-hong.html"),
      ("craftsmen/nie-hong.html", 2, "../../craftsmen/nie-hong.html"),
      ("工匠.html", 0, "%E5%B7%A5%E5%8C%A0.html"),
      ("javascript:alert(1)", 0, "javascript%3Aalert%281%29"),
      ("//evil.example/a", 0, "evil.example/a"),
      ("../../a", 1, "../a"),
      ("a/./../b", 0, "a/b"),
      ("a\\b", 0, "a%5Cb"),
      ("regions/", 1, "../regions/"),
      ("", 0, "./"),
      ("", 1, "../"),
      ("a b,c?d#e\"f", 0, "a%20b%2Cc%3Fd%23e%22f"),
    ])
  func pages(_ path: String, _ depth: Int, _ expected: String) {
    #expect(SiteURL(page: path).text(base: .depth(depth)) == expected)
  }

  @Test("A fragment follows the page, or stands alone on the same page")
  func fragments() {
    #expect(SiteURL(page: "a.html", fragment: "荣誉 1").text(base: .depth(1)) == "../a.html#%E8%8D%A3%E8%AA%89%201")
    #expect(SiteURL(page: "", fragment: "top").text(base: .depth(0)) == "./#top")
    #expect(SiteURL(fragment: "top").text(base: .depth(3)) == "#top")
  }

  @Test("An absolute base is the same for pages of any depth")
  func absoluteBase() throws {
    let site = try #require(SiteBase.absolute("https://example.org/wall"))
    #expect(SiteURL(page: "a.html").text(base: site) == "https://example.org/wall/a.html")
    let path = try #require(SiteBase.absolute("/wall/"))
    #expect(SiteURL.root.text(base: path) == "/wall/")
    #expect(SiteBase.absolute("//evil.example/") == nil)
    #expect(SiteBase.absolute("/\\evil.example/") == nil)
    #expect(SiteBase.absolute("javascript:x") == nil)
    #expect(SiteBase.absolute("mailto:a@example.org") == nil)
    #expect(SiteBase.absolute("wall") == nil)
  }

  @Test(
    "Only http, https, mailto and tel lead elsewhere",
    arguments: [
      ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
      (" HTTP://example.org ", "http://example.org"),
      ("https://例子.example/工", "https://%E4%BE%8B%E5%AD%90.example/%E5%B7%A5"),
      ("https://example.org/%E5%B7%A5", "https://example.org/%E5%B7%A5"),
      ("https://example.org/\"'<>` \n", "https://example.org/%22%27%3C%3E%60"),
      ("mailto:a@example.org", "mailto:a@example.org"),
      ("tel:+86-472-1234567", "tel:+86-472-1234567"),
    ] as [(String, String)])
  func external(_ address: String, _ expected: String) {
    #expect(SiteURL(external: address)?.text(base: .depth(0)) == expected)
  }

  @Test(
    "Anything else is no address",
    arguments: [
      "", " ", "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
      "vbscript:x", "file:///etc/passwd", "//example.org", "/a", "a.html", "https:", "https://", "https:///a",
      "https:example.org", "mailto:", "tel:", "https://\\evil", "\u{1}javascript:x", "http s://example.org",
    ])
  func refused(_ address: String) {
    #expect(SiteURL(external: address) == nil)
  }

  @Test("Addresses are written with character references")
  func written() throws {
    let page = SamplePage(url: SiteURL(external: "https://example.org/?a=1&b='"))
    #expect(
      try TemplateProbe().rendered("<a href=\"{{url}}\">x</a>", page)
        == "<a href=\"https://example.org/?a=1&amp;b=%27\">x</a>")
  }

  @Test("One record serves pages of any depth")
  func shared() throws {
    let page = SamplePage(url: SiteURL(page: "a.html"))
    #expect(try TemplateProbe().rendered("{{url}}", page, base: .depth(0)) == "a.html")
    #expect(try TemplateProbe().rendered("{{url}}", page, base: .depth(2)) == "../../a.html")
  }

  @Test("The root leads to files of the templates' own")
  func root() throws {
    let page = SamplePage(url: .root)
    let template = "<link rel=\"stylesheet\" href=\"{{url}}assets/wall.css\">"
    #expect(
      try TemplateProbe().rendered(template, page, base: .depth(1))
        == "<link rel=\"stylesheet\" href=\"../assets/wall.css\">")
    #expect(
      try TemplateProbe().rendered(template, page) == "<link rel=\"stylesheet\" href=\"./assets/wall.css\">")
  }
}
