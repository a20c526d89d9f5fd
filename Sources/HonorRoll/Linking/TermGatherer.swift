import Diagnostics
import FrontMatter

/// Gathers the terms that the records of the roll name, all of a record at once: each profile is read one time.
struct TermGatherer {
  private(set) var industries: TermCollector
  private(set) var trades: TermCollector
  private(set) var units: TermCollector
  private(set) var regions: RegionCollector

  /// For each record of the roll what it names, by positions among the collected terms.
  struct Namings {
    var people: [RecordTerms] = []
    var studios: [RecordTerms] = []
    var alliances: [RecordTerms] = []
    var achievements: [RecordTerms] = []

    mutating func update(_ transform: (inout RecordTerms) -> Void) {
      for index in people.indices { transform(&people[index]) }
      for index in studios.indices { transform(&studios[index]) }
      for index in alliances.indices { transform(&alliances[index]) }
      for index in achievements.indices { transform(&achievements[index]) }
    }

    /// How many people, studios and alliances name each of some terms. Achievements have lists of their own.
    func counts(_ count: Int, _ position: (RecordTerms) -> Int?) -> [Int] {
      var counts = [Int](repeating: 0, count: count)
      for holders in [people, studios, alliances] {
        for terms in holders { if let position = position(terms) { counts[position] += 1 } }
      }
      return counts
    }
  }

  init(settings: WallSettings) {
    industries = TermCollector(.industry, listed: settings.industryNames, isClosed: true)
    trades = TermCollector(.trade, listed: settings.tradeNames, isClosed: true)
    units = TermCollector(.unit, listed: settings.unitNames, isClosed: false)
    regions = RegionCollector(listed: settings.regions)
  }

  /// - Parameters:
  ///   - linker: Has linked people, studios and alliances.
  ///   - achievementLinker: Has linked the achievements.
  mutating func gather(
    _ linker: Linker, _ achievementLinker: AchievementLinker, into diagnostics: inout [Diagnostic]
  ) -> Namings {
    var namings = Namings()
    namings.people.reserveCapacity(linker.people.count)
    // Of each record the number of its region's name, where that is no path.
    var names: [Int?] = []
    names.reserveCapacity(linker.people.count + linker.studios.count + linker.alliances.count)
    for index in linker.people.indices {
      let profile = linker.people[index].profile
      let listed = profile.listedTerms
      namings.people.append(
        RecordTerms(
          industry: listed.industry ?? industries.position(of: profile.industry, into: &diagnostics),
          region: regions.position(ofPath: profile.region, name: &names, into: &diagnostics),
          trade: listed.trade ?? trades.position(of: profile.trade, into: &diagnostics),
          unit: listed.unit ?? units.position(of: profile.unit, into: &diagnostics)))
    }
    for index in linker.studios.indices {
      let profile = linker.studios[index].profile
      namings.studios.append(
        RecordTerms(
          industry: industries.position(of: profile.industry, into: &diagnostics),
          region: regions.position(ofPath: profile.region, name: &names, into: &diagnostics),
          unit: units.position(of: profile.unit, into: &diagnostics)))
    }
    for index in linker.alliances.indices {
      let profile = linker.alliances[index].profile
      namings.alliances.append(
        RecordTerms(
          industry: industries.position(of: profile.industry, into: &diagnostics),
          region: regions.position(ofPath: profile.region, name: &names, into: &diagnostics)))
    }
    namings.achievements.reserveCapacity(achievementLinker.drafts.count)
    for draft in achievementLinker.drafts {
      // Of a profile that names only what is listed nothing more is asked.
      let (profile, listed) = (achievementLinker.profiles[draft.file], draft.listedTerms)
      namings.achievements.append(
        RecordTerms(
          industry: listed.industry ?? industries.position(of: profile.industry, into: &diagnostics),
          unit: listed.unit ?? units.position(of: profile.unit, into: &diagnostics)))
    }
    gatherRegions(named: names, linker, into: &namings, &diagnostics)
    return namings
  }

  /// Paths came first, so that it does not depend on who is met first where a region named by itself belongs.
  private mutating func gatherRegions(
    named names: [Int?], _ linker: Linker, into namings: inout Namings, _ diagnostics: inout [Diagnostic]
  ) {
    var names = names[...]
    func find(_ terms: inout RecordTerms, _ region: @autoclosure () -> Located<String>?) {
      guard let name = names.removeFirst() else { return }
      terms.region = regions.position(ofName: name, writtenAs: region, into: &diagnostics)
    }
    for index in linker.people.indices { find(&namings.people[index], linker.people[index].profile.region) }
    for index in linker.studios.indices { find(&namings.studios[index], linker.studios[index].profile.region) }
    for index in linker.alliances.indices { find(&namings.alliances[index], linker.alliances[index].profile.region) }
  }
}
