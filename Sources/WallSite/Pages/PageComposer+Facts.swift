import FrontMatter
import HonorRoll
import StringTemplates

extension PageComposer {
  /// - Parameter mark: For one of the record's own words.
  func fact(_ key: TextKey, _ value: String?, mark: RecordProse.Mark? = nil) -> Fact? {
    guard let value, !value.isEmpty else { return nil }
    return .own(FactView(label: text[key], value: mark.map { .words(value, $0) } ?? .text(value), links: []))
  }

  /// - Parameter pattern: How the date is put; as dates are read where left out.
  func fact(_ key: TextKey, _ date: PartialDate?, _ pattern: TextPattern? = nil) -> Fact? {
    date.map { .own(FactView(label: text[key], value: .date($0, pattern ?? text.pattern(of: $0)), links: [])) }
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
      return .one(terms.records, position)
    }
    return fact(kind.list.termKey, [LinkView(title: written, url: terms.urls[position])])
  }

  func dateText(_ date: PartialDate) -> String { text.date(date) }
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
