/// A body rewritten for stock libcmark, and the way back to the body as written. A class, because it never changes and
/// is handed on.
final class MarkdownDraft: Sendable {
  let source: [UInt8]
  /// What is parsed.
  let text: [UInt8]
  let tables: [TableLayout]
  /// The text that the plain cells of tables are part of.
  let unexpanded: [UInt8]
  let markers: EmphasisMarkers?
  private let maps: [OffsetMap]

  init(_ source: [UInt8]) {
    let survey = SourceSurvey(source)
    var text = source
    var maps: [OffsetMap] = []
    var tables: [TableLayout] = []
    var markers: EmphasisMarkers?
    if survey.mayNestDeeply, let limit = NestingLimit(text) {
      text = limit.text
      maps.append(limit.map)
    }
    let unexpanded = text
    if survey.mayHoldTable, let expansion = TableExpansion(text) {
      text = expansion.text
      tables = expansion.tables
      maps.append(expansion.map)
    }
    if survey.mayNeedMarkers, let amendment = EmphasisAmendment(text) {
      text = amendment.text
      markers = amendment.markers
      maps.append(amendment.map)
    }
    self.source = source
    self.text = text
    self.tables = tables
    self.unexpanded = unexpanded
    self.markers = markers
    self.maps = maps
  }

  /// The offset in `source` of an offset in `text`.
  func sourceOffset(of offset: Int) -> Int {
    maps.reversed().reduce(offset) { $1.source(of: $0) }
  }
}
