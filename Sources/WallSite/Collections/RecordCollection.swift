import Diagnostics
import HonorRoll
import StringTemplates

/// The records of one kind with a list of all of them, and lists by several criteria. Of craftsmen, who have lists of
/// their own, only the experts are such a collection.
final class RecordCollection: Sendable {
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

    /// Whether all sections are shown on pages that exist already.
    var isOnOtherPages: Bool { sections.allSatisfy { $0.page != nil } }

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
  /// Where the list of all records begins.
  let url: SiteURL
  /// By position in the roll.
  let urls: [SiteURL]
  let rows: ViewRecords
  /// What stands over each record where the list is divided, such as its year; the same for neighbours once. Empty for
  /// a list that is not divided.
  let headings: [String]
  /// Those that hold anything.
  let criteria: [Criterion]
  /// How many records there are, as they are counted; made once, since every page of a list says it.
  let count: String
  /// The same of each section of each criterion.
  let sectionCounts: [[String]]
  /// Where each section of each criterion is.
  private let sectionURLs: [[SiteURL]]
  /// By criterion: its sections by their slugs.
  private let sectionsBySlug: [SectionIndex]
  /// By criterion: its sections by their titles; empty where nobody asks for them.
  private let sectionsByTitle: [SectionIndex]

  /// - Parameters:
  ///   - folder: The kind's own where left out.
  ///   - criteria: Those without sections are left out.
  ///   - findsTitles: Whether sections are asked for by their titles.
  ///   - count: How many records at some positions are, in words.
  init(
    _ kind: RecordKind, folder: String? = nil, name: Message? = nil, titleKey: TextKey, introKey: TextKey,
    urls: [SiteURL], rows: [ViewRecord],
    headings: [String] = [], criteria: [Criterion], findsTitles: Bool = false, count: ([Int]) -> String
  ) {
    let criteria = criteria.filter { !$0.sections.isEmpty }
    let folder = folder ?? kind.folder
    self.kind = kind
    self.folder = folder
    url = SiteURL(page: Paging.path(folder, number: 1))
    self.name =
      name ?? .init("\(kind.title.chinese)列表页", "the list of \(kind.title.english)s")
    self.titleKey = titleKey
    self.introKey = introKey
    self.urls = urls
    self.rows = ViewRecords(rows)
    self.headings = headings
    self.criteria = criteria
    self.count = count(Array(urls.indices))
    sectionCounts = criteria.map { $0.sections.map { count($0.records) } }
    sectionURLs = criteria.map { criterion in
      criterion.sections.map { $0.page ?? SiteURL(page: Self.path(folder, criterion, $0)) }
    }
    // Those on pages of others are asked for there.
    sectionsBySlug = criteria.map { SectionIndex($0.isOnOtherPages ? [] : $0.sections.map(\.slug)) }
    sectionsByTitle = findsTitles ? criteria.map { SectionIndex($0.sections.map(\.title)) } : []
  }

  /// The list of all records.
  func path(number: Int = 1) -> String { Paging.path(folder, number: number) }

  func indexPath(_ criterion: Int, number: Int = 1) -> String {
    Paging.path("\(folder)/\(criteria[criterion].folder)", number: number)
  }

  func sectionPath(_ criterion: Int, _ section: Int, number: Int = 1) -> String {
    Self.path(folder, criteria[criterion], criteria[criterion].sections[section], number: number)
  }

  private static func path(_ folder: String, _ criterion: Criterion, _ section: Section, number: Int = 1) -> String {
    Paging.path("\(folder)/\(criterion.folder)/\(section.slug)", number: number)
  }

  func sectionURL(_ criterion: Int, _ section: Int) -> SiteURL { sectionURLs[criterion][section] }

  /// The page of the section with this title, where there is one; of several with one title, the first.
  func sectionURL(in folder: String, titled title: String) -> SiteURL? {
    url(of: title, in: folder, sectionsByTitle)
  }

  /// The page of the section that has this slug, where there is one.
  func sectionURL(in folder: String, slug: String?) -> SiteURL? {
    slug.flatMap { url(of: $0, in: folder, sectionsBySlug) }
  }

  private func url(of name: String, in folder: String, _ sections: [SectionIndex]) -> SiteURL? {
    for criterion in sections.indices where criteria[criterion].folder == folder {
      return sections[criterion].position(of: name).map { sectionURLs[criterion][$0] }
    }
    return nil
  }
}
