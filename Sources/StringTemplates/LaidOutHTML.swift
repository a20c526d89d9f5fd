/// HTML that was laid out on a page's sheet before the view that shows it.
public struct LaidOutHTML: Sendable {
  let cell: ViewCell

  /// None at all.
  public static let none = LaidOutHTML(cell: .none)
}
