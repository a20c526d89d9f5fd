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
    var oversized: [(index: Int, template: PageTemplate, error: RenderError)] = []
  }

  /// - Parameter consume: Takes a page's path, bytes and rank; called by several tasks.
  func render(
    _ consume: @escaping @Sendable (String, UnsafeRawBufferPointer, PublicationRank) -> Void
  ) async -> Outcome {
    let oversized = OversizedPages()
    let composer = PageComposer(site)
    let outcomes = await Parallel.slices(of: site.plan.pages.count, jobs: jobs) { range in
      var outcome = Outcome()
      for index in range {
        let page = site.plan.pages[index]
        guard !oversized.precede(index, of: page.kind.template) else { continue }
        do throws(RenderError) {
          try render(page, composer, &outcome) { consume(page.path, $0, page.kind.isListing ? .listing : .listed) }
        } catch  where error.reason == .tooLarge {
          oversized.note(index, of: page.kind.template)
          outcome.oversized.append((index, page.kind.template, error))
        } catch {
          outcome.diagnostics.append(error.diagnostic)
        }
      }
      return outcome
    }
    return outcomes.reduce(into: Outcome()) { whole, part in
      whole.diagnostics += part.diagnostics
      whole.silences += part.silences
      let first = part.oversized.filter { !oversized.precede($0.index, of: $0.template) }
      whole.diagnostics += first.map(\.error.diagnostic)
    }
  }

  /// - Parameter consume: Takes the bytes of the page, where there are any to publish.
  private func render(
    _ page: PlannedPage, _ composer: PageComposer, _ outcome: inout Outcome,
    _ consume: (UnsafeRawBufferPointer) -> Void
  ) throws(RenderError) {
    let (records, comments) = composer.compose(page, into: &outcome.diagnostics)
    for comment in comments {
      guard let rule = IgnoreReader.rule(inComment: comment.text, at: comment.place, into: &outcome.diagnostics) else {
        continue
      }
      outcome.silences.append(
        Silence(rule: rule, file: comment.place.file, lines: comment.place.line...comment.endLine + 1))
    }
    guard let template = site.templates?[page.kind.template] else { return }
    try template.render(records, base: base(of: page), page: page.path) { consume(UnsafeRawBufferPointer($0)) }
  }

  /// A host shows 404.html at any address, so that page alone needs the site's own, where it is known.
  private func base(of page: PlannedPage) -> SiteBase {
    if page.kind == .notFound, let base = site.context.siteBase { return base }
    return .depth(page.depth)
  }
}
