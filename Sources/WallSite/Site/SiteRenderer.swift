import Diagnostics
import FrontMatter
import HonorRoll
import StringTemplates

/// Renders the pages of a site, several at a time, and hands each on as soon as it is done, so that pages never pile up.
struct SiteRenderer: Sendable {
  let site: Site
  let jobs: Int

  /// Lines of a body on which its writer silenced a rule.
  struct Silence: Sendable {
    let rule: Rule
    let file: String
    let lines: ClosedRange<Int>
  }

  struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []
    var silences: [Silence] = []
    /// Where records' own words stand on their pages.
    var prose = ProseIndex()
    /// Files to whose headings bodies link.
    var linkedHeadings: Set<String> = []
    var oversized: [(index: Int, template: PageTemplate, error: RenderError)] = []
  }

  /// - Parameter consume: Takes a page's path, bytes and rank; called by several tasks.
  func render(
    _ consume: @escaping @Sendable (String, UnsafeRawBufferPointer, PublicationRank) -> Void
  ) async -> Outcome {
    let oversized = OversizedPages()
    let composer = PageComposer(site)
    let bases = Bases(site)
    let pages = site.plan.pages
    let newTools: @Sendable () -> Tools = { Tools() }
    let outcomes = await Parallel.slices(of: pages.count, jobs: jobs, keeping: newTools) { (tools, range) in
      var outcome = Outcome()
      for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.batch) {
        let batch = start..<min(start + Self.batch, range.upperBound)
        for index in batch where !oversized.precede(index, of: pages[index]) {
          composer.renderBody(of: pages[index], on: tools.sheets[index - start], into: &outcome.diagnostics)
        }
        let prose = batch.map { index in
          oversized.precede(index, of: pages[index])
            ? nil : compose(pages[index], composer, on: tools.sheets[index - start], &outcome)
        }
        for index in batch where !oversized.precede(index, of: pages[index]) {
          render(
            pages[index], index, tools.sheets[index - start], prose[index - start], bases, oversized, &tools.renderer,
            &outcome, consume)
        }
      }
      return outcome
    }
    return outcomes.reduce(into: Outcome(linkedHeadings: composer.linkedHeadings.files)) { whole, part in
      whole.diagnostics += part.diagnostics
      whole.silences += part.silences
      whole.prose.append(part.prose)
      let first = part.oversized.filter { !oversized.precede($0.index, of: $0.template) }
      whole.diagnostics += first.map(\.error.diagnostic)
    }
  }

  /// The bodies of so many pages are rendered before their views are made, and these before the pages are rendered. Each
  /// work is quicker when it goes on for a while, and so many views are still few.
  private static let batch = 16

  /// What a task keeps from page to page.
  private struct Tools: ~Copyable {
    /// One for each page of a batch.
    let sheets = (0..<batch).map { _ in PageSheet() }
    var renderer = Renderer()
  }

  /// - Returns: Where the record's own words are on the page, for one that is amended when they change.
  private func compose(
    _ page: PlannedPage, _ composer: PageComposer, on sheet: PageSheet, _ outcome: inout Outcome
  ) -> RecordProse? {
    let composed = composer.compose(page, on: sheet, into: &outcome.diagnostics)
    for comment in composed.comments {
      guard let rule = IgnoreReader.rule(inComment: comment.text, at: comment.place, into: &outcome.diagnostics) else {
        continue
      }
      outcome.silences.append(
        Silence(rule: rule, file: comment.place.file, lines: comment.place.line...comment.endLine + 1))
    }
    return composed.prose
  }

  /// - Parameter index: The page's, in the plan.
  private func render(
    _ page: PlannedPage, _ index: Int, _ sheet: PageSheet, _ prose: RecordProse?, _ bases: Bases,
    _ oversized: OversizedPages,
    _ renderer: inout Renderer, _ outcome: inout Outcome,
    _ consume: (String, UnsafeRawBufferPointer, PublicationRank) -> Void
  ) {
    guard let template = site.templates?[page.kind.template] else { return }
    do throws(RenderError) {
      try renderer.render(template, sheet.views, base: bases[page], page: page.path) {
        consume(page.path, UnsafeRawBufferPointer($0), page.kind.isListing ? .listing : .listed)
      }
      if let prose { outcome.prose.add(prose, on: page.path, at: renderer.marks) }
    } catch  where error.reason == .tooLarge {
      oversized.note(index, of: page.kind.template)
      outcome.oversized.append((index, page.kind.template, error))
    } catch {
      outcome.diagnostics.append(error.diagnostic)
    }
  }

  /// What leads from each page to the site's root.
  private struct Bases {
    private let byDepth: [SiteBase]
    /// A host shows 404.html at any address, so that page alone needs the site's own, where it is known.
    private let notFound: SiteBase?

    init(_ site: Site) {
      byDepth = (0...8).map { SiteBase.depth($0) }
      notFound = site.context.siteBase
    }

    subscript(page: PlannedPage) -> SiteBase {
      if page.kind == .notFound, let notFound { return notFound }
      let depth = page.depth
      return depth < byDepth.count ? byDepth[depth] : .depth(depth)
    }
  }
}
