/// A value that is the same on every page.
struct Constant {
  let kind: ViewCell.Kind
  let isTruthy: Bool
  /// What the record holds of it.
  let bytes: [UInt8]

  /// The value at the end of a way through views; where a view on it is none, nothing.
  ///
  /// - Parameter slots: Of the record's own view, then of the views in it.
  init(in record: ViewRecord, _ slots: ArraySlice<Int32>) {
    self = withExtendedLifetime(record) {
      var segment = record.segment
      var first = segment.pointee.cells
      var cell = ViewCell(kind: .record)
      for (index, slot) in slots.enumerated() {
        if index > 0 {
          switch cell.kind {
          case .view: first = segment.pointee.cells + Int(cell.start)
          case .record:
            segment = segment.pointee.reference(cell.start)
            first = segment.pointee.cells
          default: return Constant(.none, of: segment)
          }
        }
        cell = first[Int(slot)]
      }
      return Constant(cell, of: segment)
    }
  }

  private init(_ cell: ViewCell, of segment: UnsafePointer<ViewSegment>) {
    kind = cell.kind
    isTruthy = cell.isTruthy
    switch cell.kind {
    case .text, .plainText, .html, .markedText, .markedHTML, .siteURL, .otherURL:
      bytes = Array(UnsafeBufferPointer(start: segment.pointee.bytes + Int(cell.start), count: Int(cell.count)))
    case .none, .yes, .view, .record, .views, .group, .values:
      bytes = []
    }
  }

  /// What `{{ }}` writes, after the page's base where the value is an address of the site.
  var escaped: [UInt8] {
    switch kind {
    case .plainText, .siteURL, .otherURL: return bytes
    case .text, .markedText:
      var escaped: [UInt8] = []
      bytes.withUnsafeBufferPointer { HTMLEscape.append($0, to: &escaped) }
      return escaped
    case .html, .markedHTML, .none, .yes, .view, .record, .views, .group, .values: return []
    }
  }

  /// What `{{{ }}}` writes.
  var unescaped: [UInt8] {
    switch kind {
    case .html, .markedHTML, .text, .plainText, .markedText: bytes
    case .siteURL, .otherURL, .none, .yes, .view, .record, .views, .group, .values: []
    }
  }
}
