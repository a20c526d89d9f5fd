import HonorRoll

/// Writes the statistics of a wall: the numbers of its page.
struct StatisticsWriter {
  let format: StatsFormat
  let roll: Roll

  /// - Returns: The whole report, ending in a line feed.
  func report(_ statistics: Statistics) -> String {
    switch format {
    case .text: text(statistics)
    case .json: json(statistics)
    }
  }

  // MARK: Text

  private func text(_ statistics: Statistics) -> String {
    var parts = statistics.tables.map(text)
    if !statistics.stated.isEmpty {
      parts.append("公布的数字\n" + statistics.stated.map(line).joined())
    }
    return parts.isEmpty ? "没有可以统计的资料。\n" : parts.joined(separator: "\n")
  }

  private func text(_ table: StatisticsTable) -> String {
    let columns = table.subject.columns.map(Self.name(of:))
    var text = ([Self.title(of: table.subject)] + columns).joined(separator: "\t") + "\n"
    for row in table.rows { text += line(name(row.entry, in: table.subject), row.counts) }
    return text + line("合计", table.totals)
  }

  private func line(_ name: String, _ counts: [Int]) -> String {
    ([ReportText.singleLine(name)] + counts.map(String.init)).joined(separator: "\t") + "\n"
  }

  private func line(_ total: StatedTotal) -> String {
    let name = [total.scope, total.name].compactMap(\.self).joined(separator: " ")
    return [name, total.value + (total.unit ?? ""), "\(total.source),\(total.date.iso)"].map(ReportText.singleLine)
      .joined(separator: "\t") + "\n"
  }

  private static func title(of subject: StatisticsTable.Subject) -> String {
    switch subject {
    case .peopleByTier: "工匠按层级"
    case .peopleByIndustry: "工匠按行业"
    case .peopleByRegion: "工匠按地区"
    case .peopleByYear: "工匠按首次获得荣誉的年份"
    case .peopleByGender: "工匠按性别"
    case .awardsByYear: "荣誉按年份"
    case .studiosByLevel: "工作室按最高命名的级别"
    case .achievementsByKind: "成果按类别"
    case .achievementsByYear: "成果按年份"
    }
  }

  private static func name(of column: StatisticsTable.Column) -> String {
    switch column {
    case .people: "人数"
    case .person: "个人"
    case .team: "集体"
    case .achievement: "成果"
    case .active: "在册"
    case .forming: "创建中"
    case .ended: "已结束"
    case .counted: "计入"
    case .uncounted: "另列"
    }
  }

  private func name(_ entry: StatisticsTable.Entry, in subject: StatisticsTable.Subject) -> String {
    switch entry {
    case .noTier: "不在层级"
    case .level(let level): roll.settings.display(level)
    case .unstated: subject == .studiosByLevel ? "没有有效命名" : "未填"
    case .rest(let count): "其余 \(count) 项"
    default: entry.key(in: roll)
    }
  }

  // MARK: JSON

  private func json(_ statistics: Statistics) -> String {
    let tables = statistics.tables.map { table in
      let rows = table.rows.map { row in
        "\n    {\"row\": \(ReportText.json(row.entry.key(in: roll))), \"counts\": [\(numbers(row.counts))]}"
      }
      let columns = table.subject.columns.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      return "\n  {\"id\": \"\(table.subject.rawValue)\", \"columns\": [\(columns)], "
        + "\"rows\": [\(rows.joined(separator: ","))], \"total\": [\(numbers(table.totals))]}"
    }
    return "{\"tables\": [\(tables.joined(separator: ","))],\n"
      + "\"stated\": [\(statistics.stated.map(json).joined(separator: ","))]}\n"
  }

  private func json(_ total: StatedTotal) -> String {
    let members: [(String, String?)] = [
      ("name", total.name), ("value", total.value), ("unit", total.unit), ("scope", total.scope),
      ("source", total.source), ("date", total.date.iso), ("note", total.note),
    ]
    let written = members.compactMap { name, value in value.map { "\"\(name)\": \(ReportText.json($0))" } }
    return "\n  {\(written.joined(separator: ", "))}"
  }

  private func numbers(_ counts: [Int]) -> String { counts.map(String.init).joined(separator: ", ") }
}
