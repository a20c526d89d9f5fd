import Diagnostics

/// Runs a compiled template once. Sections and calls are kept on its own stacks, so no nesting exhausts the thread's.
struct Renderer {
  struct TooDeep: Error {
    let site: Int
    /// The instruction at which a page had grown too large, `nil` where calls went too deep.
    var position: Int?
  }

  /// A section over views, and what it hides while it lasts.
  private struct ViewFrame {
    let hidden: Int32
    /// The cells of the views that are still to come.
    var next: Int32 = 0
    var end: Int32 = 0
  }

  private struct ValueFrame {
    let hidden: ViewCell
    var next: Int32 = 0
    var end: Int32 = 0
  }

  private struct CallFrame {
    let returnsTo: Int
    /// The caller's indentation, where the call changed it.
    let indentation: [UInt8]?
  }

  private let template: Template
  private let base: SiteBase
  private let cells: UnsafeBufferPointer<ViewCell>
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The first cells of the views that are open, or -1.
  private var registers: [Int32]
  /// What `{{.}}` means.
  private var current: ViewCell
  private var indentation: [UInt8] = []
  private var views: [ViewFrame] = []
  private var values: [ValueFrame] = []
  private var calls: [CallFrame] = []

  /// - Parameters:
  ///   - cells, bytes: All records in one.
  ///   - firstCells: Of each of the template's views.
  init(
    _ template: Template, cells: UnsafeBufferPointer<ViewCell>, bytes: UnsafeBufferPointer<UInt8>,
    firstCells: [Int32], current: ViewCell, base: SiteBase
  ) {
    self.template = template
    self.base = base
    self.cells = cells
    self.bytes = bytes
    self.current = current
    registers = Array(repeating: -1, count: template.registerCount)
    for (register, first) in zip(template.viewRegisters, firstCells) { registers[register] = first }
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
    while true {
      Work.step()
      taken += 1
      guard taken <= Template.maximumSteps, output.count <= Template.maximumPage else {
        throw TooDeep(site: -1, position: position)
      }
      switch instructions[position] {
      case .literal(let start, let count):
        output.append(UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start + count)]))
        position += 1
      case .write(let path):
        write(value(path, steps), into: &output)
        position += 1
      case .writeUnescaped(let path):
        writeUnescaped(value(path, steps), into: &output)
        position += 1
      case .jumpIfTrue(let path, let target):
        position = value(path, steps).isTruthy ? Int(target) : position + 1
      case .jumpIfFalse(let path, let target):
        position = value(path, steps).isTruthy ? position + 1 : Int(target)
      case .enterViews(let path, let register, let otherwise):
        position = enterViews(value(path, steps), Int(register)) ? position + 1 : Int(otherwise)
      case .nextView(let register, let body):
        position = nextView(Int(register)) ? Int(body) : position + 1
      case .enterValues(let path, let otherwise):
        position = enterValues(value(path, steps)) ? position + 1 : Int(otherwise)
      case .nextValue(let body):
        position = nextValue() ? Int(body) : position + 1
      case .call(let routine, let site):
        guard calls.count < Template.maximumDepth else { throw TooDeep(site: Int(site)) }
        calls.append(CallFrame(returnsTo: position + 1, indentation: nil))
        position = Int(template.entries[Int(routine)])
      case .callIndented(let routine, let site, let keepsIndentation, let start, let count):
        guard calls.count < Template.maximumDepth else { throw TooDeep(site: Int(site)) }
        calls.append(CallFrame(returnsTo: position + 1, indentation: indentation))
        if !keepsIndentation { indentation = [] }
        indentation += literals[Int(start)..<Int(start + count)]
        position = Int(template.entries[Int(routine)])
      case .indent:
        indentation.withUnsafeBufferPointer { output.append($0) }
        position += 1
      case .return:
        guard let call = calls.popLast() else { return }
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
  private func value(_ path: Instruction.Path, _ steps: UnsafeBufferPointer<Int32>) -> ViewCell {
    guard path.register >= 0 else { return current }
    let first = registers[Int(path.register)]
    guard first >= 0 else { return .none }
    let value = cells[Int(first + path.slot)]
    return path.stepCount == 0 ? value : self.value(path, steps, from: value)
  }

  private func value(
    _ path: Instruction.Path, _ steps: UnsafeBufferPointer<Int32>, from start: ViewCell
  ) -> ViewCell {
    var value = start
    let first = Int(path.firstStep)
    for slot in steps[first..<(first + Int(path.stepCount))] {
      guard value.kind == .view else { return .none }
      value = cells[Int(value.start + slot)]
    }
    return value
  }

  private func utf8(of value: ViewCell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(value.start)..<Int(value.start + value.count)])
  }

  private func write(_ value: ViewCell, into output: inout ByteBuffer) {
    switch value.kind {
    case .plainText, .otherURL: output.append(utf8(of: value))
    case .text: HTMLEscape.append(utf8(of: value)) { output.append($0) }
    case .siteURL:
      let encoded = utf8(of: value)
      if base.bytes.isEmpty, SiteURL.isRoot(encoded) { output.append("./") }
      base.bytes.withUnsafeBufferPointer { output.append($0) }
      output.append(encoded)
    case .html, .none, .yes, .view, .views, .values: break
    }
  }

  private func writeUnescaped(_ value: ViewCell, into output: inout ByteBuffer) {
    switch value.kind {
    case .html, .text, .plainText: output.append(utf8(of: value))
    case .siteURL, .otherURL, .none, .yes, .view, .views, .values: break
    }
  }
}

// MARK: - Sections

extension Renderer {
  private mutating func enterViews(_ value: ViewCell, _ register: Int) -> Bool {
    switch value.kind {
    case .view:
      views.append(ViewFrame(hidden: registers[register]))
      registers[register] = value.start
    case .views where value.count > 0:
      views.append(
        ViewFrame(hidden: registers[register], next: value.start + 1, end: value.start + value.count))
      registers[register] = cells[Int(value.start)].start
    default: return false
    }
    return true
  }

  private mutating func nextView(_ register: Int) -> Bool {
    let last = views.count - 1
    let next = views[last].next
    if next < views[last].end {
      views[last].next += 1
      registers[register] = cells[Int(next)].start
      return true
    }
    registers[register] = views.removeLast().hidden
    return false
  }

  private mutating func enterValues(_ value: ViewCell) -> Bool {
    guard value.isTruthy else { return false }
    if value.kind == .values {
      values.append(ValueFrame(hidden: current, next: value.start + 1, end: value.start + value.count))
      current = cells[Int(value.start)]
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
      current = cells[Int(next)]
      return true
    }
    current = values.removeLast().hidden
    return false
  }
}
