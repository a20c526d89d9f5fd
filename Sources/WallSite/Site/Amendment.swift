import Diagnostics
import FrontMatter
import HonorRoll
import Markdown
import StringTemplates

/// The smallest of builds: where nothing on the wall has changed but some records' own words, puts the new words where
/// the old ones stand, on the records' pages, in the wall's data, and in the feed and the sitemap.
///
/// It is as good as a whole build because a template can do nothing with a text but write it, and show a section over it
/// if there is any. Whatever else may hang on the words, or on what was written with them, leads to a whole build: a text
/// that comes or goes, another table of contents, headings to which others link, a link to anything but a record's page, a
/// comment that silences something, the name of somebody who is not shown, anything to be reported.
struct Amendment: Sendable {
  let folders: WallFolders
  let options: BuildOptions
  let change: BuildCache.Change

  /// The pages with the new words, the lists that are to have them, and what the cache is to know afterwards.
  struct Outcome {
    let pages: [(path: String, bytes: [UInt8])]
    let listings: [AmendedFile]
    let prose: RememberedProse
    let asOf: PartialDate
    let timeZoneOffset: Int
  }

  /// No more than so many records are amended: more take as long as a whole build.
  private static let mostRecords = 100

  /// A record with its new words.
  struct Amended: Sendable {
    let entry: ProseIndex.Entry
    let record: Record
    let words: OwnWords
    let html: [UInt8]
  }

  /// - Returns: `nil` where a whole build is due.
  func outcome() async -> Outcome? {
    let files = change.files.compactMap(recordFile)
    let names = files.map(\.file)
    guard files.count == change.files.count, files.count <= Self.mostRecords,
      change.prose.excluded.isDisjoint(with: names), let (entries, rest) = change.prose.index.taking(names)
    else { return nil }
    var prose = change.prose
    prose.index = rest

    var ignored: [Diagnostic] = []
    let reader = ContentReader(folders: folders, jobs: options.jobs)
    guard let document = reader.settings(into: &ignored) else { return nil }
    let settings = WallSettings(document, into: &ignored)
    let asOf = options.day(timeZoneOffset: settings.timeZoneOffset)
    let recordReader = RecordReader(settings: settings, asOf: asOf)
    let read = await reader.read(files) { file, document, diagnostics in
      document.flatMap { recordReader.record($0, kind: file.kind, into: &diagnostics) }
    }
    guard read.diagnostics.isEmpty else { return nil }

    let text = InterfaceText(change.prose.texts)
    var pages: [(path: String, bytes: [UInt8])] = []
    var amended: [Amended] = []
    var targets = RecordPages(index: change.prose.index)
    let hidden = NameSearch(change.prose.hiddenNames)
    for (file, record) in zip(files, read.understood) {
      guard let record, let entry = entries[file.file], let new = amend(record, entry, &targets, hidden),
        case .success(let old) = FileTree.read("\(folders.output)/\(entry.page)", largest: .max),
        let page = AmendedPage(old, entry.marks, new.words, html: new.html, text)
      else { return nil }
      amended.append(new)
      pages.append((entry.page, page.bytes))
      prose.index.add(entry.with(page.marks, updated: record.common.updated))
    }
    guard let data = change.prose.hasData ? data(amended) : [], let indexes = indexes(amended, settings, &prose) else {
      return nil
    }
    return Outcome(
      pages: pages, listings: data + indexes, prose: prose, asOf: asOf, timeZoneOffset: settings.timeZoneOffset)
  }

  /// Puts a list of records, with the new words, into a publication.
  ///
  /// - Returns: Whether the file was as expected; where not, a whole build is due. The publication remembers failures.
  func put(_ file: AmendedFile, into publication: Publication) -> Bool {
    guard let parts = file.parts() else { return false }
    try? publication.put(file.path, parts: parts, rank: .listing)
    return true
  }

