import Diagnostics

/// Renders pages one after the other. Each task has its own: it keeps its memory from page to page, and what it has
/// written of the views that many pages share.
///
/// Sections and calls are kept on its own stacks, so no nesting exhausts the thread's.
public struct Renderer: ~Copyable {
  /// Why a page could not be rendered.
  struct Failure: Error {
    /// The call that went too deep, where one did.
    var site: Int?
    /// The instruction at which a page had grown too large.
    var position = 0
  }

  /// A compiled template's memory, and what its steps look values up in.
  struct Program {
    let steps: UnsafeBufferPointer<Instruction.Step>
    let literals: UnsafePointer<UInt8>
    /// The slots of paths after their first.
    let slots: UnsafeBufferPointer<Int32>
    let entries: UnsafeBufferPointer<Int32>
    /// Those of the renderer, which stay where they are while a page is rendered.
    let registers: UnsafeMutablePointer<OpenView>
    let nothing: Value
  }

  /// A value, and the record it lies in.
  struct Value: BitwiseCopyable {
    var cell: UnsafePointer<ViewCell>
    var segment: UnsafePointer<ViewSegment>?
  }

  /// An open view: its first cell, `nil` where none is open, and the record it lies in.
  struct OpenView: BitwiseCopyable {
    var first: UnsafePointer<ViewCell>?
    var segment: UnsafePointer<ViewSegment>?
  }

  /// A section over views, and what it hides while it lasts.
  struct ViewFrame: BitwiseCopyable {
    let hidden: OpenView
    /// The record that holds the list.
    var segment: UnsafePointer<ViewSegment>?
    /// The cells of the views that are still to come.
    var next: Int32 = 0
    var end: Int32 = 0
  }

  struct ValueFrame: BitwiseCopyable {
    let hidden: Value
    var next: Int32 = 0
    var end: Int32 = 0
  }

  struct CallFrame: BitwiseCopyable {
    let returnsTo: Int32
    let entry: Int32
    /// Whether the call changed the indentation.
    let restoresIndentation: Bool
  }

  var output = PlainArray<UInt8>(capacity: 65_536)
  /// Where the marked values of the last page stand on it, in their order.
  public internal(set) var marks: [MarkedRange] = []
  /// What leads from the page to the site's root, as it is written.
  private var base = PlainArray<UInt8>(capacity: 64)
  private var lastBase: SiteBase?
  /// The innermost open view of each schema.
  var registers = PlainArray<OpenView>(capacity: 64)
  /// What `{{.}}` means.
  var current: Value
  var views = PlainArray<ViewFrame>(capacity: 64)
  var values = PlainArray<ValueFrame>(capacity: 64)
  var calls = PlainArray<CallFrame>(capacity: 64)
  var indentation: [UInt8] = []
  /// The indentations of callers that were changed.
  var indentations: [[UInt8]] = []

  var taken = 0
  /// Where what is measured begins: the page, or the fragment being written.
  var measuredFrom = 0

  var fragments = FragmentStore()
  /// For each template, by its instructions: the number of the section that begins there, 0 where it was not asked for
  /// yet, -1 where its records can't be kept.
  private var sectionNumbers: [ObjectIdentifier: [Int32]] = [:]
  var sections: [Int32] = []
  /// The templates that were rendered: while they last, no other can have their place in memory.
  private var templates: [Template] = []
  private var template: ObjectIdentifier?
  /// Whether a fragment is being written.
  var isKeeping = false

  /// A cell of nothing.
  private let none: UnsafeMutablePointer<ViewCell>

  public init() {
    none = .allocate(capacity: 1)
    none.initialize(to: .none)
    current = Value(cell: none)
  }

  deinit { none.deallocate() }

  var nothing: Value { Value(cell: none) }

