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
    let templateFiles = Aside(jobs: options.jobs) { templateReader.files() }
    let loader = ContentLoader(reader: ContentReader(folders: folders, jobs: options.jobs), options: options)
    let loaded = await loader.load(into: &log.diagnostics, silencing: &log.silencing)
    let files = await templateFiles.value
    log.diagnostics += files.diagnostics
    guard let content = loaded else { return nil }
    let text = files.text
    log.timings.end(.read)

    let earlyBodies = EarlyBodies()
    let early = options.jobs > 1 ? Aside(jobs: options.jobs) { await earlyBodies.render(content.records) } : nil

    let roll = RollBuilder(
      settings: content.settings, asOf: content.asOf, includesDrafts: options.includesDrafts
    ).roll(of: content.records, unreadable: content.unreadable, into: &log.diagnostics)
    log.nextChange = roll.nextChange
    log.timings.end(.link)

    let contentFolder = folders.shown(folders.content)
    let context = await SiteContext(
      roll, text: text, siteBase: siteBase(content, into: &log.diagnostics), content: content,
      contentFolder: contentFolder, jobs: options.jobs)
    let jobs = options.jobs
    let cards = Aside(jobs: jobs) { await SiteCards(context, jobs: jobs) }
    let data = Aside(jobs: jobs) { context.hasData ? await DataSource(context, jobs: jobs) : nil }
    let templates = Aside(jobs: jobs) {
      var diagnostics: [Diagnostic] = []
      let templates = TemplateSet(files.library, frame: context.frameSchema.erased, into: &diagnostics)
      return (set: templates, diagnostics: diagnostics)
    }
    let assets = files.assets
    let plan = SitePlan(
      context, staticFiles: content.listing.staticFiles, assets: assets.map(\.path), contentFolder: contentFolder,
      into: &log.diagnostics)
    let menus = SiteMenus(context, pages: plan.pages, into: &log.diagnostics)
    ViewVersion.check(content.settings.viewVersion, into: &log.diagnostics)
    let copies =
      content.listing.staticFiles.map {
        SiteCopy(path: $0, location: "\(folders.content)/static/\($0)", folder: folders.content)
      }
      + assets.map { SiteCopy(path: $0.path, location: $0.location, folder: $0.folder) }
    let hidden =
      context.recordCount == content.records.count
      ? [] : content.records.map(\.common).filter { context.links.isHidden($0.file) }
    let captured = await cards.value
    let compiled = await templates.value
    log.diagnostics += compiled.diagnostics
    let source = await data.value
    earlyBodies.stop()
    await early?.value
    log.timings.end(.plan)
    return Site(
      context: context, cards: captured, earlyBodies: earlyBodies, menus: menus, plan: plan, templates: compiled.set,
      data: source, copies: copies, hidden: hidden, content: content)
  }

  private func siteBase(_ content: ContentLoader.Content, into diagnostics: inout [Diagnostic]) -> SiteBase? {
    guard let address = options.siteAddress(content.settings) else { return nil }
    if let base = SiteBase.ofSite(address) { return base }
    diagnostics.append(
      Diagnostic(
        .invalidURL, at: content.settings.siteURL?.place ?? content.settingsPlace,
        .init("站点地址“\(address)”不是完整的网址", "The site's address “\(address)” is no absolute address"),
        hint: .init("写成 https://example.org/wall/ 的样子", "Write it like https://example.org/wall/")))
    return nil
  }
}
