/// What a paragraph becomes.
enum ParagraphForm {
  /// `<p>`, which begins at `start` of the HTML.
  case plain(start: Int)
  /// Bare text in a tight list.
  case tight
  case figure(image: SyntaxTree.Node)
  case video
  /// Nothing: its only content is left out.
  case omitted

  var isFigure: Bool {
    if case .figure = self { return true }
    return false
  }
}