  /// Renders a page and hands its bytes on, which are there only as long as `consume` runs.
  ///
  /// - Parameters:
  ///   - records: One of each of the template's views, in their order.
  ///   - base: What leads from the page to the site's root.
  ///   - page: The page being rendered, named in diagnostics.
  /// - Throws: `RenderError` when partials call each other deeper than `Template.maximumDepth`, or the page passes
  ///   `Template.maximumPage` or `Template.maximumSteps`.
  public mutating func render(
    _ template: Template, _ records: [ViewRecord], base: SiteBase, page: String,
    _ consume: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(RenderError) {
    try render(template, records, current: nil, base: base, page: page, consume)
  }

  /// The same of a sheet that has one of each of the template's views.
  public mutating func render(
    _ template: Template, _ sheet: ViewSheet, base: SiteBase, page: String,
    _ consume: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(RenderError) {
    begin(template, base)
    for (register, schema) in zip(template.viewRegisters, template.views) {
      guard let view = sheet.view(of: schema) else {
        preconditionFailure("\(template.name) is rendered with the views it was compiled for.")
      }
      registers[register] = view
    }
    do throws(Failure) {
      // The sheet must last while its memory is read.
      try withExtendedLifetime(sheet) { () throws(Failure) in try run(template) }
    } catch {
      throw template.renderError(error, page: page)
    }
    consume(output.elements)
  }

  /// - Parameter current: A record whose first value is what `{{.}}` is outside of every section. Only tests of the
  ///   Mustache specification use it.
  package mutating func render(
    _ template: Template, _ records: [ViewRecord], current: ViewRecord?, base: SiteBase, page: String,
    _ consume: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(RenderError) {
    precondition(
      records.count == template.views.count && zip(records, template.views).allSatisfy { $0.schema === $1 },
      "\(template.name) is rendered with records of the views it was compiled for.")
    do throws(Failure) {
      // The records must last while their memory is read.
      try withExtendedLifetime((records, current)) { () throws(Failure) in
        begin(template, base)
        for (register, record) in zip(template.viewRegisters, records) {
          registers[register] = OpenView(first: record.segment.pointee.cells, segment: record.segment)
        }
        if let current { self.current = Value(cell: current.segment.pointee.cells, segment: current.segment) }
        try run(template)
      }
    } catch {
      throw template.renderError(error, page: page)
    }
    consume(output.elements)
  }

  private mutating func begin(_ template: Template, _ base: SiteBase) {
    output.removeAll()
    marks.removeAll(keepingCapacity: true)
    take(base)
    fragments.beginPage()
    views.removeAll()
    values.removeAll()
    calls.removeAll()
    indentation = []
    indentations = []
    (taken, measuredFrom, isKeeping) = (0, 0, false)
    registers.removeAll()
    registers.append(repeating: OpenView(), count: template.schemas.count)
    current = nothing
    take(template)
  }

  /// Most pages have the base of the page before.
  private mutating func take(_ base: SiteBase) {
    guard lastBase != base else { return }
    lastBase = base
    fragments.open(for: base)
    self.base.removeAll()
    base.bytes.withUnsafeBufferPointer { self.base.append($0) }
  }

  /// Puts the template's own numbers in their place.
  private mutating func take(_ template: Template) {
    let identity = ObjectIdentifier(template)
    guard self.template != identity else { return }
    if let last = self.template { sectionNumbers[last] = sections }
    if let known = sectionNumbers.removeValue(forKey: identity) {
      sections = known
    } else {
      sections = Array(repeating: 0, count: template.program.count)
      templates.append(template)
    }
    self.template = identity
  }

  private mutating func run(_ template: Template) throws(Failure) {
    try template.program.withUnsafeBufferPointer { (program) throws(Failure) in
      try template.literals.withUnsafeBufferPointer { (literals) throws(Failure) in
        try template.steps.withUnsafeBufferPointer { (slots) throws(Failure) in
          try template.entries.withUnsafeBufferPointer { (entries) throws(Failure) in
            guard let literals = literals.baseAddress else { return }
            let program = Program(
              steps: program, literals: literals, slots: slots, entries: entries, registers: registers.base,
              nothing: nothing)
            try run(program, of: template, from: 0, through: -1)
          }
        }
      }
    }
  }

  /// Writes what leads to the site's root, before an address that may stand for the root or not.
  @inline(__always)
  mutating func writeBase(isRoot: Bool) {
    if base.count > 0 {
      output.append(roomy: base.base, base.count)
    } else if isRoot {
      output.append("./")
    }
  }

  /// Writes a fragment again, where it is kept.
  ///
  /// - Returns: The steps it took; `nil` where there is none.
  @inline(__always)
  mutating func writeFragment(_ section: Int32, of record: UnsafePointer<ViewSegment>) -> Int? {
    guard let fragment = fragments.fragment(section, of: record) else { return nil }
    fragments.write(fragment, into: &output)
    return Int(fragment.steps)
  }
}
