import Diagnostics
import HonorRoll

extension RememberedProse {
  /// - Parameters:
  ///   - index: Where the records' words stand on their pages.
  ///   - linked: Files to whose headings bodies link.
  ///   - diagnostics: What the build reported. Places in the files named there may move when their words change.
  /// - Returns: `nil` where the site has dot-files of its own.
  init?(of site: Site, index: ProseIndex, linked: Set<String>, diagnostics: [Diagnostic]) {
    // A dot-file of the site's own looks like one that was carried over.
    guard !site.copies.contains(where: { $0.path.utf8.first == UInt8(ascii: ".") }) else { return nil }
    let roll = site.context.roll
    var excluded = Set(diagnostics.map(\.place.file)).union(linked)
    // A notice says of each candidate what the summary says.
    for campaign in roll.campaigns {
      for candidate in campaign.notices.flatMap(\.candidates) { excluded.insert(candidate.profile.common.file) }
    }
    let text = site.context.text
    self.init(
      index: index, excluded: excluded, hiddenNames: Self.hiddenNames(of: site), hasData: site.data != nil,
      newest: site.context.siteBase == nil ? nil : SiteIndexes.newestRecords(of: site),
      texts: Dictionary(uniqueKeysWithValues: OwnWords.textKeys.map { ($0.name, text[$0]) }))
  }

  private static func hiddenNames(of site: Site) -> Set<String> {
    guard site.context.recordCount != site.content.records.count else { return [] }
    let shown = Set(site.context.roll.people.map(\.profile.common.file))
    return Set(
      site.content.records.compactMap { record in
        guard case .craftsman(let profile) = record, !shown.contains(profile.common.file) else { return nil }
        return profile.name.text
      })
  }
}
