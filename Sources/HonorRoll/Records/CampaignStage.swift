import Diagnostics
import FrontMatter

/// One stage of a campaign with its days.
public struct CampaignStage: Sendable {
  /// As written.
  public let name: String
  public let place: SourcePlace
  /// What kind of stage it is, where its name is one the program knows.
  public let kind: StageKind?
  /// As written, as exactly as it is known.
  public let start: PartialDate?
  public let end: PartialDate?
  /// The days it takes, both ends counted; `nil` where the file doesn't tell.
  public let firstDay: PartialDate?
  public let lastDay: PartialDate?

  /// Where a stage stands on a day.
  public enum State: Sendable, Hashable {
    case undated, coming, current, done
  }

  public func state(on day: PartialDate) -> State {
    guard let firstDay, let lastDay else { return .undated }
    return day < firstDay ? .coming : day > lastDay ? .done : .current
  }

  /// The stages of a campaign. One without a start follows the one before; one without an end lasts until the next
  /// begins, and the last one only as long as its start says.
  static func stages(_ entries: [FieldValues]) -> [CampaignStage] {
    let starts = entries.map { $0.date("start")?.value }
    var stages: [CampaignStage] = []
    for (index, values) in entries.enumerated() {
      guard let name = values.text("name") else { continue }
      let end = values.date("end")?.value
      let first = starts[index]?.firstDay ?? (end == nil ? nil : stages.last?.lastDay?.advanced(byDays: 1))
      let next = starts.dropFirst(index + 1).first.flatMap { $0 }?.firstDay
      stages.append(
        CampaignStage(
          name: name.value, place: name.place, kind: StageKind(name: name.value), start: starts[index], end: end,
          firstDay: first, lastDay: first.map { lastDay(from: $0, start: starts[index], end: end, next: next) }))
    }
    return stages
  }

  private static func lastDay(
    from first: PartialDate, start: PartialDate?, end: PartialDate?, next: PartialDate?
  ) -> PartialDate {
    if let end { return max(first, end.lastDay) }
    if let next, next > first { return next.advanced(byDays: -1) }
    return start?.lastDay ?? first
  }
}
