import HonorRoll
import StringTemplates

extension PageComposer {
  static let statisticsPath = "statistics.html"

  func statistics(on sheet: PageSheet) -> Composition {
    let statistics = context.statistics
    let heading = text[.statistics]
    let view = StatisticsView(
      title: heading, intro: text[.statisticsIntro], figures: figures(of: statistics),
      tables: statistics.tables.map(table), stated: statistics.stated.map(stated))
    let people = text(.countPeople, ["count": String(roll.people.count)])
    let head = Head(
      title: title(heading), description: listDescription(heading, people), section: .statistics,
      trail: [LinkView(title: heading, url: nil)])
    return Composition(on: sheet, head: head, StatisticsView.schema, view)
  }

  private func figures(of statistics: Statistics) -> [FigureView] {
    func figure(_ number: Int?, _ label: TextKey, _ subject: StatisticsTable.Subject) -> FigureView? {
      guard let number, number > 0 else { return nil }
      return FigureView(number: String(number), label: text[label], url: SiteURL(fragment: Self.anchor(of: subject)))
    }
    return [
      figure(roll.people.isEmpty ? nil : roll.people.count, .figurePeople, .peopleByTier),
      figure(statistics[.awardsByYear]?.total, .figureAwards, .awardsByYear),
      figure(statistics[.studiosByLevel]?.totals[0], .figureStudios, .studiosByLevel),
      figure(statistics[.achievementsByKind]?.totals[0], .figureAchievements, .achievementsByKind),
    ].compactMap(\.self)
  }

  /// `people.tier` is no good id for a style sheet.
  private static func anchor(of subject: StatisticsTable.Subject) -> String {
    subject.rawValue.replacing(".", with: "-")
  }

  private func table(_ table: StatisticsTable) -> StatisticsTableView {
    let subject = table.subject
    let columns = subject.columns
    let chart = chart(of: table)
    return StatisticsTableView(
      id: subject.rawValue, anchor: Self.anchor(of: subject), title: text[subject.titleKey],
      note: text[subject.noteKey], rowTitle: text[subject.rowKey], columns: columns.map { text[$0.titleKey] },
      chart: chart.svg, chartNote: chart.note,
      rows: table.rows.map { row in
        StatisticsRowView(
          key: row.entry.key(in: roll), title: label(row.entry, in: subject), url: url(row, in: subject),
          counts: zip(columns, row.counts).map { StatisticsCountView(column: $0.rawValue, number: $1) })
      },
      total: StatisticsRowView(
        key: "*total", title: text[.statisticsTotal], url: nil,
        counts: zip(columns, table.totals).map { StatisticsCountView(column: $0.rawValue, number: $1) }))
  }

  private func chart(of table: StatisticsTable) -> (svg: [UInt8], note: String?) {
    let subject = table.subject
    let years = table.rows.compactMap { row -> ColumnChart.Year? in
      guard case .year(let year) = row.entry else { return nil }
      return ColumnChart.Year(year: year, counts: row.counts)
    }
    let isByYear = subject.isByYear
    let data = ChartData(
      id: Self.anchor(of: subject) + "-chart", title: text[subject.titleKey],
      description: isByYear ? text[.statisticsColumns] : text[.statisticsBars],
      series: subject.columns.map { text[$0.titleKey] },
      rows: table.rows.map { row in
        ChartData.Row(label: label(row.entry, in: subject), color: color(row.entry), counts: row.counts)
      })
    guard isByYear else { return (BarChart(data: data).svg, nil) }
    let drawn = (years.map(\.year).max() ?? 0) - ColumnChart.longestSpan
    let isWhole = table.rows.allSatisfy { row in
      if case .year(let year) = row.entry { year > drawn } else { false }
    }
    return (
      ColumnChart(data: data, years: years).svg,
      isWhole || years.isEmpty ? nil : text[.statisticsUndrawn]
    )
  }

  private func color(_ entry: StatisticsTable.Entry) -> String? {
    switch entry {
    case .tier(let step): context.tierColor(step)
    case .noTier: context.tierColor(nil)
    default: nil
    }
  }

  private func label(_ entry: StatisticsTable.Entry, in subject: StatisticsTable.Subject) -> String {
    switch entry {
    case .tier(let step): return roll.settings.tiers[step].name
    case .noTier: return text[.noTier]
    case .industry(let position): return roll.terms[.industry]?[position].name ?? ""
    case .region(let position): return roll.terms[.region]?[position].name ?? ""
    case .year(let year): return text.yearHeading(year)
    case .men: return text[.men]
    case .women: return text[.women]
    case .level(let level): return roll.settings.display(level)
    case .achievementKind(let position): return roll.achievementKinds[position].name
    case .unstated: return text[subject.unstatedKey]
    case .rest(let count):
      return subject.isByYear ? text[.statisticsEarlier] : text(.statisticsRest, ["count": String(count)])
    }
  }

  /// The page that lists whom the row counts.
  private func url(_ row: StatisticsTable.Row, in subject: StatisticsTable.Subject) -> SiteURL? {
    switch row.entry {
    case .tier(let step): row.sum > 0 ? tierURL(step) : nil
    case .industry(let position): context.termURLs[.industry]?[position]
    case .region(let position): context.termURLs[.region]?[position]
    default: nil
    }
  }

  private func stated(_ total: StatedTotal) -> StatedTotalView {
    StatedTotalView(
      label: total.name, number: total.value, unit: total.unit, scope: total.scope, source: total.source,
      date: dateText(total.date), note: total.note)
  }
}
