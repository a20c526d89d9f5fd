import Diagnostics
import Glibc
import HonorRoll

/// What the next publication takes away from the published site: pages that are removed, and those that become neutral.
struct RemovedPages {
  let folders: WallFolders
  let site: Site

  /// So many pages are listed that no record tells the reason of; more are only counted.
  private static let listed = 100

  /// A note for each page; none where nothing of this program's is published.
  func diagnostics() -> [Diagnostic] {
    guard FileTree.mayBeFile("\(folders.output)/\(Output.markerName)"),
      let files = try? FileTree.files(in: folders.output)
    else { return [] }
    let planned = Dictionary(
      site.plan.pages.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let copied = Set(site.copies.map(\.path))
    let owners = owners
    var notes: [Diagnostic] = []
    var others: [String] = []
    for path in files where path.hasSuffix(".html") && !copied.contains(path) {
      switch planned[path] {
      case .neutral? where !isNeutral(path): notes.append(note(path, of: owners[path], isReplaced: true))
      case .some: continue
      case nil where owners[path] != nil: notes.append(note(path, of: owners[path], isReplaced: false))
      case nil: others.append(path)
      }
    }
    notes += others.prefix(Self.listed).map { note($0, of: nil, isReplaced: false) }
    if others.count > Self.listed {
      let more = others.count - Self.listed
      notes.append(
        Diagnostic(
          .pageRemoved, at: SourcePlace(file: folders.shown(folders.output)),
          .init("还有 \(more) 页下次发布时删除", "The next publication removes \(more) more pages")))
    }
    return notes
  }

  /// Records that are not shown, by every address they have or had.
  private var owners: [String: RecordCommon] {
    var owners: [String: RecordCommon] = [:]
    for common in site.hidden {
      for slug in [common.slug].compactMap({ $0 }) + common.aliases.map(\.value) {
        owners[common.kind.path(slug: slug)] = common
      }
    }
    return owners
  }

  /// Whether the published page is one already: such a page alone is kept from search engines.
  private func isNeutral(_ path: String) -> Bool {
    guard case .success(let bytes) = FileTree.read("\(folders.output)/\(path)") else { return true }
    return String(decoding: bytes, as: UTF8.self).contains("noindex")
  }

  private func note(_ path: String, of owner: RecordCommon?, isReplaced: Bool) -> Diagnostic {
    let state = owner.flatMap {
      $0.display == .listed ? nil : Message("(\($0.display.rawValue))", " (\($0.display.rawValue))")
    }
    let (chinese, english) = (state?.chinese ?? "", state?.english ?? "")
    return Diagnostic(
      .pageRemoved, at: owner?.place ?? SourcePlace(file: folders.shown("\(folders.output)/\(path)")),
      isReplaced
        ? .init("页面 \(path) 下次发布时换成中性页\(chinese)", "The next publication makes \(path) a neutral page\(english)")
        : .init("页面 \(path) 下次发布时删除\(chinese)", "The next publication removes \(path)\(english)"))
  }
}
