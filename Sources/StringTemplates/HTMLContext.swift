/// Where in HTML a place of a template is, as the tokenizer of the HTML standard (section 13.2.5) would be there.
struct HTMLContext: Hashable, Sendable {
  enum State: Hashable, Sendable {
    /// Between tags.
    case content
    /// After `<`.
    case tagOpen
    /// After `</`.
    case endTagOpen
    /// After `<!`; the name holds what follows.
    case declaration
    case doctype
    case comment(Dashes)
    case bogusComment
    case tagName
    /// In a tag, between attributes; not `separated` means that only a blank, `/` or `>` may follow.
    case attributes(separated: Bool)
    case attributeName
    case afterAttributeName
    case beforeValue
    case quotedValue(UInt8)
    case unquotedValue
    /// In an element whose content is text up to its own end tag, and the stages of meeting that end tag.
    case text
    case textTagOpen
    case textEndTag
  }

  /// How far a comment is from its end.
  enum Dashes: Hashable, Sendable {
    case start, startDash, none, one, two, bang
  }

  /// What an attribute's value means.
  enum Attribute: Hashable, Sendable {
    case text
    /// One address, which a value must fill from its beginning.
    case url
    /// Addresses separated by blanks or commas.
    case urls
    /// `content` of a `<meta>` that is known to redirect.
    case refresh
    /// `content` of a `<meta>` that may still turn out to redirect.
    case metaContent
    /// One that no value may fill: what it says is run, parsed as HTML or changes what others mean.
    case forbidden
    case style
    case eventHandler
  }

  var state = State.content
  /// The name being read, lower case: of a tag, an attribute or an end tag.
  var name = ""
  /// The tag being read or the element whose text follows, where its name matters; else empty.
  var element = ""
  var isEndTag = false
  var attribute = Attribute.text
  /// Whether a value of an address attribute has begun, so that nothing dynamic can be its scheme or host.
  var valueHasBegun = false
  /// How much of `javascript:` a literal address has spelt.
  var schemeMatched = 0
  /// On a `<script>`: whether it has a `src`.
  var hasSource = false
  /// On a `<meta>`: whether it has `http-equiv`.
  var hasHTTPEquiv = false
  /// On a `<meta>`: whether its `content` holds text.
  var hasTextContent = false
  /// Whether the current tag or the text of the current `<script>` was reported already.
  var isReported = false

  /// Where both ways lead when a branch may or may not be taken, or `nil` when they cannot meet.
  func joined(with other: HTMLContext) -> HTMLContext? {
    var (left, right) = (self, other)
    if case .attributes(let separated) = state, case .attributes(let otherSeparated) = other.state {
      left.state = .attributes(separated: separated && otherSeparated)
      right.state = left.state
    }
    // What may be missing is not relied on, what may be there is reckoned with.
    left.hasSource = hasSource && other.hasSource
    left.hasHTTPEquiv = hasHTTPEquiv || other.hasHTTPEquiv
    left.hasTextContent = hasTextContent || other.hasTextContent
    left.isReported = isReported || other.isReported
    left.valueHasBegun = valueHasBegun || other.valueHasBegun
    left.schemeMatched = max(schemeMatched, other.schemeMatched)
    right.valueHasBegun = left.valueHasBegun
    right.schemeMatched = left.schemeMatched
    right.hasSource = left.hasSource
    right.hasHTTPEquiv = left.hasHTTPEquiv
    right.hasTextContent = left.hasTextContent
    right.isReported = left.isReported
    return left == right ? left : nil
  }

  /// What follows a partial or block that began here: it ended in the same state, but what it put into a tag is
  /// not known.
  var afterCall: HTMLContext {
    var result = self
    if case .attributes = state {
      result.state = .attributes(separated: false)
      result.hasHTTPEquiv = hasHTTPEquiv || element == "meta"
    }
    result.hasTextContent = hasTextContent || element == "meta"
    if case .quotedValue = state { result.valueHasBegun = attribute == .url || attribute == .urls }
    return result
  }

  /// Whether a loop may begin again where its body ended: what the body's beginning relied on still holds.
  func canRepeat(after end: HTMLContext) -> Bool {
    if state == .attributes(separated: true), end.state != state { return false }
    return valueHasBegun || !end.valueHasBegun
  }
}

extension HTMLContext.Attribute {
  /// The meaning of an attribute by its name and its element's, both lower case.
  init(name: String, element: String) {
    if name.hasPrefix("on") {
      self = .eventHandler
    } else if name == "style" {
      self = .style
    } else if name == "srcdoc" || name == "http-equiv" {
      self = .forbidden
    } else if Self.animations.contains(element), Self.animated.contains(name) {
      self = .forbidden
    } else if name == "data" {
      self = element == "object" ? .url : .text
    } else if Self.addresses.contains(name) {
      self = .url
    } else if name == "srcset" || name == "imagesrcset" || name == "ping" || name == "archive" {
      self = .urls
    } else {
      self = .text
    }
  }

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "background", "longdesc", "usemap", "manifest", "icon",
    "codebase", "classid", "profile", "xlink:href", "xml:base", "attributionsrc", "lowsrc", "dynsrc",
  ]
  /// SVG's animations can set another element's `href`.
  private static let animations: Set<String> = ["animate", "set", "animatetransform", "animatemotion"]
  private static let animated: Set<String> = ["attributename", "to", "from", "by", "values"]

  /// Elements whose name decides about their attributes or content.
  static let notableElements: Set<String> = HTMLContext.textElements.union(animations).union(["meta", "object"])
}

extension HTMLContext {
  /// Elements whose content is text: the tokenizer looks for nothing but their own end tag.
  static let textElements: Set<String> = [
    "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "plaintext",
  ]

  /// Whether values may stand in the text of `element`: where character references mean what they say.
  var takesTextValues: Bool { element == "title" || element == "textarea" }
}
