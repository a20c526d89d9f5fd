import FrontMatter
import HonorRoll
import StringTemplates

extension PageComposer {
  func fact(_ key: TextKey, _ value: String?) -> FactView? {
    guard let value, !value.isEmpty else { return nil }
    return FactView(label: text[key], value: value, links: [])
  }

  /// A fact that leads to the page of its term.
  ///
  /// - Parameter written: As the profile has it; the term's own name where left out.
  func fact(_ key: TextKey, _ written: String?, in kind: TermKind, at position: Int?) -> FactView? {
    guard let position, let terms = roll.terms[kind], let urls = context.termURLs[kind] else {
      return fact(key, written)
    }
    let link = LinkView(title: written ?? terms[position].name, url: urls[position])
    return FactView(label: text[key], value: nil, links: [link])
  }

  /// The region with the regions above it, from the top.
  func regionFact(_ position: Int?) -> FactView? {
    guard let regions = roll.terms[.region], let urls = context.termURLs[.region], position != nil else { return nil }
    var links: [LinkView] = []
    var current = position
    while let region = current {
      links.append(LinkView(title: regions[region].name, url: urls[region]))
      current = regions[region].parent
    }
    return FactView(label: text[.region], value: nil, links: links.reversed())
  }

  /// A date as it is read: 2015年, 2015年3月, 2015年3月1日.
  func dateText(_ date: PartialDate) -> String {
    let year = String(date.year)
    guard let month = date.month.map(String.init) else { return text(.yearDate, ["year": year]) }
    guard let day = date.day.map(String.init) else { return text(.monthDate, ["year": year, "month": month]) }
    return text(.dayDate, ["year": year, "month": month, "day": day])
  }
}

extension TermKind {
  /// The list that shows the terms.
  var list: ListKind {
    switch self {
    case .industry: .industry
    case .region: .region
    case .trade: .trade
    case .unit: .unit
    }
  }
}
