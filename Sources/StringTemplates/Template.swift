import Diagnostics

/// A compiled template, which any number of tasks may render at once.
public final class Template: Sendable {
  public let name: String
  /// The file it stands in, as diagnostics name it.
  let file: String
  /// Whose files the places of tags are in.
  private let library: TemplateLibrary
  /// What `render` must be given, outermost first.
  public let views: [AnyViewSchema]

  let program: [Instruction.Step]
  /// With as many more bytes as may be read at once.
  let literals: [UInt8]
  let steps: [Int32]
  /// The first instruction of each routine.
  let entries: [Int32]
  /// Where partials, parents and blocks are called.
  let sites: [TagPlace]
  let loops: LoopTags
  /// Of the views that registers hold.
  let schemas: [AnyViewSchema]
  /// The register of each of `views`.
  let viewRegisters: [Int]

  /// How deep partials, parents and blocks may call each other.
  public static let maximumDepth = 64
  /// The most bytes a page may have.
  public static let maximumPage = 16 << 20
  /// The most steps a page may take: sections over one list inside each other multiply.
  public static let maximumSteps = 10_000_000

  init(
    name: String, file: String, library: TemplateLibrary, views: [AnyViewSchema], program: [Instruction.Step],
    literals: [UInt8], steps: [Int32], entries: [Int32], sites: [TagPlace], loops: LoopTags,
    schemas: [AnyViewSchema], viewRegisters: [Int]
  ) {
    self.name = name
    self.file = file
    self.library = library
    self.views = views
    self.program = program
    self.literals = literals + Array(repeating: 0, count: PlainArray<UInt8>.room)
    self.steps = steps
    self.entries = entries
    self.sites = sites
    self.loops = loops
    self.schemas = schemas
    self.viewRegisters = viewRegisters
  }

  /// Appends the rendered page. Whoever renders many keeps a `Renderer`.
  ///
  /// - Parameters: As of `Renderer.render`.
  public func render(
    _ records: [ViewRecord], base: SiteBase, page: String, into output: inout [UInt8]
  ) throws(RenderError) {
    var renderer = Renderer()
    try renderer.render(self, records, base: base, page: page) { output.append(contentsOf: $0) }
  }

  func renderError(_ failure: Renderer.Failure, page: String) -> RenderError {
    if let site = failure.site { return RenderError(.tooDeep, place: library.place(of: sites[site]), page: page) }
    return RenderError(.tooLarge, place: loop(around: failure.position), page: page)
  }

  /// A routine's instructions but for the return at its end.
  func body(ofRoutine routine: Int) -> Range<Int> {
    let end = routine + 1 < entries.count ? Int(entries[routine + 1]) : program.count
    return Int(entries[routine])..<(end - 1)
  }

  /// The tag of the innermost section that repeats the instruction at `position`; the file's beginning where none does.
  private func loop(around position: Int) -> SourcePlace {
    for index in stride(from: min(position, program.count - 1), through: 0, by: -1) {
      guard let tag = loops[index] else { continue }
      switch program[index].instruction {
      case .enterViews(_, _, let end), .enterValues(_, let end): if end > position { return library.place(of: tag) }
      default: break
      }
    }
    return SourcePlace(file: file)
  }
}
