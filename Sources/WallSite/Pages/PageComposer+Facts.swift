import FrontMatter
import HonorRoll
import StringTemplates

extension PageComposer {
  func fact(_ key: TextKey, _ value: String?) -> Fact? {
    guard let value, !value.isEmpty else { return nil }
    return .own(FactView(label: text[key], value: value, links: []))
  }

  func fact(_ key: TextKey, _ links: [LinkView]) -> Fact {
    .own(FactView(label: text[key], value: nil, links: links))
  }

  /// A fact that leads to the page of its term, and for a region to those of the regions above it.
  ///
  /// - Parameter written: As the profile has it; the term's own name where left out.
  func fact(_ kind: TermKind, at position: Int?, written: String? = nil) -> Fact? {
    guard let position else { return fact(kind.list.termKey, written) }
    let terms = termFacts[kind]
    guard let written, !terms.names[position].hasSameBytes(as: written) else {
      return .shared(terms.records[position])
    }
    return fact(kind.list.termKey, [LinkView(title: written, url: terms.urls[position])])
  }

  /// A date as it is read: 2015年, 2015年3月, 2015年3月1日.
  func dateText(_ date: PartialDate) -> String {
    let key: TextKey = date.month == nil ? .yearDate : date.day == nil ? .monthDate : .dayDate
    return text(key) { name in
      switch name {
      case .year: date.year
      case .month: date.month
      case .day: date.day
      }
    }
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
