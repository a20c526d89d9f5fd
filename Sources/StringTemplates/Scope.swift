/// What names mean at one place of a template: the views around it, innermost first, and what `{{.}}` is.
///
/// Of views with one schema only the innermost can be named, so each schema stands here once. That makes the scopes of
/// a recursive template finitely many.
struct Scope: Hashable, Sendable {
  /// Registers of schemas, innermost first.
  var views: [Int]
  /// The kind of `{{.}}`, or `nil` where the innermost thing around is a view or a flag.
  var current: ScalarKind?
  /// Registers of schemas whose views are none here: inside an inverted section, the names of the view that is not
  /// there are known, after all others, and nothing.
  var absent: [Int] = []
  /// Whether the names here may belong to a view that could not be found: then their own absence is no news.
  var isUncertain = false

  func entering(view register: Int) -> Scope {
    var scope = entering(value: nil)
    scope.views = [register] + views.filter { $0 != register }
    scope.absent = absent.filter { $0 != register }
    return scope
  }

  func entering(value kind: ScalarKind?) -> Scope {
    var scope = self
    scope.current = kind
    return scope
  }

  func without(view register: Int) -> Scope {
    guard !views.contains(register), !absent.contains(register) else { return self }
    var scope = self
    scope.absent = (absent + [register]).sorted()
    return scope
  }
}
