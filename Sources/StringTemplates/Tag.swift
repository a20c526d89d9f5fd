/// One Mustache tag as it stands in a template.
struct Tag {
  enum Kind {
    case variable
    /// `{{{name}}}` or `{{&name}}`.
    case unescaped
    case section
    case inverted
    case end
    case partial
    case parent
    case block
    case comment
    case delimiters

    /// Whether the tag has an end tag.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      case .variable, .unescaped, .end, .partial, .comment, .delimiters: false
      }
    }

    /// Whether the tag writes nothing of its own, so that a line with nothing else on it disappears.
    var canStandAlone: Bool { self != .variable && self != .unescaped }
  }

  var kind: Kind
  var name: String
  /// The names that a name with dots is made of; none for one without.
  var parts: [String] = []
  /// Whether the name can be one. Otherwise that is reported, and the name means nothing.
  var isWellFormed = true
  /// Byte offset of the name.
  var nameStart: Int
  /// Bytes from the opening delimiter to the end of the closing one.
  var range: Range<Int>
}
