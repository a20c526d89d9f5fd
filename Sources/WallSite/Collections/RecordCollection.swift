import Diagnostics
import HonorRoll
import StringTemplates

/// The records of one kind with a list of all of them, and lists by several criteria. Of craftsmen, who have lists of
/// their own, only the experts are such a collection.
struct RecordCollection: Sendable {
  /// What falls under one value of a criterion, such as all achievements of one year.
  struct Section: Sendable {
    let title: String
    let slug: String
    /// Positions in the roll, in the order of the collection.
    let records: [Int]
    /// Where the section is shown on a page that exists already, such as a person's; it then has no pages of its own.
    var page: SiteURL?
    /// Positions of the sections it is divided into.
    var children: [Int] = []
    var parent: Int?

    var pageCount: Int { page == nil ? Paging.pageCount(of: records.count) : 0 }
  }

  /// One way to browse the collection.
  struct Criterion: Sendable {
    /// The folder of its pages, and the name of its index.
    let folder: String
    let titleKey: TextKey
    /// What one section is called; `nil` where its title says it.
    let termKey: TextKey?
    let introKey: TextKey
    let sections: [Section]
    /// Whether two sections with one address were reported where they are named.
    var reportsCollisions = false

    /// Sections that are part of no other.
    var roots: [Int] { sections.indices.filter { sections[$0].parent == nil } }
  }

  let kind: RecordKind
  /// The folder of its lists, and the name of the list of all.
  let folder: String
  /// What its lists are called in problems.
  let name: Message
  let titleKey: TextKey
  let introKey: TextKey
  /// By position in the roll.
  let urls: [SiteURL]
  let rows: [ViewRecord]
  /// What stands over each record where the list is divided, such as its year; the same for neighbours once. Empty for
  /// a list that is not divided.
  let headings: [String]
  /// Those that hold anything.
  let criteria: [Criterion]
  /// How many records there are, as they are counted; made once, since every page of a list says it.
  let count: String
  /// The same of each section of each criterion.
  let sectionCounts: [[String]]
  /// By folder and slug.
  private let places: [String: [String: Place]]

  private struct Place: Sendable {
    let criterion: Int
    let section: Int
  }

  /// - Parameters:
  ///   - folder: The kind's own where left out.
  ///   - criteria: Those without sections are left out.
  ///   - count: How many records at some positions are, in words.
  init(
    _ kind: RecordKind, folder: String? = nil, name: Message? = nil, titleKey: TextKey, introKey: TextKey,
    urls: [SiteURL], rows: [ViewRecord],
    headings: [String] = [], criteria: [Criterion], count: ([Int]) -> String
  ) {
    let criteria = criteria.filter { !$0.sections.isEmpty }
    self.kind = kind
    self.folder = folder ?? kind.folder
    self.name =
      name ?? .init("\(kind.title.chinese)列表页", "the list of \(kind.title.english)s")
    self.titleKey = titleKey
    self.introKey = introKey
    self.urls = urls
    self.rows = rows
    self.headings = headings
    self.criteria = criteria
    self.count = count(Array(urls.indices))
    sectionCounts = criteria.map { $0.sections.map { count($0.records) } }
    var places: [String: [String: Place]] = [:]
    for (position, criterion) in criteria.enumerated() {
      for (section, entry) in criterion.sections.enumerated() where places[criterion.folder]?[entry.slug] == nil {
        places[criterion.folder, default: [:]][entry.slug] = Place(criterion: position, section: section)
      }
    }
    self.places = places
  }

  /// The list of all records.
  func path(number: Int = 1) -> String { Paging.path(folder, number: number) }

  func indexPath(_ criterion: Int, number: Int = 1) -> String {
    Paging.path("\(folder)/\(criteria[criterion].folder)", number: number)
  }

  func sectionPath(_ criterion: Int, _ section: Int, number: Int = 1) -> String {
    let criterion = criteria[criterion]
    return Paging.path("\(folder)/\(criterion.folder)/\(criterion.sections[section].slug)", number: number)
  }

  func sectionURL(_ criterion: Int, _ section: Int) -> SiteURL {
    criteria[criterion].sections[section].page ?? SiteURL(page: sectionPath(criterion, section))
  }

  /// The page of the section that has this slug, where there is one.
  func sectionURL(in folder: String, slug: String?) -> SiteURL? {
    guard let slug, let place = places[folder]?[slug] else { return nil }
    return sectionURL(place.criterion, place.section)
  }
}
