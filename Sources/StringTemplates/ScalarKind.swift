/// What a value that is no view can be.
package indirect enum ScalarKind: Sendable, Hashable {
  case text
  case url
  case html
  /// Data without a type: escaped by `{{ }}`, as it is by `{{{ }}}`. Only tests of the Mustache specification have it.
  case untyped
  /// Several values one after the other, each `{{.}}` in its turn.
  case sequence(ScalarKind)
}
