import HonorRoll
import StringTemplates

/// What templates see as `pointLine`.
struct PointLineView: Sendable {
  let items: PointItems
  /// Among these.
  let item: Int
  let points: Amount
  /// Where several share the points.
  var share: PointLine?

  static let schema = ViewSchema<Self>(
    "pointLine", "积分的一条来由",
    [
      .text(
        "year", "年份",
        writing: { view, writer in if let year = view.items.items[view.item].year { writer.append(year) } }),
      .text("title", "荣誉、成果或竞赛成绩", writing: { $1.append($0.items.items[$0.item].title) }),
      .url("url", "成果或竞赛的页面") { $0.items.url(of: $0.item) },
      .text("share", "几人分得的,注明共几分、几人中的第几人", writing: { $0.writeShare(into: &$1) }),
      .text("points", "分", writing: { $0.items.amount.write(points: $0.points, into: &$1) }),
    ])

  private func writeShare(into writer: inout ViewWriter) {
    guard let share else { return }
    items.share.write(into: &writer) { name, writer in
      switch name {
      case "whole": writer.append(items.items[item].whole)
      case "count": writer.append(share.count)
      case "place": writer.append(share.place)
      default: return false
      }
      return true
    }
  }
}
