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
    let hidden: ViewRecord?
    let records: [ViewRecord]
    var index = 0
  }

  private struct ValueFrame {
    let hidden: ViewValue
    let values: [ViewValue]
    var index = 0
  }

  private struct CallFrame {
    let returnsTo: Int
    /// The caller's indentation, where the call changed it.
    let indentation: [UInt8]?
  }

  private let template: Template
  private let base: SiteBase
  private var registers: [ViewRecord?]
  /// What `{{.}}` means.
  private var current: ViewValue
  private var indentation: [UInt8] = []
  private var views: [ViewFrame] = []
  private var values: [ValueFrame] = []
  private var calls: [CallFrame] = []

  init(_ template: Template, records: [ViewRecord], current: ViewValue?, base: SiteBase) {
    self.template = template
    self.base = base
    self.current = current ?? .flag(false)
    registers = Array(repeating: nil, count: template.registerCount)
    for (register, record) in zip(template.viewRegisters, records) { registers[register] = record }
  }

  mutating func run(into output: inout [UInt8]) throws(TooDeep) {
    let template = template
    let result = template.instructions.withUnsafeBufferPointer { instructions in
      template.literals.withUnsafeBufferPointer { literals in
        Result { () throws(TooDeep) in try run(instructions, literals, into: &output) }
      }
    }
    try result.get()
  }

  private mutating func run(
    _ instructions: UnsafeBufferPointer<Instruction>, _ literals: UnsafeBufferPointer<UInt8>,
    into output: inout [UInt8]
  ) throws(TooDeep) {
    var position = 0
    let (start, last) = (output.count, Template.maximumSteps)
    var steps = 0
    while true {
      Work.step()
      steps += 1
      guard steps <= last, output.count - start <= Template.maximumPage else {
        throw TooDeep(site: -1, position: position)
      }
      switch instructions[position] {
      case .literal(let start, let count):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start + count)]))
        position += 1
      case .write(let path):
        write(value(path), into: &output)
        position += 1
      case .writeUnescaped(let path):
        writeUnescaped(value(path), into: &output)
        position += 1
      case .jumpIfTrue(let path, let target):
        position = value(path).isTruthy ? Int(target) : position + 1
      case .jumpIfFalse(let path, let target):
        position = value(path).isTruthy ? position + 1 : Int(target)
      case .enterViews(let path, let register, let otherwise):
        position = enterViews(value(path), Int(register)) ? position + 1 : Int(otherwise)
      case .nextView(let register, let body):
        position = nextView(Int(register)) ? Int(body) : position + 1
      case .enterValues(let path, let otherwise):
        position = enterValues(value(path)) ? position + 1 : Int(otherwise)
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
        output.append(contentsOf: indentation)
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
  private func value(_ path: Instruction.Path) -> ViewValue {
    guard path.register >= 0 else { return current }
    guard let record = registers[Int(path.register)] else { return .flag(false) }
    let value = record.values[Int(path.slot)]
    return path.stepCount == 0 ? value : self.value(path, from: value)
  }

  private func value(_ path: Instruction.Path, from start: ViewValue) -> ViewValue {
    var value = start
    let first = Int(path.firstStep)
    for slot in template.steps[first..<(first + Int(path.stepCount))] {
      guard case .record(let record?) = value else { return .flag(false) }
      value = record.values[Int(slot)]
    }
    return value
  }

  private func write(_ value: ViewValue, into output: inout [UInt8]) {
    switch value {
    case .text(let text): HTMLEscape.append(text, to: &output)
    case .url(let url): url?.append(base: base, to: &output)
    case .html, .flag, .record, .list, .sequence: break
    }
  }

  private func writeUnescaped(_ value: ViewValue, into output: inout [UInt8]) {
    switch value {
    case .html(let bytes): output.append(contentsOf: bytes)
    case .text(let text): output.append(contentsOf: text.utf8)
    case .url, .flag, .record, .list, .sequence: break
    }
  }
}

// MARK: - Sections

extension Renderer {
  private mutating func enterViews(_ value: ViewValue, _ register: Int) -> Bool {
    switch value {
    case .record(let record?):
      views.append(ViewFrame(hidden: registers[register], records: []))
      registers[register] = record
    case .list(let records):
      guard let first = records.first else { return false }
      views.append(ViewFrame(hidden: registers[register], records: records))
      registers[register] = first
    case .record(nil), .text, .url, .html, .flag, .sequence:
      return false
    }
    return true
  }

  private mutating func nextView(_ register: Int) -> Bool {
    let last = views.count - 1
    views[last].index += 1
    if views[last].index < views[last].records.count {
      registers[register] = views[last].records[views[last].index]
      return true
    }
    registers[register] = views.removeLast().hidden
    return false
  }

  private mutating func enterValues(_ value: ViewValue) -> Bool {
    guard value.isTruthy else { return false }
    if case .sequence(let sequence) = value {
      values.append(ValueFrame(hidden: current, values: sequence))
      current = sequence[0]
    } else {
      values.append(ValueFrame(hidden: current, values: []))
      current = value
    }
    return true
  }

  private mutating func nextValue() -> Bool {
    let last = values.count - 1
    values[last].index += 1
    if values[last].index < values[last].values.count {
      current = values[last].values[values[last].index]
      return true
    }
    current = values.removeLast().hidden
    return false
  }
}
