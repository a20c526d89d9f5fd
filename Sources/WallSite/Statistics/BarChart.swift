import StringTemplates

/// Draws counts as lying bars, one row below the other: the name above its bar, the number at the end of the line. What
/// a row counts apart stands in one bar, one part after the other.
struct BarChart {
  let data: ChartData

  /// Longer names are cut: the table has them whole. On a phone so many characters stand beside the number.
  private static let longestLabel = 17

  /// Heights, in hundredths of an em.
  private static let line = 150
  private static let bar = 55
  private static let rowGap = 85
  private static let legendHeight = 260

  var svg: [UInt8] {
    guard !data.rows.isEmpty else { return [] }
    let rowHeight = Self.line + Self.bar + Self.rowGap
    let top = data.hasLegend ? Self.legendHeight : 0
    var bytes = data.opening("bars", height: top + data.rows.count * rowHeight - Self.rowGap + 10)
    bytes += data.legend(baseline: 100)
    let highest = data.rows.map { $0.counts.reduce(0, +) }.max() ?? 0
    for (index, row) in data.rows.enumerated() {
      let y = top + index * rowHeight
      bytes += "<g\(row.color.map { " class=\"\($0)\"" } ?? "")>".utf8
      bytes += data.element(
        "text", "class=\"label\" x=\"0\" y=\"\(ChartLength.em(hundredths: y + 105))\"", Self.shortened(row.label))
      bytes += data.element(
        "text", "class=\"value\" x=\"100%\" y=\"\(ChartLength.em(hundredths: y + 105))\"", Self.numbers(row.counts))
      bytes += bar(row.counts, of: highest, at: y + Self.line)
      bytes += "</g>".utf8
    }
    bytes += "</svg>".utf8
    return bytes
  }

  private func bar(_ counts: [Int], of highest: Int, at y: Int) -> [UInt8] {
    let place = "y=\"\(ChartLength.em(hundredths: y))\" height=\"\(ChartLength.em(hundredths: Self.bar))\""
    var bytes = Array("<rect class=\"track\" x=\"0\" \(place) width=\"100%\"/>".utf8)
    var before = 0
    for (series, count) in counts.enumerated() where count > 0 {
      let left = ChartLength.share(before, of: highest)
      let width = max(ChartLength.share(before + count, of: highest) - left, 30)
      bytes += "<rect class=\"\(ChartData.seriesClass(series))\" x=\"\(ChartLength.percent(hundredths: left))\"".utf8
      bytes += " \(place) width=\"\(ChartLength.percent(hundredths: width))\"/>".utf8
      before += count
    }
    return bytes
  }

  /// `3 + 2`: what is counted apart is not added up here.
  private static func numbers(_ counts: [Int]) -> String {
    let written = counts.filter { $0 > 0 }
    return written.isEmpty ? "0" : written.map(String.init).joined(separator: " + ")
  }

  static func shortened(_ label: String) -> String {
    let scalars = label.unicodeScalars
    guard scalars.count > longestLabel else { return label }
    return String(scalars.prefix(longestLabel - 1)) + "…"
  }
}
