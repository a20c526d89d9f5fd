/// What a slot holds, and so what a template may do with it.
package enum SlotKind: Sendable {
  case scalar(ScalarKind)
  case flag
  /// A view or none. The schema is asked for when it is needed, so that a view can hold views of its own type.
  case view(@Sendable () -> AnyViewSchema)
  case list(@Sendable () -> AnyViewSchema)

  /// The kind in the words of `Templates/README.md` and of diagnostics.
  var chineseName: String {
    switch self {
    case .scalar(.text), .scalar(.untyped): "文字"
    case .scalar(.url): "网址"
    case .scalar(.html): "HTML"
    case .scalar(.sequence): "文字列表"
    case .flag: "是否"
    case .view: "视图"
    case .list: "列表"
    }
  }

  var englishName: String {
    switch self {
    case .scalar(.text), .scalar(.untyped): "text"
    case .scalar(.url): "a URL"
    case .scalar(.html): "HTML"
    case .scalar(.sequence): "a list of texts"
    case .flag: "a flag"
    case .view: "a view"
    case .list: "a list"
    }
  }
}
