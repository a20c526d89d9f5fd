import HonorRoll
import StringTemplates

/// The facts that lead to the pages of industries, regions, trades and units, laid out once for everybody who is there.
struct TermFacts: Sendable {
  private let industries: [ViewRecord]
  private let trades: [ViewRecord]
  private let units: [ViewRecord]
  /// Each with the regions above it, from the top.
  private let regions: [ViewRecord]

  init(_ context: SiteContext) {
    let terms = context.roll.terms
    func link(_ kind: TermKind, _ position: Int) -> LinkView? {
      guard let term = terms[kind]?[position], let url = context.termURLs[kind]?[position] else { return nil }
      return LinkView(title: term.name, url: url)
    }
    func facts(_ kind: TermKind, _ links: (Int) -> [LinkView]) -> [ViewRecord] {
      let label = context.text[kind.list.termKey]
      return (terms[kind] ?? []).indices.map {
        FactView.schema.capture(FactView(label: label, value: nil, links: links($0)))
      }
    }
    func facts(_ kind: TermKind) -> [ViewRecord] { facts(kind) { [link(kind, $0)].compactMap(\.self) } }
    industries = facts(.industry)
    trades = facts(.trade)
    units = facts(.unit)
    regions = facts(.region) { position in
      let above = sequence(first: position) { terms[.region]?[$0].parent }
      return above.compactMap { link(.region, $0) }.reversed()
    }
  }

  subscript(kind: TermKind, position: Int) -> ViewRecord {
    switch kind {
    case .industry: industries[position]
    case .region: regions[position]
    case .trade: trades[position]
    case .unit: units[position]
    }
  }
}
