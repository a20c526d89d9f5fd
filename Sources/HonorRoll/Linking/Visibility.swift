import HanText

/// What becomes of a record that others may refer to.
enum Visibility {
  /// It has a page.
  case shown
  /// Not yet on the wall; its name may be mentioned as any outsider's.
  case unpublished
  /// Nowhere, and its name neither.
  case hidden
  /// Nowhere but for a neutral page at its old address.
  case neutral

  init(_ common: RecordCommon, hasNothingLeft: Bool, includesDrafts: Bool) {
    self =
      switch common.display {
      case .listed: hasNothingLeft ? .neutral : .shown
      case .draft: includesDrafts ? .shown : .unpublished
      case .notice, .suspended, .withdrawn: .hidden
      case .revoked: .neutral
      }
  }
}

extension Record {
  /// Whether all that it was on the wall for was taken back.
  var hasNothingLeft: Bool {
    switch self {
    case .craftsman(let craftsman): craftsman.hasNothingLeft
    case .studio(let studio): studio.hasNothingLeft
    default: false
    }
  }
}

extension Studio {
  /// Whether its names were taken back and it is no studio any more.
  var hasNothingLeft: Bool { state == .delisted }
}
