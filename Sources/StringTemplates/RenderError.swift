import Diagnostics

/// A page could not be rendered: its templates call each other without end.
public struct RenderError: Error, Hashable {
  /// The tag whose partial, parent or block was one too many.
  public let place: SourcePlace
  /// The page being rendered, as the caller named it.
  public let page: String

  public var diagnostic: Diagnostic {
    let depth = Template.maximumDepth
    return Diagnostic(
      .templateRecursion, at: place,
      Message(
        "生成“\(page)”时,模板互相调用超过 \(depth) 层",
        "Templates call each other at most \(depth) levels deep; “\(page)” needs more"))
  }
}
