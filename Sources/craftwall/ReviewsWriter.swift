import FrontMatter
import HonorRoll

/// Writes what the reviews of the studios ask of the office: who is due, who has not reported, who is put up for what.
struct ReviewsWriter {
  let format: StatsFormat

  /// - Returns: The whole report, ending in a line feed.
  func report(_ roll: Roll) -> String {
    let reviews = StudioReviews(roll)
    return switch format {
    case .text: text(reviews, roll)
    case .json: json(reviews, roll)
    }
  }

  private func text(_ reviews: StudioReviews, _ roll: Roll) -> String {
    let due = reviews.due.map { due in
      line(roll.studios[due.studio], ["\(due.year)年应复核", "上次命名或复核 \(due.since)年"])
    }
    let unreported = reviews.unreported.map { position in
      let studio = roll.studios[position]
      return line(studio, [levels(studio, roll), studio.profile.state.rawValue])
    }
    let correcting = correcting(roll).map { position in
      let studio = roll.studios[position]
      return line(studio, [studio.profile.correctionDeadline.map { "期限 \($0.value.iso)" } ?? "没有写期限"])
    }
    let proposals = reviews.proposals.map { proposal in
      let years = proposal.years.map(String.init).joined(separator: "、")
      return line(
        roll.studios[proposal.studio],
        ["提请\(proposal.measure.rawValue)", "\(Self.ground(proposal.ground))(\(years))", place(proposal)])
    }
    return [
      section("应当复核", due), section("\(reviews.year)年还没有考核", unreported), section("正在限期整改", correcting),
      section("按本墙的规则应当提请", proposals),
    ].joined(separator: "\n")
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    "\(title)(\(lines.count))\n" + lines.map { $0 + "\n" }.joined()
  }

  private func line(_ studio: RollStudio, _ columns: [String]) -> String {
    ([studio.profile.name] + columns).map(ReportText.singleLine).joined(separator: "\t")
  }

  private func levels(_ studio: RollStudio, _ roll: Roll) -> String {
    var levels: [String] = []
    for level in studio.namings.compactMap(\.level).map(roll.settings.display) where !levels.contains(level) {
      levels.append(level)
    }
    return levels.isEmpty ? "没有命名" : levels.joined(separator: "、")
  }

  private func correcting(_ roll: Roll) -> [Int] {
    roll.studios.indices.filter { roll.studios[$0].profile.state == .correcting }
  }

  private static func ground(_ ground: StudioReviews.Proposal.Ground) -> String {
    switch ground {
    case .failedReviews: "连续不合格"
    case .noResults: "没有成果"
    }
  }

  private func place(_ proposal: StudioReviews.Proposal) -> String {
    "\(proposal.place.file):\(proposal.place.line):\(proposal.place.column)"
  }

  private func json(_ reviews: StudioReviews, _ roll: Roll) -> String {
    let due = reviews.due.map { due in
      object(roll.studios[due.studio], "\"since\": \(due.since), \"due\": \(due.year)")
    }
    let unreported = reviews.unreported.map { position in
      let studio = roll.studios[position]
      let levels = studio.namings.compactMap(\.level?.rawValue).map(ReportText.json)
      return object(
        studio,
        "\"levels\": [\(levels.joined(separator: ", "))], \"state\": \(ReportText.json(studio.profile.state.rawValue))")
    }
    let correcting = correcting(roll).map { position in
      let studio = roll.studios[position]
      let deadline = studio.profile.correctionDeadline.map { ReportText.json($0.value.iso) } ?? "null"
      return object(studio, "\"deadline\": \(deadline)")
    }
    let proposals = reviews.proposals.map { proposal in
      let years = proposal.years.map(String.init).joined(separator: ", ")
      return object(
        roll.studios[proposal.studio],
        "\"ground\": \"\(proposal.ground.rawValue)\", \"years\": [\(years)], "
          + "\"measure\": \(ReportText.json(proposal.measure.rawValue)), \"line\": \(proposal.place.line), "
          + "\"column\": \(proposal.place.column)")
    }
    return "{\"year\": \(reviews.year),\n\"due\": \(array(due)),\n\"unreported\": \(array(unreported)),\n"
      + "\"correcting\": \(array(correcting)),\n\"proposals\": \(array(proposals))}\n"
  }

  private func array(_ objects: [String]) -> String {
    "[" + objects.map { "\n  " + $0 }.joined(separator: ",") + (objects.isEmpty ? "]" : "\n]")
  }

  private func object(_ studio: RollStudio, _ members: String) -> String {
    "{\"studio\": \(ReportText.json(studio.profile.name)), \"file\": \(ReportText.json(studio.profile.common.file)), \(members)}"
  }
}
