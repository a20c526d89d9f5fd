import StringTemplates

/// What surrounds every page’s own view: the outermost level of every template.
struct FrameView: Sendable {
  let page: PageView

  /// The site is the same on every page, and the keys of the interface text are a wall's own, so the schema is made for
  /// each wall.
  static func schema(text: InterfaceText, site: SiteView) -> ViewSchema<Self> {
    ViewSchema<Self>(
      "frame", "每个模板的最外层",
      [
        .constant("site", "整个网站", SiteView.schema, site),
        .view("page", "本页", PageView.schema) { $0.page },
        .constant("t", "界面文字,即 strings.yml 里的各项", text.schema, text.texts),
      ])
  }
}
