/// The value of one slot of one view as it lies in a record: what it is, and where its bytes or the views in it are.
package struct ViewCell: Sendable, BitwiseCopyable {
  enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// Nothing: a flag that is off, a view or an address that is not there.
    case none
    /// Bytes that are escaped when they are written.
    case text
    /// Bytes in which there is nothing to escape.
    case plainText
    /// Safe HTML.
    case html
    /// As `text` and `html`; where it stands on the page is noted.
    case markedText, markedHTML
    /// Views: `count` cells from `start`, each a `view` or a `record`.
    case views
    /// A group of `count` views that many pages show together: `start` is its place among the record's references.
    case group
    /// Values that become `{{.}}` in turn: `count` cells from `start`.
    case values
    // From here on there is something whatever the count.
    /// A flag that is on.
    case yes
    /// An address that is written after the page's base.
    case siteURL
    /// Any other address, escaped.
    case otherURL
    /// A view: `start` is its first cell.
    case view
    /// A view in a record of its own: `start` is its place among the record's references.
    case record
  }

  var kind: Kind
  /// What a marked value is, to whoever asks for the places.
  var mark: UInt8 = 0
  /// An index of the record's bytes, cells or references.
  var start: Int32 = 0
  var count: Int32 = 0

  static let none = ViewCell(kind: .none)

  /// Whether a section over the value is shown.
  var isTruthy: Bool { kind.rawValue >= Kind.yes.rawValue || count > 0 }

  /// The same text or HTML with a mark; 0 leaves it as it is.
  func marked(_ mark: UInt8) -> ViewCell {
    guard mark != 0 else { return self }
    var cell = self
    switch kind {
    case .text, .plainText, .markedText: cell.kind = .markedText
    case .html, .markedHTML: cell.kind = .markedHTML
    case .none, .yes, .siteURL, .otherURL, .view, .record, .views, .group, .values: return self
    }
    cell.mark = mark
    return cell
  }
}
