import StringTemplates

/// What surrounds every page’s own view: the outermost level of every template.
struct FrameView: Sendable {
  let site: ViewRecord
  let page: PageView

  /// The keys of the interface text are a wall's own, so the schema of `t` is made for each wall.
  static func schema(text: InterfaceText) -> ViewSchema<Self> {
    let textRecord = text.record
    return ViewSchema<Self>(
      "frame", "每个模板的最外层",
      [
        .record("site", "整个网站", SiteView.schema) { $0.site },
        .view("page", "本页", PageView.schema) { $0.page },
        .record("t", "界面文字,即 strings.yml 里的各项", text.schema) { _ in textRecord },
      ])
  }
}
