/// An honor as it is written in running text, its year before or behind it: `2020年全国劳动模范`, `全国劳动模范（2020年）`.
struct DatedTitle {
  /// Without the year; empty where there is nothing else.
  let title: String
  let year: Int

  /// - Returns: `nil` for a text that neither begins nor ends with a year.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    if let year = Self.year(scalars.prefix(4)) {
      let rest = scalars[4...].drop { "年度的 ".unicodeScalars.contains($0) }
      self.init(title: rest, year)
      return
    }
    var rest = scalars[...]
    while let last = rest.last, "年度 )）".unicodeScalars.contains(last) { rest.removeLast() }
    guard let year = Self.year(rest.suffix(4)) else { return nil }
    self.init(title: rest.dropLast(4), year)
  }

  private init(title: ArraySlice<Unicode.Scalar>, _ year: Int) {
    var title = title
    while let last = title.last, "(（,，、· ".unicodeScalars.contains(last) { title.removeLast() }
    self.title = String(String.UnicodeScalarView(title))
    self.year = year
  }

  private static func year(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    guard digits.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }),
      let year = Int(String(String.UnicodeScalarView(digits))), 1900...2100 ~= year
    else { return nil }
    return year
  }
}
