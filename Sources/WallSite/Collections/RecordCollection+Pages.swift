import Diagnostics
import HonorRoll

extension RecordCollection {
  /// The pages of all its lists, each with who has its address.
  ///
  /// - Parameter wall: The settings, where sections may get another address.
  func pages(wall: SourcePlace) -> [(page: PlannedPage, owner: AddressOwner?)] {
    guard !urls.isEmpty else { return [] }
    var pages: [(page: PlannedPage, owner: AddressOwner?)] = []
    let list = AddressOwner.program(name, at: wall)
    for number in 1...Paging.pageCount(of: urls.count) {
      pages.append((PlannedPage(path: path(number: number), kind: .records(kind, number: number)), list))
    }
    for (position, criterion) in criteria.enumerated() {
      for number in 1...Paging.pageCount(of: criterion.roots.count) {
        let page = PlannedPage(
          path: indexPath(position, number: number), kind: .recordIndex(kind, position, number: number))
        pages.append((page, list))
      }
      pages += sectionPages(position, criterion, wall: wall)
    }
    return pages
  }

  private func sectionPages(
    _ position: Int, _ criterion: Criterion, wall: SourcePlace
  ) -> [(page: PlannedPage, owner: AddressOwner?)] {
    var slugs: Set<String> = []
    return criterion.sections.indices.flatMap { index -> [(page: PlannedPage, owner: AddressOwner?)] in
      let section = criterion.sections[index]
      guard section.pageCount > 0 else { return [] }
      let isReported = !slugs.insert(section.slug).inserted && criterion.reportsCollisions
      return (1...section.pageCount).map { number in
        let page = PlannedPage(
          path: sectionPath(position, index, number: number),
          kind: .recordSection(kind, position, index, number: number))
        return (page, isReported ? nil : .entry(section.title, at: wall))
      }
    }
  }
}