  /// - Parameter path: In the content folder.
  private func recordFile(_ path: String) -> ContentReader.RecordFile? {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")), path.utf8.suffix(3).elementsEqual(".md".utf8),
      let kind = RecordKind.allCases.first(where: { $0.folder == path[..<slash] })
    else { return nil }
    let folder = "\(folders.content)/\(kind.folder)"
    return ContentReader.RecordFile(
      folder: ContentReader.RecordFolder(kind, path: folder, shown: folders.shown(folder)),
      name: String(path[path.utf8.index(after: slash)...]), isLink: false)
  }

  /// The record's new words, where they are all that has changed of it.
  private func amend(
    _ record: Record, _ entry: ProseIndex.Entry, _ targets: inout RecordPages, _ hidden: NameSearch
  ) -> Amended? {
    let common = record.common
    guard common.fingerprint.value == entry.fingerprint, let words = OwnWords(record),
      !Self.mentions(hidden, words, common.body)
    else { return nil }
    var diagnostics: [Diagnostic] = []
    var hasUnknownLinks = false
    let rendered = MarkdownRenderer().render(
      common.soundBody, file: common.file, firstLine: common.bodyLine, diagnostics: &diagnostics
    ) { link in
      if let url = targets.url(of: link, in: entry) { return .url(url) }
      hasUnknownLinks = true
      return .drop
    }
    var present = words.present
    if !rendered.html.isEmpty { present.insert(.body) }
    guard diagnostics.isEmpty, !hasUnknownLinks, rendered.unmetFragments.isEmpty,
      !rendered.comments.contains(where: { IgnoreReader.mayIgnore($0.text) }),
      PageComposer.fingerprint(ofContents: rendered).value == entry.contentsFingerprint, present == entry.present
    else { return nil }
    return Amended(entry: entry, record: record, words: words, html: rendered.html)
  }

  private static func mentions(_ names: NameSearch, _ words: OwnWords, _ body: [UInt8]) -> Bool {
    guard !names.isEmpty else { return false }
    return RecordProse.Mark.allCases.contains { mark in words[mark].map { !names.mentions(in: $0).isEmpty } ?? false }
      || body.withUnsafeBufferPointer { !names.mentions(in: $0).isEmpty }
  }

  /// The files of the wall's data in which the words stand.
  private func data(_ amended: [Amended]) -> [AmendedFile]? {
    var files: [AmendedFile] = []
    for (kind, set) in [
      (RecordKind.craftsman, DataSet.craftsmen), (.studio, .studios), (.achievement, .achievements),
    ] {
      let records: [AmendedData.Record] = amended.compactMap { record in
        guard record.record.common.kind == kind else { return nil }
        let members = RecordProse.Mark.allCases.compactMap { AmendedData.Member($0, of: record.words) }
        guard !members.isEmpty else { return nil }
        return AmendedData.Record(page: record.entry.page, position: record.entry.position, members: members)
      }
      guard let changed = AmendedData(folders: folders).files(set, records) else { return nil }
      files += changed
    }
    return files
  }

  /// The sitemaps and the feed, where they tell of what has changed.
  private func indexes(
    _ amended: [Amended], _ settings: WallSettings, _ prose: inout RememberedProse
  ) -> [AmendedFile]? {
    guard var newest = prose.newest else { return [] }
    guard let base = options.siteAddress(settings).flatMap(SiteBase.ofSite) else { return nil }
    var updates: [AmendedSitemaps.Update] = []
    for record in amended {
      guard let before = record.entry.updated, let now = record.words.common.updated else { continue }
      if before != now { updates.append(.init(page: record.entry.page, before: before, now: now)) }
      guard newest.replace(record.record) else { return nil }
    }
    guard var files = AmendedSitemaps(folders: folders, base: base).files(updates) else { return nil }
    if newest != prose.newest {
      let feed = Feed(newest: newest, settings: settings, base: base).bytes()
      files.append(AmendedFile(path: SiteFiles.feedPath) { [feed[...]] })
      prose.newest = newest
    }
    return files
  }
}

extension ProseIndex.Entry {
  fileprivate func with(_ marks: [MarkedRange], updated: PartialDate?) -> ProseIndex.Entry {
    ProseIndex.Entry(
      file: file, page: page, position: position, updated: updated, present: present, fingerprint: fingerprint,
      contentsFingerprint: contentsFingerprint, marks: marks)
  }
}
