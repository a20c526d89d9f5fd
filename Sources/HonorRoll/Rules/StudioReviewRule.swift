import Diagnostics

/// Tells the office which studios the wall's own rules put up for what. Nothing is decided here, and nothing changes on
/// the site.
struct StudioReviewRule {
  let studios: [RollStudio]

  func check(_ reviews: StudioReviews, into diagnostics: inout [Diagnostic]) {
    for due in reviews.due { diagnostics.append(diagnostic(due, in: reviews.year)) }
    for proposal in reviews.proposals { diagnostics.append(diagnostic(proposal)) }
  }

  private func diagnostic(_ due: StudioReviews.Due, in year: Int) -> Diagnostic {
    let name = studios[due.studio].profile.name
    let isThisYear = due.year == year
    return Diagnostic(
      .reviewDue, at: due.place,
      .init(
        "“\(name)”\(due.since) 年命名或复核,\(isThisYear ? "今年应当复核" : "\(due.year) 年就应当复核")",
        "“\(name)” was named or reviewed in \(due.since) and is to be reviewed \(isThisYear ? "this year" : "since \(due.year)")"
      ),
      hint: .init(
        "复核以后在“考核”里加一条“种类: 复核”;“复核周期”在 wall.yml 的“工作室规则”里",
        "When reviewed, add an entry of 种类 复核 to “考核”; the cycle is in “工作室规则” of wall.yml"))
  }

  private func diagnostic(_ proposal: StudioReviews.Proposal) -> Diagnostic {
    let name = studios[proposal.studio].profile.name
    let years = proposal.years.map(String.init)
    let measure = proposal.measure
    switch proposal.ground {
    case .failedReviews:
      return Diagnostic(
        .failedReviews, at: proposal.place,
        .init(
          "“\(name)”连续 \(years.count) 年考核不合格(\(years.joined(separator: "、"))),按本墙的规则应提请\(measure.rawValue)",
          "“\(name)” failed \(Self.years(years.count)) in a row (\(years.joined(separator: ", "))): by the wall's rules it is put up for \(measure.english)"
        ), hint: Self.decision)
    case .noResults:
      return Diagnostic(
        .noResults, at: proposal.place,
        .init(
          "“\(name)”连续 \(years.count) 年没有成果(\(years.joined(separator: "、"))),按本墙的规则应提请\(measure.rawValue)",
          "“\(name)” had no results for \(Self.years(years.count)) (\(years.joined(separator: ", "))): by the wall's rules it is put up for \(measure.english)"
        ),
        hint: .init(
          "有成果的,在成果里写“工作室”和“年份”;程序只提示,由有权的机关决定",
          "Add the results with their studio and year; nothing is decided by the program"))
    }
  }

  private static func years(_ count: Int) -> String { count == 1 ? "1 year" : "\(count) years" }

  private static let decision = Message(
    "程序只提示,由有权的机关决定;决定以后改“状态”和命名的“状态”",
    "Nothing is decided by the program; when it is decided, change the states of the studio and its namings")
}
