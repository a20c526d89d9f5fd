/// A byte of a template file. Its line and column are looked for only where something is reported.
struct TagPlace: Hashable, Sendable {
  /// Among the library's templates.
  var template: Int
  var offset: Int
}
