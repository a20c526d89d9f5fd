import FrontMatter
import StringTemplates

/// What every page with a body has: the body, its table of contents, and where it comes from. An object, because each of its slots
/// asks the view for it.
final class ArticleParts: Sendable {
  /// Empty for short bodies.
  let toc: [LinkView]
  let body: [UInt8]
  let extras: [FactView]
  let sources: [String]
  let verified: String?
  let updated: PartialDate?
  /// How dates are put.
  let text: InterfaceText

  init(
    toc: [LinkView], body: [UInt8], extras: [FactView], sources: [String],
    verified: String?, updated: PartialDate?, text: InterfaceText
  ) {
    self.toc = toc
    self.body = body
    self.extras = extras
    self.sources = sources
    self.verified = verified
    self.updated = updated
    self.text = text
  }

  /// The slots by which a view shows its article.
  static func slots<View>(_ article: @escaping @Sendable (View) -> ArticleParts) -> [ViewSlot<View>] {
    [
      .list("toc", "本页目录", LinkView.schema) { article($0).toc },
      .flag("hasToc", "有没有目录", over: "toc"),
      .html("body", "正文", mark: RecordProse.Mark.body.rawValue) { article($0).body },
      .list("extras", "其他项目", FactView.schema) { article($0).extras },
      .flag("hasExtras", "有没有其他项目", over: "extras"),
      .texts("sources", "来源") { article($0).sources },
      .flag("hasSources", "有没有来源", over: "sources"),
      .text("verified", "核实情况", mark: { _ in RecordProse.Mark.verified.rawValue }, { article($0).verified }),
      .text(
        "updated", "更新日期", mark: { _ in RecordProse.Mark.updated.rawValue },
        writing: { view, writer in
          let article = article(view)
          if let updated = article.updated { article.text.write(updated, into: &writer) }
        }),
    ]
  }
}
