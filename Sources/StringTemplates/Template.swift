import Diagnostics

/// A compiled template: a value that any number of tasks may render at once.
public struct Template: Sendable {
  public let name: String
  /// The file it stands in, as diagnostics name it.
  let file: String
  /// What `render` must be given, outermost first.
  public let views: [AnyViewSchema]

  let instructions: [Instruction]
  let literals: [UInt8]
  let steps: [Int32]
  /// The first instruction of each routine.
  let entries: [Int32]
  /// Where partials, parents and blocks are called.
  let sites: [SourcePlace]
  /// The tag of each section that repeats, by its instruction.
  let loops: [Int: SourcePlace]
  let registerCount: Int
  /// The register of each of `views`.
  let viewRegisters: [Int]

  /// How deep partials, parents and blocks may call each other.
  public static let maximumDepth = 64
  /// The most bytes a page may have.
  public static let maximumPage = 16 << 20
  /// The most steps a page may take: sections over one list inside each other multiply.
  public static let maximumSteps = 10_000_000

  /// Appends the rendered page.
  ///
  /// - Parameters:
  ///   - records: One of each of `views`, in their order.
  ///   - base: What leads from the page to the site's root.
  ///   - page: The page being rendered, named in diagnostics.
  /// - Throws: `RenderError` when partials call each other deeper than `maximumDepth`, or the page passes `maximumPage` or
  ///   `maximumSteps`.
  public func render(
    _ records: [ViewRecord], base: SiteBase, page: String, into output: inout [UInt8]
  ) throws(RenderError) {
    try render(records, current: nil, base: base, page: page) { output.append(contentsOf: $0) }
  }

  /// Renders a page and hands its bytes on, which are there only as long as `consume` runs.
  public func render(
    _ records: [ViewRecord], base: SiteBase, page: String, _ consume: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(RenderError) {
    try render(records, current: nil, base: base, page: page, consume)
  }

  /// - Parameter current: A record whose first value is what `{{.}}` is outside of every section. Only tests of the
  ///   Mustache specification use it.
  package func render(
    _ records: [ViewRecord], current: ViewRecord?, base: SiteBase, page: String,
    _ consume: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(RenderError) {
    precondition(
      records.count == views.count && zip(records, views).allSatisfy { $0.schema === $1 },
      "\(name) is rendered with records of the views it was compiled for.")
    let result = withSegments(of: current.map { records + [$0] } ?? records) { segments in
      var renderer = Renderer(self, segments: segments, base: base)
      return Result { () throws(Renderer.TooDeep) in try renderer.run(consume) }
    }
    do throws(Renderer.TooDeep) {
      try result.get()
    } catch {
      guard let position = error.position else { throw RenderError(.tooDeep, place: sites[error.site], page: page) }
      throw RenderError(.tooLarge, place: loop(around: position), page: page)
    }
  }

  /// The memory of the records, then that of those they refer to.
  private func withSegments(
    of records: [ViewRecord], _ body: (UnsafeBufferPointer<Renderer.Segment>) -> Result<Void, Renderer.TooDeep>
  ) -> Result<Void, Renderer.TooDeep> {
    var all = records
    var segments: [Renderer.Segment] = []
    func open(_ index: Int) -> Result<Void, Renderer.TooDeep> {
      guard index < all.count else { return segments.withUnsafeBufferPointer(body) }
      let record = all[index]
      return record.cells.withUnsafeBufferPointer { cells in
        record.bytes.withUnsafeBufferPointer { bytes in
          segments.append(Renderer.Segment(cells: cells, bytes: bytes, references: Int32(all.count)))
          all += record.references
          return open(index + 1)
        }
      }
    }
    return open(0)
  }

  /// The tag of the innermost section that repeats the instruction at `position`; the file's beginning where none does.
  private func loop(around position: Int) -> SourcePlace {
    for index in stride(from: min(position, instructions.count - 1), through: 0, by: -1) {
      guard let place = loops[index] else { continue }
      switch instructions[index] {
      case .enterViews(_, _, let end), .enterValues(_, let end): if end > position { return place }
      default: break
      }
    }
    return SourcePlace(file: file)
  }
}
