import Diagnostics

/// Runs a compiled template once. Sections and calls are kept on its own stacks, so no nesting exhausts the thread's.
struct Renderer {
  struct TooDeep: Error {
    let site: Int
    /// The instruction at which a page had grown too large, `nil` where calls went too deep.
    var position: Int?
  }

  /// The memory of one record.
  struct Segment {
    let cells: UnsafeBufferPointer<ViewCell>
    let bytes: UnsafeBufferPointer<UInt8>
    /// The segment of the first record it refers to; those of the others follow.
    let references: Int32
  }

  /// A value, and the segment it lies in.
  private struct Value {
    var cell: ViewCell
    var segment: Int32

    static let none = Value(cell: .none, segment: 0)
  }

  /// An open view: its first cell, or -1 where none is open, and its segment.
  private struct Register {
    var first: Int32
    var segment: Int32
  }

  /// A section over views, and what it hides while it lasts.
  private struct ViewFrame {
    let hidden: Register
    /// The cells of the views that are still to come.
    var next: Int32 = 0
    var end: Int32 = 0
  }

  private struct ValueFrame {
    let hidden: Value
    var next: Int32 = 0
    var end: Int32 = 0
  }

  private struct CallFrame {
    let returnsTo: Int
    let entry: Int
    /// The caller's indentation, where the call changed it.
    let indentation: [UInt8]?
  }

  private let template: Template
  private let base: SiteBase
  private let segments: UnsafeBufferPointer<Segment>
  /// The innermost open view of each schema.
  private var registers: [Register]
  /// What `{{.}}` means.
  private var current: Value
  private var indentation: [UInt8] = []
  private var views: [ViewFrame] = []
  private var values: [ValueFrame] = []
  private var calls: [CallFrame] = []

  /// - Parameters:
  ///   - segments: A record for each of the template's views, in their order; one more is what `{{.}}` means outside of
  ///     every section.
  init(_ template: Template, segments: UnsafeBufferPointer<Segment>, base: SiteBase) {
    self.template = template
    self.base = base
    self.segments = segments
    let views = template.viewRegisters
    current =
      segments.count > views.count
      ? Value(cell: segments[views.count].cells[0], segment: Int32(views.count)) : .none
    registers = Array(repeating: Register(first: -1, segment: 0), count: template.registerCount)
    for (segment, register) in views.enumerated() { registers[register] = Register(first: 0, segment: Int32(segment)) }
  }

  /// - Parameter consume: Takes the bytes of the page.
  mutating func run(_ consume: (UnsafeBufferPointer<UInt8>) -> Void) throws(TooDeep) {
    let template = template
    var page = ByteBuffer(capacity: 32_768)
    defer { page.deallocate() }
    let result = template.instructions.withUnsafeBufferPointer { instructions in
      template.literals.withUnsafeBufferPointer { literals in
        template.steps.withUnsafeBufferPointer { steps in
          Result { () throws(TooDeep) in try run(instructions, literals, steps, into: &page) }
        }
      }
    }
    try result.get()
    consume(page.bytes)
  }

  private mutating func run(
    _ instructions: UnsafeBufferPointer<Instruction>, _ literals: UnsafeBufferPointer<UInt8>,
    _ steps: UnsafeBufferPointer<Int32>, into output: inout ByteBuffer
  ) throws(TooDeep) {
    var position = 0
    var taken = 0
    /// Counts steps where they can repeat: those of a section's next turn, and those of a routine that was called.
    @inline(__always)
    func count(_ steps: Int) throws(TooDeep) {
      taken += steps
      guard taken <= Template.maximumSteps, output.count <= Template.maximumPage else {
        throw TooDeep(site: -1, position: position)
      }
    }
    while true {
      Work.step()
      switch instructions[position] {
      case .literal(let start, let length):
        output.append(UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start + length)]))
        position += 1
      case .write(let path):
        write(value(path, steps), into: &output)
        position += 1
      case .writeUnescaped(let path):
        writeUnescaped(value(path, steps), into: &output)
        position += 1
      case .jumpIfTrue(let path, let target):
        position = value(path, steps).cell.isTruthy ? Int(target) : position + 1
      case .jumpIfFalse(let path, let target):
        position = value(path, steps).cell.isTruthy ? position + 1 : Int(target)
      case .enterViews(let path, let register, let otherwise):
        position = enterViews(value(path, steps), Int(register)) ? position + 1 : Int(otherwise)
      case .nextView(let register, let body):
        let isLast = !nextView(Int(register))
        try count(isLast ? 0 : position - Int(body) + 1)
        position = isLast ? position + 1 : Int(body)
      case .enterValues(let path, let otherwise):
        position = enterValues(value(path, steps)) ? position + 1 : Int(otherwise)
      case .nextValue(let body):
        let isLast = !nextValue()
        try count(isLast ? 0 : position - Int(body) + 1)
        position = isLast ? position + 1 : Int(body)
      case .call(let routine, let site):
        guard calls.count < Template.maximumDepth else { throw TooDeep(site: Int(site)) }
        let entry = Int(template.entries[Int(routine)])
        calls.append(CallFrame(returnsTo: position + 1, entry: entry, indentation: nil))
        position = entry
      case .callIndented(let routine, let site, let keepsIndentation, let start, let length):
        guard calls.count < Template.maximumDepth else { throw TooDeep(site: Int(site)) }
        let entry = Int(template.entries[Int(routine)])
        calls.append(CallFrame(returnsTo: position + 1, entry: entry, indentation: indentation))
        if !keepsIndentation { indentation = [] }
        indentation += literals[Int(start)..<Int(start + length)]
        position = entry
      case .indent:
        indentation.withUnsafeBufferPointer { output.append($0) }
        position += 1
      case .return:
        guard let call = calls.popLast() else { return }
        try count(position - call.entry + 1)
        if let caller = call.indentation { indentation = caller }
        position = call.returnsTo
      }
    }
  }
}

