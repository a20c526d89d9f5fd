import StringTemplates

/// Draws counts by year as standing columns, from left to right, every year of the span with its place.
struct ColumnChart {
  struct Year {
    let year: Int
    /// One for each series.
    let counts: [Int]
  }

  /// What the chart says of itself, and which series count anything.
  let data: ChartData
  /// Each year once, in any order.
  let years: [Year]

  /// More years are no columns any more on a phone; the table has all.
  static let longestSpan = 40

  /// In hundredths of an em.
  private static let plotHeight = 1100
  private static let legendHeight = 260
  private static let above = 160
  private static let below = 200
  /// What the numbers of the scale take, in hundredths of a percent of the width.
  private static let gutter = 8_00
  private static let widestColumn = 5_00
  /// Up to so many years each column has its number above it.
  private static let numberedSpan = 8

  var svg: [UInt8] {
    guard let last = years.map(\.year).max(), let earliest = years.map(\.year).min() else { return [] }
    let first = max(earliest, last - Self.longestSpan + 1)
    let counts = Dictionary(years.map { ($0.year, $0.counts) }, uniquingKeysWith: { first, _ in first })
    let shown = (first...last).map { counts[$0] ?? Array(repeating: 0, count: data.series.count) }
    let scale = Self.scale(upTo: shown.flatMap { $0 }.max() ?? 0)
    let top = (data.hasLegend ? Self.legendHeight : 0) + Self.above
    let ground = top + Self.plotHeight
    var bytes = data.opening("columns", height: ground + Self.below)
    bytes += data.legend(baseline: 100)
    for tick in stride(from: 0, through: scale.top, by: scale.step) {
      bytes += line(tick, at: ground - ChartLength.share(tick, of: scale.top, hundredths: Self.plotHeight))
    }
    let slot = (100_00 - Self.gutter) / shown.count
    let drawn = data.drawnSeries
    let column = min(slot * 7 / 10 / max(drawn.count, 1), Self.widestColumn)
    for (index, counts) in shown.enumerated() {
      let middle = Self.gutter + slot * index + slot / 2
      for (place, series) in drawn.enumerated() where counts[series] > 0 {
        let count = counts[series]
        let left = middle - column * drawn.count / 2 + column * place
        let height = max(ChartLength.share(count, of: scale.top, hundredths: Self.plotHeight), 4)
        bytes += "<rect class=\"\(ChartData.seriesClass(series))\" x=\"\(ChartLength.percent(hundredths: left))\"".utf8
        bytes += " y=\"\(ChartLength.em(hundredths: ground - height))\"".utf8
        bytes += " width=\"\(ChartLength.percent(hundredths: column))\"".utf8
        bytes += " height=\"\(ChartLength.em(hundredths: height))\"/>".utf8
        guard shown.count <= Self.numberedSpan else { continue }
        bytes += label(String(count), "value", x: left + column / 2, y: ground - height - 45)
      }
      let year = first + index
      if year % Self.labelStep(for: shown.count) == 0 || shown.count == 1 {
        bytes += label(String(year), "year", x: middle, y: ground + 145)
      }
    }
    bytes += "</svg>".utf8
    return bytes
  }

  private func line(_ tick: Int, at y: Int) -> [UInt8] {
    let height = ChartLength.em(hundredths: y)
    var bytes = Array(
      "<line class=\"\(tick == 0 ? "ground" : "grid")\" x1=\"\(ChartLength.percent(hundredths: Self.gutter))\"".utf8)
    bytes += " x2=\"100%\" y1=\"\(height)\" y2=\"\(height)\"/>".utf8
    bytes += data.element(
      "text",
      "class=\"tick\" x=\"\(ChartLength.percent(hundredths: Self.gutter - 1_50))\" y=\"\(ChartLength.em(hundredths: y + 35))\"",
      String(tick))
    return bytes
  }

  private func label(_ text: String, _ kind: String, x: Int, y: Int) -> [UInt8] {
    data.element(
      "text",
      "class=\"\(kind)\" x=\"\(ChartLength.percent(hundredths: x))\" y=\"\(ChartLength.em(hundredths: y))\"", text)
  }

  /// A scale of two to five whole steps of 1, 2 or 5 times a power of ten.
  static func scale(upTo highest: Int) -> (step: Int, top: Int) {
    var power = 1
    while true {
      for step in [1, 2, 5].map({ $0 * power }) where step * 5 >= highest {
        return (step, max((highest + step - 1) / step, 1) * step)
      }
      power *= 10
    }
  }

  /// As many years are named as stand side by side on a phone.
  private static func labelStep(for count: Int) -> Int {
    [1, 2, 5, 10].first { count <= $0 * 8 } ?? 10
  }
}
