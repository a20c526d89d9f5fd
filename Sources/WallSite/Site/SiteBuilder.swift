import CLinux
import Diagnostics

/// Builds a wall: content to records, records to the roll, the roll to pages, pages to one publication.
public struct SiteBuilder: Sendable {
  let folders: WallFolders
  let options: BuildOptions

  public init(folders: WallFolders, options: BuildOptions) {
    self.folders = folders
    self.options = options
  }

  /// Everything but publishing.
  public func check() async -> BuildReport {
    var log = BuildLog()
    guard let site = await SiteAssembler(folders: folders, options: options).site(into: &log) else {
      return log.report()
    }
    let report = await check(site, &log)
    // With an error in the content nothing is published, and so nothing removed.
    guard report.errors == 0 else { return report }
    log.diagnostics += RemovedPages(folders: folders, site: site).diagnostics()
    return log.report(pages: site.plan.pages.count, remains: site)
  }

  /// Builds and publishes; with an error in the content or a template, nothing is published.
  ///
  /// - Throws: `PublicationError` where the machine or the output forbids it; the published site is as it was.
  public func build() async throws(PublicationError) -> BuildReport {
    var log = BuildLog()
    let cache = BuildCache(folders: folders, options: options)
    let sight = await cache.look()
    log.timings.end(.look)
    if let remembered = sight.remembered { return log.report(remembered) }
    if let change = sight.changed, let report = try await amend(change, since: sight, cache, &log) { return report }
    guard let site = await SiteAssembler(folders: folders, options: options).site(into: &log) else {
      return log.report()
    }
    guard !log.forbidsPublishing(isStrict: options.isStrict) else { return await check(site, &log) }
    // What linking needed is scattered among what lasts, and pages are small: they don't fill it.
    clinux_trim_memory()

    let publication = try Publication(
      output: folders.output, protecting: folders.protected, expecting: site.plan.pages.count)
    // The publication remembers its first failure and throws it when it is to be committed.
    let indexes = Aside(jobs: options.jobs) { SiteIndexes(site: site, publication: publication).write() }
    let data = Aside(jobs: options.jobs) {
      if let data = site.data { DataWriter(site: data, publication: publication).write() }
    }
    let rendered = await SiteRenderer(site: site, jobs: options.jobs).render { path, bytes, rank in
      try? publication.put(path, bytes, rank: rank)
    }
    log.add(rendered)
    await data.value
    await indexes.value
    clinux_trim_memory()
    log.timings.end(.render)
    guard !log.forbidsPublishing(isStrict: options.isStrict) else {
      publication.abandon()
      return log.report(pages: site.plan.pages.count)
    }
    for file in site.copies {
      try publication.copyFile(from: file.location, within: file.folder, to: file.path)
    }
    log.timings.end(.index)
    let publishedAt = TreeSnapshot.currentTime()
    let found = log.report().diagnostics
    // Nearly all files are pages.
    let spare = SpareSite(
      cache: folders.cache, site: sight.output?.folders ?? [],
      isKept: site.plan.pages.count >= options.fewestFilesForSpare)
    let summary = try await publication.commit(
      jobs: options.jobs, cache: folders.cache, leaving: spare
    ) { summary, traces in
      log.timings.end(.exchange)
      let roll = site.context.roll
      await cache.remember(
        RememberedBuild(
          pages: site.plan.pages.count, files: summary.files, diagnostics: found, nextChange: roll.nextChange),
        RememberedProse(
          of: site, index: rendered.prose, linked: rendered.linkedHeadings, diagnostics: found),
        since: sight, traces, publishedAt: publishedAt,
        on: BuildCache.Day(asOf: roll.asOf, timeZoneOffset: roll.settings.timeZoneOffset))
      log.timings.end(.remember)
    }
    return log.report(pages: site.plan.pages.count, publication: summary, remains: site)
  }

  /// Publishes records' new words where nothing else has changed.
  ///
  /// - Returns: `nil` where a whole build is due.
  private func amend(
    _ change: BuildCache.Change, since sight: BuildCache.Sight, _ cache: BuildCache, _ log: inout BuildLog
  ) async throws(PublicationError) -> BuildReport? {
    let amendment = Amendment(folders: folders, options: options, change: change)
    guard let outcome = await amendment.outcome() else { return nil }
    log.timings.end(.read)
    let publication = try Publication(output: folders.output, protecting: folders.protected)
    let files = change.build.files
    publication.adopt(
      SpareSite(
        cache: folders.cache, site: change.site.folders, isKept: files >= options.fewestFilesForSpare,
        last: SpareSite.Last(folders: change.spare, files: files)))
    for page in outcome.pages { try publication.put(page.path, page.bytes) }
    // The data are large files, and the rest are many: the ones are written while the others are linked.
    let listings = Aside(jobs: options.jobs) {
      await Parallel.map(outcome.listings, jobs: options.jobs) { amendment.put($0, into: publication) }.allSatisfy(
        \.self)
    }
    // The publication remembers a failure and throws it when it is to be committed.
    try? await publication.keepRest(besides: outcome.listings.map(\.path), jobs: options.jobs)
    guard await listings.value else {
      publication.abandon()
      return nil
    }
    log.timings.end(.render)
    let publishedAt = TreeSnapshot.currentTime()
    let summary = try await publication.commit(jobs: options.jobs, cache: folders.cache) { _, traces in
      log.timings.end(.exchange)
      await cache.remember(
        change.build, outcome.prose, since: sight, traces, publishedAt: publishedAt,
        on: BuildCache.Day(asOf: outcome.asOf, timeZoneOffset: outcome.timeZoneOffset))
      log.timings.end(.remember)
    }
    return log.report(change.build, publication: summary)
  }

  /// Renders everything for its problems alone.
  private func check(_ site: Site, _ log: inout BuildLog) async -> BuildReport {
    log.add(await SiteRenderer(site: site, jobs: options.jobs).render { _, _, _ in })
    log.timings.end(.render)
    return log.report(pages: site.plan.pages.count, remains: site)
  }
}
