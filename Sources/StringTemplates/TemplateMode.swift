/// What a template's own text is.
public enum TemplateMode: Sendable, Hashable {
  /// HTML: every value is checked against the place it stands in.
  case html
  /// Anything else, XML for example: values are escaped all the same, places are not checked.
  case plain
}
