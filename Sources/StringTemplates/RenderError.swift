import Diagnostics

/// A page could not be rendered: its templates call each other without end, or repeat without measure.
public struct RenderError: Error, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Partials, parents and blocks call each other deeper than `Template.maximumDepth`.
    case tooDeep
    /// The page passes `Template.maximumPage` or takes more than `Template.maximumSteps`.
    case tooLarge
  }

  public let reason: Reason
  /// The tag whose partial, parent or block was one too many, or whose section was being repeated.
  public let place: SourcePlace
  /// The page being rendered, as the caller named it.
  public let page: String

  init(_ reason: Reason, place: SourcePlace, page: String) {
    self.reason = reason
    self.place = place
    self.page = page
  }

  public var diagnostic: Diagnostic {
    switch reason {
    case .tooDeep:
      let depth = Template.maximumDepth
      return Diagnostic(
        .templateRecursion, at: place,
        Message(
          "生成“\(page)”时,模板互相调用超过 \(depth) 层",
          "Templates call each other at most \(depth) levels deep; “\(page)” needs more"))
    case .tooLarge:
      let size = Template.maximumPage >> 20
      return Diagnostic(
        .templateTooLarge, at: place,
        Message(
          "生成“\(page)”时,区块一层套一层地重复,超过了一页的上限(\(size) MiB,\(Template.maximumSteps / 10_000) 万步)",
          "Sections repeat inside each other: “\(page)” passes the limit of a page (\(size) MiB, \(Template.maximumSteps) steps)"
        ),
        hint: Message("一个列表的区块里不要再套同一个列表的区块", "Do not repeat a list inside a section over the same list"))
    }
  }
}
