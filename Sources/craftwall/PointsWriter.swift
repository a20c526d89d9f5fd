import HonorRoll

/// Writes standings by points, each total with the lines it is made of.
struct PointsWriter {
  let format: StatsFormat

  /// - Returns: The whole report, ending in a line feed.
  func report(_ book: PointBook) -> String {
    switch format {
    case .text: book.boards.isEmpty ? "还没有积分。\n" : book.boards.map(text).joined(separator: "\n")
    case .json: "{\"boards\": [" + book.boards.map(json).joined(separator: ",") + "\n]}\n"
    }
  }

  private func text(_ board: PointBoard) -> String {
    let scope =
      switch board.scope {
      case .people: "个人积分"
      case .studios: "工作室积分"
      case .units: "单位积分"
      }
    var text = "\(scope) · \(board.year.map { "\($0)年" } ?? "历年合计")\n"
    for standing in board.standings {
      text += "\(standing.rank)\t\(ReportText.singleLine(board.name(of: standing)))\t\(standing.total.text)\n"
      for line in board.lines(of: standing) {
        let item = board.items[line.item]
        let share = line.count > 1 ? "(共 \(item.whole.text) 分,\(line.count) 份中的第 \(line.place) 份)" : ""
        let title = ReportText.singleLine(item.title)
        text += "\t\(item.year.map(String.init) ?? "-")\t\(title)\(share)\t\(line.points.text)\n"
      }
    }
    return text
  }

  /// Amounts are written as the decimal numbers they are.
  private func json(_ board: PointBoard) -> String {
    let standings = board.standings.map { standing in
      let lines = board.lines(of: standing).map { line in
        let item = board.items[line.item]
        return
          "\n      {\"year\": \(number(item.year)), \"title\": \(ReportText.json(item.title)), \"whole\": \(item.whole.text), "
          + "\"place\": \(line.place), \"of\": \(line.count), \"points\": \(line.points.text)}"
      }
      return "\n    {\"rank\": \(standing.rank), \"name\": \(ReportText.json(board.name(of: standing))), "
        + "\"total\": \(standing.total.text), \"lines\": [\(lines.joined(separator: ","))]}"
    }
    return "\n  {\"scope\": \"\(board.scope.rawValue)\", \"year\": \(number(board.year)), "
      + "\"standings\": [\(standings.joined(separator: ","))]}"
  }

  private func number(_ year: Int?) -> String { year.map(String.init) ?? "null" }
}
