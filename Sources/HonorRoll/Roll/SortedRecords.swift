import Diagnostics

/// The records of a wall by kind, those of one kind in the order of their files.
struct SortedRecords {
  private(set) var craftsmen: [Craftsman] = []
  private(set) var studios: [Studio] = []
  private(set) var alliances: [Alliance] = []
  private(set) var campaigns: [Campaign] = []
  private(set) var achievements: [Achievement] = []
  private(set) var competitions: [Competition] = []
  private(set) var events: [Event] = []
  private(set) var pages: [FreePage] = []
  /// All of them, in the order of their files.
  private(set) var all: [Record]

  /// - Parameter records: In any order. They are read in the order of their files, and then need not be sorted.
  init(_ records: [Record]) {
    all = records
    guard !file(isSorted: true) else { return }
    all.sort { $0.common.file.precedesInBytes($1.common.file) }
    _ = file(isSorted: false)
  }

  /// Files all records under their kinds, looking at each once.
  ///
  /// - Parameter isSorted: Whether to give up where a record is not in its order.
  /// - Returns: Whether all are filed.
  private mutating func file(isSorted: Bool) -> Bool {
    var sorted = self
    sorted.craftsmen.reserveCapacity(all.count)
    sorted.studios.reserveCapacity(all.count)
    sorted.achievements.reserveCapacity(all.count)
    var last = ""
    for record in all {
      let file = record.common.file
      if isSorted, file.precedesInBytes(last) { return false }
      last = file
      sorted.append(record)
    }
    self = sorted
    return true
  }

  private mutating func append(_ record: Record) {
    switch record {
    case .craftsman(let craftsman): craftsmen.append(craftsman)
    case .studio(let studio): studios.append(studio)
    case .alliance(let alliance): alliances.append(alliance)
    case .campaign(let campaign): campaigns.append(campaign)
    case .achievement(let achievement): achievements.append(achievement)
    case .competition(let competition): competitions.append(competition)
    case .event(let event): events.append(event)
    case .page(let page): pages.append(page)
    }
  }
}
