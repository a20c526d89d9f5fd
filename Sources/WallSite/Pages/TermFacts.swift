import HonorRoll
import StringTemplates

/// The facts that lead to the pages of industries, regions, trades and units, laid out once for everybody who is there.
struct TermFacts: Sendable {
  /// The terms of one kind, by position. An object, because every page asks for some of them.
  final class Facts: Sendable {
    let names: [String]
    let urls: [SiteURL]
    /// For a region with the regions above it, from the top.
    let records: ViewRecords

    /// - Parameter links: What the fact of each term leads to.
    init(_ kind: TermKind, _ context: SiteContext, _ links: (Int) -> [Int] = { [$0] }) {
      let label = context.text[kind.list.termKey]
      let names = context.roll.terms[kind]?.map(\.name) ?? []
      let urls = context.termURLs[kind] ?? []
      self.names = names
      self.urls = urls
      records = ViewRecords(
        FactView.schema.captureAll(
          names.indices.map { position in
            FactView(label: label, value: nil, links: links(position).map { LinkView(title: names[$0], url: urls[$0]) })
          }))
    }
  }

  private let industries: Facts
  private let regions: Facts
  private let trades: Facts
  private let units: Facts

  init(_ context: SiteContext) {
    let regions = context.roll.terms[.region] ?? []
    industries = Facts(.industry, context)
    self.regions = Facts(.region, context) { Array(sequence(first: $0) { regions[$0].parent }.reversed()) }
    trades = Facts(.trade, context)
    units = Facts(.unit, context)
  }

  subscript(kind: TermKind) -> Facts {
    switch kind {
    case .industry: industries
    case .region: regions
    case .trade: trades
    case .unit: units
    }
  }
}
