import FrontMatter
import StringTemplates

/// Puts the days on which records were updated into the sitemaps, each in the place of the one before.
struct AmendedSitemaps {
  let folders: WallFolders
  let base: SiteBase

  /// A record's page that was updated on another day.
  struct Update {
    let page: String
    let before: PartialDate
    let now: PartialDate
  }

  /// - Returns: The sitemaps that are to change; `nil` where a page isn't found in them.
  func files(_ updates: [Update]) -> [AmendedFile]? {
    var rest = updates
    var files: [AmendedFile] = []
    var number = 0
    var path = SiteFiles.sitemapPath
    while !rest.isEmpty {
      guard case .success(let bytes) = FileTree.read("\(folders.output)/\(path)", largest: .max) else { return nil }
      var found: [(range: Range<Int>, bytes: [UInt8])] = []
      rest.removeAll { update in
        guard let range = bytes[...].firstRange(of: entry(update.page, update.before), from: 0) else { return false }
        found.append((range, entry(update.page, update.now)))
        return true
      }
      if !found.isEmpty {
        let parts = bytes.replacing(found.sorted { $0.range.lowerBound < $1.range.lowerBound })
        files.append(AmendedFile(path: path) { parts })
      }
      // The first is the only one, or the list of those that follow.
      number += 1
      path = SiteFiles.sitemapPath(number: number)
    }
    return files
  }

  /// What a sitemap says of a page.
  private func entry(_ page: String, _ updated: PartialDate) -> [UInt8] {
    XMLText.page(SiteURL(page: page), base: base, updated: updated)
  }
}
