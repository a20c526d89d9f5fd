/// The value of one slot of one view as it lies in a record: what it is, and where its bytes or the views in it are.
package struct ViewCell: Sendable, BitwiseCopyable {
  enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// Nothing: a flag that is off, a view or an address that is not there.
    case none
    /// A flag that is on.
    case yes
    /// Bytes that are escaped when they are written.
    case text
    /// Bytes in which there is nothing to escape.
    case plainText
    /// Safe HTML: `start` is its place among the record's.
    case html
    /// As `text` and `html`; where it stands on the page is noted.
    case markedText, markedHTML
    /// An address that is written after the page's base.
    case siteURL
    /// Any other address, escaped.
    case otherURL
    /// A view: `start` is its first cell.
    case view
    /// A view in a record of its own: `start` is its place among the record's references.
    case record
    /// Views: `count` cells from `start`, each a `view`.
    case views
    /// Views in records of their own: `start` is the place of their list among the record's lists.
    case records
    /// Values that become `{{.}}` in turn: `count` cells from `start`.
    case values
  }

  var kind: Kind
  /// What a marked value is, to whoever asks for the places.
  var mark: UInt8 = 0
  /// An index of the record's bytes, cells, references, lists or HTML.
  var start: Int32 = 0
  var count: Int32 = 0

  static let none = ViewCell(kind: .none)

  /// Whether a section over the value is shown.
  var isTruthy: Bool {
    switch kind {
    case .none: false
    case .yes, .siteURL, .otherURL, .view, .record: true
    case .text, .plainText, .html, .markedText, .markedHTML, .views, .records, .values: count > 0
    }
  }
}
