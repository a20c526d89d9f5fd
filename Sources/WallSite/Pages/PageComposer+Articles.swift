import Diagnostics
import HonorRoll
import Markdown
import StringTemplates

extension PageComposer {
  /// A record's body, rendered, with what stands below it.
  struct Article {
    let parts: ArticleParts
    let comments: [MarkdownComment]
    /// The beginning of the body as plain text.
    let beginning: String?
    /// Of what the page lists of it.
    let contentsFingerprint: Fingerprint

    /// - Parameters:
    ///   - words: The record's.
    ///   - position: Of the record in the roll.
    func prose(_ words: OwnWords, _ position: Int) -> RecordProse? {
      guard !comments.contains(where: { IgnoreReader.mayIgnore($0.text) }) else { return nil }
      var present = words.present
      if !parts.body.isEmpty { present.insert(.body) }
      return RecordProse(
        common: words.common, position: position, present: present, contentsFingerprint: contentsFingerprint)
    }

    /// The beginning, or something else where the body is empty.
    func summary(or other: String) -> String { beginning.flatMap { $0.isEmpty ? nil : $0 } ?? other }
  }

  /// A table of contents helps from this many sections and bytes on.
  private static let sectionsOfLongPages = 3
  private static let bytesOfLongPages = 4000

  /// Renders the body of a page ahead, where pages of the kind are many.
  func renderBody(of page: PlannedPage, on sheet: PageSheet, into diagnostics: inout [Diagnostic]) {
    sheet.body = nil
    let common: RecordCommon
    switch page.kind {
    case .craftsman(let position): common = roll.people[position].profile.common
    case .studio(let position): common = roll.studios[position].profile.common
    case .achievement(let position): common = roll.achievements[position].profile.common
    default: return
    }
    sheet.body = render(common, page, isSummarized: false, into: &diagnostics)
  }

  /// - Parameter isSummarized: Whether the beginning of the body is wanted.
  func article(
    _ common: RecordCommon, _ page: PlannedPage, on sheet: PageSheet, isSummarized: Bool = false,
    into diagnostics: inout [Diagnostic]
  ) -> Article {
    let rendered = sheet.takeBody() ?? render(common, page, isSummarized: isSummarized, into: &diagnostics)
    return Article(
      parts: ArticleParts(
        toc: Self.contents(of: rendered).map { LinkView(title: $0.text, url: SiteURL(fragment: $0.id)) },
        body: rendered.html,
        extras: common.extras.map { FactView(label: $0.name.value, value: .text($0.text.value), links: []) },
        sources: common.sources, verified: common.verifiedText.map { text[$0] }, updated: common.updated, text: text),
      comments: rendered.comments, beginning: rendered.summary,
      contentsFingerprint: Self.fingerprint(ofContents: rendered))
  }

  /// Stands for what the page gives of a body besides itself: its table of contents.
  static func fingerprint(ofContents article: RenderedMarkdown) -> Fingerprint {
    var fingerprint = Fingerprint()
    for section in contents(of: article) {
      fingerprint.add(section.id)
      fingerprint.add(section.text)
    }
    return fingerprint
  }

  /// Its sections, where there is enough of it to look for something.
  private static func contents(of article: RenderedMarkdown) -> [Heading] {
    guard article.html.count >= bytesOfLongPages else { return [] }
    let sections = article.headings.filter { $0.level == 2 }
    return sections.count >= sectionsOfLongPages ? sections : []
  }

  private func render(
    _ common: RecordCommon, _ page: PlannedPage, isSummarized: Bool, into diagnostics: inout [Diagnostic]
  ) -> RenderedMarkdown {
    if !isSummarized, let early = earlyBodies.take(common) {
      diagnostics += early.diagnostics
      report(early.rendered.unmetFragments, into: &diagnostics)
      return early.rendered
    }
    // Most bodies have no links.
    var resolver: BodyLinkResolver?
    let rendered = markdown.render(
      common.soundBody, file: common.file, firstLine: common.bodyLine, isSummarized: isSummarized,
      diagnostics: &diagnostics
    ) { link in
      var opened =
        resolver
        ?? BodyLinkResolver(links: context.links, file: common.file, base: .depth(page.depth), headings: headings)
      defer { resolver = opened }
      return opened.resolve(link)
    }
    if let resolver { diagnostics += resolver.diagnostics }
    report(rendered.unmetFragments, into: &diagnostics)
    return rendered
  }

  private func report(_ links: [FragmentLink], into diagnostics: inout [Diagnostic]) {
    for link in links {
      diagnostics.append(
        Diagnostic(
          .unresolvedLink, at: link.place,
          .init(
            "本页没有标题“\(link.destination.dropFirst())”",
            "There is no heading “\(link.destination.dropFirst())” on this page")))
    }
  }

  /// Ids of the headings of a content file's body. Links into other pages are rare, so its body is simply read again.
  private func headings(of file: String) -> Set<String> {
    guard case .page(_, let common)? = context.links.targets[file] else { return [] }
    linkedHeadings.note(file)
    var ignored: [Diagnostic] = []
    let rendered = markdown.render(common.body, file: file, diagnostics: &ignored) { _ in .drop }
    return Set(rendered.headings.map(\.id))
  }

  func freePage(
    _ position: Int, _ page: PlannedPage, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let record = roll.pages[position]
    let body = article(record.common, page, on: sheet, isSummarized: record.summary == nil, into: &diagnostics)
    let view = FreePageView(title: record.title, article: body.parts)
    let head = Head(
      title: title(record.title), description: record.summary ?? body.summary(or: title(record.title).text),
      kind: "article", section: .page(position), trail: [LinkView(title: record.title, url: nil)])
    return Composition(on: sheet, head: head, FreePageView.schema, view, comments: body.comments)
  }

  func redirect(to target: String, title: String, on sheet: PageSheet) -> Composition {
    let view = RedirectView(target: SiteURL(page: target), title: title)
    return Composition(on: sheet, head: Head(title: self.title(title), description: title), RedirectView.schema, view)
  }

  func neutral(_ position: Int, on sheet: PageSheet) -> Composition {
    let address = roll.neutralAddresses[position]
    let decisions = address.decisions.compactMap(sentence)
    let view = NeutralView(
      title: text[.neutralTitle], text: ([text[.neutralText]] + decisions).joined(separator: "\n"))
    let head = Head(
      title: title(text[.neutralTitle]), description: text[.neutralTitle],
      trail: [LinkView(title: text[.neutralTitle], url: nil)])
    return Composition(on: sheet, head: head, NeutralView.schema, view)
  }

  /// What is known of a decision; a sentence has no gaps.
  private func sentence(_ decision: Revocation) -> String? {
    let document = (decision.authority ?? "") + (decision.document ?? "")
    let date = decision.date.map(dateText)
    switch (document.isEmpty, date) {
    case (false, let date?): return text(.neutralDecision, ["decision": document, "date": date])
    case (false, nil): return text(.neutralDecisionUndated, ["decision": document])
    case (true, let date?): return text(.neutralDecisionDate, ["date": date])
    case (true, nil): return nil
    }
  }

  func notFound(on sheet: PageSheet) -> Composition {
    let view = NotFoundView(title: text[.notFoundTitle], text: text[.notFoundText])
    let head = Head(
      title: title(text[.notFoundTitle]), description: text[.notFoundText],
      trail: [LinkView(title: text[.notFoundTitle], url: nil)])
    return Composition(on: sheet, head: head, NotFoundView.schema, view)
  }
}
