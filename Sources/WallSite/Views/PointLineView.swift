import HonorRoll
import StringTemplates

/// What templates see as `pointLine`.
struct PointLineView: Sendable {
  /// A share of the points, and how shares are put.
  struct Share: Sendable {
    let pattern: TextPattern
    let line: PointLine
  }

  let item: PointItem
  let url: SiteURL?
  /// How points are put.
  let amount: TextPattern
  let points: Amount
  var share: Share?

  static let schema = ViewSchema<Self>(
    "pointLine", "积分的一条来由",
    [
      .text("year", "年份", writing: { view, writer in if let year = view.item.year { writer.append(year) } }),
      .text("title", "荣誉、成果或竞赛成绩") { $0.item.title },
      .url("url", "成果或竞赛的页面") { $0.url },
      .text("share", "几人分得的,注明共几分、几人中的第几人", writing: { $0.writeShare(into: &$1) }),
      .text("points", "分", writing: { $0.amount.write(points: $0.points, into: &$1) }),
    ])

  private func writeShare(into writer: inout ViewWriter) {
    guard let share else { return }
    share.pattern.write(into: &writer) { name, writer in
      switch name {
      case "whole": writer.append(item.whole)
      case "count": writer.append(share.line.count)
      case "place": writer.append(share.line.place)
      default: return false
      }
      return true
    }
  }
}
