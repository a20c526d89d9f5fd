import HonorRoll
import StringTemplates

/// What pages say of an honor, laid out once for all who were given it together: of each official roll a row that is true
/// of most who are on it.
final class HonorRows: Sendable {
  /// By roll: the award its row tells of.
  private let awards: [Award]
  private let rows: ViewRecords

  init(_ context: SiteContext) {
    // A roll has holders.
    let awards = context.roll.officialRolls.map { official in
      let awards = official.groups.lazy.flatMap(\.entries).map(\.award)
      return awards.first { $0.unitThen == nil } ?? official.groups[0].entries[0].award
    }
    self.awards = awards
    let separator = context.text[.separator]
    rows = ViewRecords(
      HonorRowView.schema.captureAll(
        zip(awards, context.rollURLs).lazy.map { HonorRowView(award: $0, separator: separator, url: $1) }))
  }

  /// Adds the row of an award that is on a roll.
  ///
  /// - Returns: Whether it did: not where the row would tell something else of the award.
  func add(_ award: Award, onRoll roll: Int, to list: inout ViewList<HonorRowView>) -> Bool {
    guard HonorRowView.tellsSame(of: award, as: awards[roll]) else { return false }
    list.append(rows, roll)
    return true
  }
}
