/// A stretch of template source compiled for one kind of caller.
struct Routine: Hashable {
  /// A whole template or the content of a block in it.
  struct Content: Hashable, Sendable {
    var template: Int
    /// The block's token, or `nil` for the whole template.
    var block: Int?
  }

  var content: Content
  var scope: Scope
  /// Where in HTML the callers are; in plain templates always the same.
  var context: HTMLContext
  /// What blocks of each name are overridden by.
  var blocks: [String: Content]
  /// What each line begins with.
  var indentation: [UInt8]
  /// Whether lines also begin with an indentation that is known only when the template runs.
  var indentsAtRunTime: Bool
}
