import Diagnostics
import HonorRoll

extension RecordCollection {
  /// Gives the pages of all its lists, each with who has its address; `nil` where a collision was reported already.
  ///
  /// - Parameter wall: The settings, where sections may get another address.
  func forEachPage(wall: SourcePlace, _ body: (PlannedPage, AddressOwner?) -> Void) {
    guard !urls.isEmpty else { return }
    let list = AddressOwner.program(name, at: wall)
    for number in 1...Paging.pageCount(of: urls.count) {
      body(PlannedPage(path: path(number: number), kind: .records(kind, number: number)), list)
    }
    for (position, criterion) in criteria.enumerated() {
      for number in 1...Paging.pageCount(of: criterion.roots.count) {
        body(
          PlannedPage(
            path: indexPath(position, number: number), kind: .recordIndex(kind, position, number: number)), list)
      }
      forEachSectionPage(position, criterion, wall: wall, body)
    }
  }

  private func forEachSectionPage(
    _ position: Int, _ criterion: Criterion, wall: SourcePlace, _ body: (PlannedPage, AddressOwner?) -> Void
  ) {
    guard !criterion.isOnOtherPages else { return }
    var slugs = TextTable(capacity: criterion.sections.count)
    for index in criterion.sections.indices where criterion.sections[index].pageCount > 0 {
      let section = criterion.sections[index]
      let isReported = !slugs.insert(section.slug).isNew && criterion.reportsCollisions
      for number in 1...section.pageCount {
        body(
          PlannedPage(
            path: sectionPath(position, index, number: number),
            kind: .recordSection(kind, position, index, number: number),
            url: number == 1 ? sectionURL(position, index) : nil),
          isReported ? nil : .entry(section.title, at: wall))
      }
    }
  }
}
