import Diagnostics
import HonorRoll
import StringTemplates

/// Puts a site together, up to the point where its pages can be rendered.
struct SiteAssembler: Sendable {
  let folders: WallFolders
  let options: BuildOptions

  /// - Returns: `nil` where the wall has no settings.
  func site(into log: inout BuildLog) async -> Site? {
    let templateReader = TemplateReader(folders: folders)
    let library = templateReader.library(into: &log.diagnostics)
    let text = templateReader.text(into: &log.diagnostics)
    let loader = ContentLoader(reader: ContentReader(folders: folders, jobs: options.jobs), options: options)
    guard let content = await loader.load(into: &log.diagnostics, silencing: &log.silencing) else { return nil }
    log.timings.end(.read)

    let earlyBodies = EarlyBodies()
    let early = options.jobs > 1 ? Aside(jobs: options.jobs) { await earlyBodies.render(content.records) } : nil

    let roll = RollBuilder(
      settings: content.settings, asOf: content.asOf, includesDrafts: options.includesDrafts
    ).roll(of: content.records, unreadable: content.unreadable, into: &log.diagnostics)
    log.nextChange = roll.nextChange
    log.timings.end(.link)

    let contentFolder = folders.shown(folders.content)
    let context = SiteContext(
      roll, text: text, siteBase: siteBase(content, into: &log.diagnostics), content: content,
      contentFolder: contentFolder)
    let cards = Aside(jobs: options.jobs) { [jobs = options.jobs] in await SiteCards(context, jobs: jobs) }
    let data = Aside(jobs: options.jobs) { context.hasData ? DataSource(context) : nil }
    let assets = templateReader.assets(into: &log.diagnostics)
    let plan = SitePlan(
      context, staticFiles: content.listing.staticFiles, assets: assets.map(\.path), contentFolder: contentFolder,
      into: &log.diagnostics)
    let menus = SiteMenus(context, pages: plan.pages, into: &log.diagnostics)
    ViewVersion.check(content.settings.viewVersion, into: &log.diagnostics)
    let templates = TemplateSet(library, frame: context.frameSchema.erased, into: &log.diagnostics)
    let copies =
      content.listing.staticFiles.map {
        SiteCopy(path: $0, location: "\(folders.content)/static/\($0)", folder: folders.content)
      }
      + assets.map { SiteCopy(path: $0.path, location: $0.location, folder: $0.folder) }
    let hidden =
      context.recordCount == content.records.count
      ? [] : content.records.map(\.common).filter { context.links.isHidden($0.file) }
    let captured = await cards.value
    earlyBodies.stop()
    await early?.value
    log.timings.end(.plan)
    return Site(
      context: context, cards: captured, earlyBodies: earlyBodies, menus: menus, plan: plan, templates: templates,
      data: await data.value, copies: copies, hidden: hidden)
  }

  private func siteBase(_ content: ContentLoader.Content, into diagnostics: inout [Diagnostic]) -> SiteBase? {
    guard let address = options.baseURL ?? content.settings.siteURL?.value else { return nil }
    if address.hasPrefix("http"), let base = SiteBase.absolute(address) { return base }
    diagnostics.append(
      Diagnostic(
        .invalidURL, at: content.settings.siteURL?.place ?? content.settingsPlace,
        .init("站点地址“\(address)”不是完整的网址", "The site's address “\(address)” is no absolute address"),
        hint: .init("写成 https://example.org/wall/ 的样子", "Write it like https://example.org/wall/")))
    return nil
  }
}
