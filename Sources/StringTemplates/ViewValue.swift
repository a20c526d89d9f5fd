/// The value of one slot of one view, taken once and shown as often as needed.
package enum ViewValue: Sendable {
  case text(String)
  case url(SiteURL?)
  /// Safe HTML in UTF-8.
  case html([UInt8])
  case flag(Bool)
  case record(ViewRecord?)
  case list([ViewRecord])
  case sequence([ViewValue])

  /// Whether a section over the value is shown.
  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .url(let url): url != nil
    case .html(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .record(let record): record != nil
    case .list(let records): !records.isEmpty
    case .sequence(let values): !values.isEmpty
    }
  }
}
