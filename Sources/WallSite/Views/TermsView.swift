import StringTemplates

/// What templates see as `terms`.
struct TermsView: Sendable {
  let title: String
  let intro: String?
  let terms: [TermLinkView]
  let isTree: Bool

  static let schema = ViewSchema<Self>(
    "terms", "行业、地区等的目录(terms.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .list("terms", "各项", TermLinkView.schema) { $0.terms },
      .flag("isTree", "是否有下级") { $0.isTree },
    ])
}