// MARK: - Values

extension Renderer {
  /// The value at a path; where a view on the way is none, nothing.
  @inline(__always)
  private func value(_ path: Instruction.Path, _ steps: UnsafeBufferPointer<Int32>) -> Value {
    guard path.register >= 0 else { return current }
    let register = registers[Int(path.register)]
    guard register.first >= 0 else { return .none }
    let cell = segments[Int(register.segment)].cells[Int(register.first + path.slot)]
    let value = Value(cell: cell, segment: register.segment)
    return path.stepCount == 0 ? value : self.value(path, steps, from: value)
  }

  private func value(_ path: Instruction.Path, _ steps: UnsafeBufferPointer<Int32>, from start: Value) -> Value {
    var value = start
    let first = Int(path.firstStep)
    for slot in steps[first..<(first + Int(path.stepCount))] {
      guard let view = view(value) else { return .none }
      value = Value(cell: segments[Int(view.segment)].cells[Int(view.first + slot)], segment: view.segment)
    }
    return value
  }

  /// Where a single view begins; `nil` where the value is none.
  @inline(__always)
  private func view(_ value: Value) -> Register? {
    switch value.cell.kind {
    case .view: Register(first: value.cell.start, segment: value.segment)
    case .record:
      Register(first: 0, segment: segments[Int(value.segment)].references + value.cell.start)
    default: nil
    }
  }

  @inline(__always)
  private func utf8(of value: Value) -> UnsafeBufferPointer<UInt8> {
    let cell = value.cell
    return UnsafeBufferPointer(
      rebasing: segments[Int(value.segment)].bytes[Int(cell.start)..<Int(cell.start + cell.count)])
  }

  private func write(_ value: Value, into output: inout ByteBuffer) {
    switch value.cell.kind {
    case .plainText, .otherURL: output.append(utf8(of: value))
    case .text: HTMLEscape.append(utf8(of: value)) { output.append($0) }
    case .siteURL:
      let encoded = utf8(of: value)
      if base.bytes.isEmpty, SiteURL.isRoot(encoded) { output.append("./") }
      base.bytes.withUnsafeBufferPointer { output.append($0) }
      output.append(encoded)
    case .html, .none, .yes, .view, .record, .views, .values: break
    }
  }

  private func writeUnescaped(_ value: Value, into output: inout ByteBuffer) {
    switch value.cell.kind {
    case .html, .text, .plainText: output.append(utf8(of: value))
    case .siteURL, .otherURL, .none, .yes, .view, .record, .views, .values: break
    }
  }
}

// MARK: - Sections

extension Renderer {
  private mutating func enterViews(_ value: Value, _ register: Int) -> Bool {
    let cell = value.cell
    if let view = view(value) {
      views.append(ViewFrame(hidden: registers[register]))
      registers[register] = view
      return true
    }
    guard cell.kind == .views, cell.count > 0 else { return false }
    views.append(ViewFrame(hidden: registers[register], next: cell.start + 1, end: cell.start + cell.count))
    let first = segments[Int(value.segment)].cells[Int(cell.start)].start
    registers[register] = Register(first: first, segment: value.segment)
    return true
  }

  private mutating func nextView(_ register: Int) -> Bool {
    let last = views.count - 1
    let next = views[last].next
    if next < views[last].end {
      views[last].next += 1
      registers[register].first = segments[Int(registers[register].segment)].cells[Int(next)].start
      return true
    }
    registers[register] = views.removeLast().hidden
    return false
  }

  private mutating func enterValues(_ value: Value) -> Bool {
    let cell = value.cell
    guard cell.isTruthy else { return false }
    if cell.kind == .values {
      values.append(ValueFrame(hidden: current, next: cell.start + 1, end: cell.start + cell.count))
      current = Value(cell: segments[Int(value.segment)].cells[Int(cell.start)], segment: value.segment)
    } else {
      values.append(ValueFrame(hidden: current))
      current = value
    }
    return true
  }

  private mutating func nextValue() -> Bool {
    let last = values.count - 1
    let next = values[last].next
    if next < values[last].end {
      values[last].next += 1
      current.cell = segments[Int(current.segment)].cells[Int(next)]
      return true
    }
    current = values.removeLast().hidden
    return false
  }
}
