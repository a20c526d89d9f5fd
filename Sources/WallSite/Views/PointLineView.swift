import HonorRoll
import StringTemplates

/// What templates see as `pointLine`.
struct PointLineView: Sendable {
  let pages: PointPages
  let line: PointLine

  private var item: PointItem { pages.items[line.item] }

  static let schema = ViewSchema<Self>(
    "pointLine", "积分的一条来由",
    [
      .text("year", "年份", writing: { view, writer in if let year = view.item.year { writer.append(year) } }),
      .text("title", "荣誉、成果或竞赛成绩", writing: { $1.append($0.item.title) }),
      .url("url", "成果或竞赛的页面") { $0.pages.url(of: $0.item.source) },
      .text(
        "share", "几人分得的,注明共几分、几人中的第几人",
        writing: { view, writer in
          guard view.line.count > 1 else { return }
          view.pages.writeShare(view.line, of: view.item.whole, into: &writer)
        }),
      .text("points", "分", writing: { $0.pages.writeAmount($0.line.points, into: &$1) }),
    ])
}
