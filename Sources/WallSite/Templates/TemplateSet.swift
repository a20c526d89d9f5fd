import Diagnostics
import StringTemplates

/// The wall's templates, compiled for their views.
struct TemplateSet: Sendable {
  private let templates: [PageTemplate: Template]

  /// - Parameters:
  ///   - library: A page's template that it lacks has been reported by whoever looked for its file.
  ///   - frame: The schema of the outermost view.
  /// - Returns: `nil` where a template has a problem (reported).
  init?(_ library: TemplateLibrary, frame: AnyViewSchema, into diagnostics: inout [Diagnostic]) {
    var found = library.syntaxDiagnostics
    let pages = PageTemplate.allCases.filter { library.contains($0.rawValue) }
    let compiled = library.compile(pages.map { (name: $0.rawValue, views: [frame, $0.view]) }, into: &found)
    var templates: [PageTemplate: Template] = [:]
    for (page, template) in zip(pages, compiled) { templates[page] = template }
    // Templates that share a partial report its problems each.
    var seen: Set<Diagnostic> = []
    diagnostics += found.filter { seen.insert($0).inserted }
    guard templates.count == PageTemplate.allCases.count else { return nil }
    self.templates = templates
  }

  subscript(template: PageTemplate) -> Template? { templates[template] }
}
