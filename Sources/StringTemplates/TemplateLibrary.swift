import Diagnostics

/// All templates of a wall, parsed, from which single ones are compiled for the views they show.
public struct TemplateLibrary: Sendable {
  let templates: [ParsedTemplate]
  private let indices: [String: Int]

  /// - Parameter sources: Where two have one name, the first counts: a wall's own before the program's.
  public init(_ sources: [TemplateSource]) {
    var indices: [String: Int] = [:]
    var templates: [ParsedTemplate] = []
    for source in sources where indices[source.name] == nil {
      indices[source.name] = templates.count
      templates.append(ParsedTemplate(source))
    }
    self.indices = indices
    self.templates = templates
  }

  /// Everything wrong with the grammar of any of the templates, whether compiled or not, in the order of places.
  public var syntaxDiagnostics: [Diagnostic] { templates.flatMap(\.diagnostics).sorted() }

  /// Whether there is a template of that name.
  public func contains(_ name: String) -> Bool { indices[name] != nil }

  /// Compiles a template for pages of one kind.
  ///
  /// - Parameters:
  ///   - name: The template's name, for example `person`.
  ///   - views: The views around the template's text, outermost first: a name is looked for in the last one first.
  ///   - diagnostics: Receives every problem of the template and of what it includes, in the order of places. Templates
  ///     that share a partial report its problems each.
  /// - Returns: `nil` when there was any problem.
  public func compile(
    _ name: String, views: [AnyViewSchema], mode: TemplateMode = .html, into diagnostics: inout [Diagnostic]
  ) -> Template? {
    compile(name, views: views, current: nil, mode: mode, isLenient: false, into: &diagnostics)
  }

  /// Compiles several templates for pages of HTML, quicker than each for itself: most of them share the layout.
  ///
  /// - Parameters: As with a single one.
  /// - Returns: `nil` for each that had a problem.
  public func compile(
    _ pages: [(name: String, views: [AnyViewSchema])], into diagnostics: inout [Diagnostic]
  ) -> [Template?] {
    var readings = TextReadings()
    return pages.map { page in
      compile(
        page.name, views: page.views, current: nil, mode: .html, isLenient: false, readings: &readings,
        into: &diagnostics)
    }
  }

  /// - Parameters:
  ///   - current: What `{{.}}` is outside of every section.
  ///   - isLenient: Whether a name or template that is missing is written as nothing, as Mustache has it.
  package func compile(
    _ name: String, views: [AnyViewSchema], current: ScalarKind?, mode: TemplateMode, isLenient: Bool,
    into diagnostics: inout [Diagnostic]
  ) -> Template? {
    var readings = TextReadings()
    return compile(
      name, views: views, current: current, mode: mode, isLenient: isLenient, readings: &readings, into: &diagnostics)
  }

  private func compile(
    _ name: String, views: [AnyViewSchema], current: ScalarKind?, mode: TemplateMode, isLenient: Bool,
    readings: inout TextReadings, into diagnostics: inout [Diagnostic]
  ) -> Template? {
    guard let index = indices[name] else {
      diagnostics.append(missing(name, at: SourcePlace(file: name)))
      return nil
    }
    var compiler = TemplateCompiler(library: self, mode: mode, isLenient: isLenient)
    // Whoever alone has them changes them without a copy.
    swap(&compiler.readings, &readings)
    let template = compiler.compile(index, views: views, current: current)
    swap(&compiler.readings, &readings)
    diagnostics.append(contentsOf: compiler.diagnostics.sorted())
    return template
  }

  /// The place of a byte as diagnostics name it.
  func place(of place: TagPlace) -> SourcePlace { templates[place.template].place(of: place.offset) }

  /// The template a partial or parent tag names: among the partials first.
  func index(ofPartial name: String) -> Int? {
    indices["partials/" + name] ?? indices[name]
  }

  func missing(_ name: String, at place: SourcePlace) -> Diagnostic {
    let known = templates.map { template in
      template.source.name.hasPrefix("partials/")
        ? String(template.source.name.dropFirst("partials/".count)) : template.source.name
    }
    return Diagnostic(
      .templateMissing, at: place,
      Message("没有名为“\(name.shortened)”的模板", "There is no template “\(name.shortened)”")
        .proposing(NearMiss.nearest(to: name, among: known)))
  }
}
