import StringTemplates

/// Long lists are cut into pages that need no JavaScript.
enum Paging {
  /// People or teams on one page.
  static let size = 60

  static func pageCount(of total: Int) -> Int { max(1, (total + size - 1) / size) }

  /// What a page of the list holds.
  ///
  /// - Parameter number: From 1.
  static func range(of number: Int, total: Int) -> Range<Int> {
    let start = min((number - 1) * size, total)
    return start..<min(start + size, total)
  }

  /// `index.html`, `index-2.html` …
  static func path(_ stem: String, number: Int) -> String {
    number == 1 ? stem + ending : "\(stem)-\(number)\(ending)"
  }

  private static let ending = ".html"

  /// What leads from one page of a list to the others; `nil` where one page holds all.
  ///
  /// - Parameter first: The path of the first page, as `path` makes it.
  static func view(number: Int, count: Int, first: String) -> PaginationView? {
    guard count > 1 else { return nil }
    let stem = String(Substring(first.utf8.dropLast(ending.utf8.count)))
    return view(number: number, count: count) { path(stem, number: $0) }
  }

  /// The same of a list whose pages have paths of their own.
  static func view(number: Int, count: Int, path: (Int) -> String) -> PaginationView? {
    guard count > 1 else { return nil }
    func url(_ number: Int) -> SiteURL { SiteURL(page: path(number)) }
    var pages: [PageLinkView] = []
    var last = 0
    for shown in 1...count where shown == 1 || shown == count || abs(shown - number) <= 2 {
      if shown > last + 1 { pages.append(PageLinkView(number: "…", url: nil, isCurrent: false, isGap: true)) }
      pages.append(
        PageLinkView(number: String(shown), url: url(shown), isCurrent: shown == number, isGap: false))
      last = shown
    }
    return PaginationView(
      current: String(number), total: String(count), previousURL: number > 1 ? url(number - 1) : nil,
      nextURL: number < count ? url(number + 1) : nil, pages: pages)
  }
}
