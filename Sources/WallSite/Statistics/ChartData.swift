import StringTemplates

/// What a chart shows. The same numbers stand in the table beside it; a screen reader hears the title and the
/// description and reads the table.
struct ChartData {
  struct Row {
    let label: String
    /// The class that gives the metal, for a step of the ladder.
    let color: String?
    /// One for each series.
    let counts: [Int]
  }

  /// Of the page's ids.
  let id: String
  let title: String
  let description: String
  /// What each bar of a row counts; names are shown where there are several.
  let series: [String]
  let rows: [Row]

  /// Whether anything but the first series counts something: a series of nothing but noughts is not drawn.
  var hasLegend: Bool { drawnSeries.count > 1 || drawnSeries.first.map { $0 > 0 } ?? false }

  /// Positions of the series that count anything.
  var drawnSeries: [Int] { series.indices.filter { index in rows.contains { $0.counts[index] > 0 } } }

  /// The opening tag with title and description.
  ///
  /// - Parameter height: In hundredths of an em.
  func opening(_ kind: String, height: Int) -> [UInt8] {
    var bytes = Array("<svg class=\"chart \(kind)\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-about\"".utf8)
    bytes += " width=\"100%\" height=\"\(ChartLength.em(hundredths: height))\">".utf8
    bytes += element("title", "id=\"\(id)-title\"", title)
    bytes += element("desc", "id=\"\(id)-about\"", description)
    return bytes
  }

  /// The names of the series with their colours, in a line at the top; nothing for the first alone.
  ///
  /// - Parameter baseline: Of the text, in hundredths of an em.
  func legend(baseline: Int) -> [UInt8] {
    guard hasLegend else { return [] }
    var bytes: [UInt8] = []
    var left = 0
    for index in drawnSeries {
      let name = series[index]
      let x = ChartLength.em(hundredths: left)
      bytes += "<rect class=\"\(Self.seriesClass(index))\" x=\"\(x)\"".utf8
      bytes += " y=\"\(ChartLength.em(hundredths: baseline - 70))\" width=\"0.7em\" height=\"0.7em\"/>".utf8
      bytes += element(
        "text",
        "x=\"\(ChartLength.em(hundredths: left + 110))\" y=\"\(ChartLength.em(hundredths: baseline))\"", name)
      left += 110 + name.unicodeScalars.count * 100 + 150
    }
    return bytes
  }

  static func seriesClass(_ index: Int) -> String { "series-\(index + 1)" }

  func element(_ name: String, _ attributes: String, _ text: String) -> [UInt8] {
    var bytes = Array("<\(name) \(attributes)>".utf8)
    HTMLEscape.append(text, to: &bytes)
    bytes += "</\(name)>".utf8
    return bytes
  }
}
