import Diagnostics

// The loop over a template's instructions.

extension Renderer {
  /// - Parameter end: The instruction at which a section ends that is run alone, of which one turn is due; -1 for none.
  mutating func run(
    _ program: Program, of template: Template, from start: Int, through end: Int
  ) throws(Failure) {
    var position = start
    while true {
      Work.step()
      let step = program.steps[position]
      // Many steps have no text before them.
      if step.count > 0 { output.append(roomy: program.literals + Int(step.start), Int(step.count)) }
      switch step.instruction {
      case .pass, .literal:
        position += 1
      case .base(let isRoot):
        writeBase(isRoot: isRoot)
        position += 1
      case .write(let path):
        write(Self.value(path, program, current))
        position += 1
      case .writeUnescaped(let path):
        writeUnescaped(Self.value(path, program, current))
        position += 1
      case .writeBetween(let path, let start, let before, let after):
        let value = Self.value(path, program, current)
        if value.cell.pointee.isTruthy {
          output.append(roomy: program.literals + Int(start), Int(before))
          write(value)
          output.append(roomy: program.literals + Int(start + before), Int(after))
        }
        position += 1
      case .jumpIfTrue(let path, let target):
        position = Self.value(path, program, current).cell.pointee.isTruthy ? Int(target) : position + 1
      case .jumpIfFalse(let path, let target):
        position = Self.value(path, program, current).cell.pointee.isTruthy ? position + 1 : Int(target)
      case .enterViews(let path, let register, let otherwise):
        let value = Self.value(path, program, current)
        if value.cell.pointee.kind == .group, let section = section(at: position, of: template) {
          try writeGroup(value, section, program, of: template, at: position, register, through: Int(otherwise) - 1)
          position = Int(otherwise)
        } else {
          var isOpen = enterViews(value, Int(register))
          if isOpen {
            isOpen = try skipShared(
              Int(register), program, of: template, at: position, through: Int(otherwise) - 1)
          }
          position = isOpen ? position + 1 : Int(otherwise)
        }
      case .nextView(let register, let body):
        var isOpen = nextView(Int(register))
        if isOpen {
          isOpen = try skipShared(Int(register), program, of: template, at: Int(body) - 1, through: position)
        }
        if isOpen {
          try count(position - Int(body) + 1, at: position)
          position = Int(body)
        } else {
          try count(0, at: position)
          if position == end { return }
          position += 1
        }
      case .enterValues(let path, let otherwise):
        position = enterValues(Self.value(path, program, current)) ? position + 1 : Int(otherwise)
      case .nextValue(let body):
        let isLast = !nextValue()
        try count(isLast ? 0 : position - Int(body) + 1, at: position)
        position = isLast ? position + 1 : Int(body)
      case .call(let routine, let site):
        guard calls.count < Template.maximumDepth else { throw Failure(site: Int(site)) }
        let entry = program.entries[Int(routine)]
        calls.append(CallFrame(returnsTo: Int32(position + 1), entry: entry, restoresIndentation: false))
        position = Int(entry)
      case .callIndented(let routine, let site, let keepsIndentation, let start, let length):
        guard calls.count < Template.maximumDepth else { throw Failure(site: Int(site)) }
        let entry = program.entries[Int(routine)]
        calls.append(CallFrame(returnsTo: Int32(position + 1), entry: entry, restoresIndentation: true))
        indentations.append(indentation)
        if !keepsIndentation { indentation = [] }
        indentation += UnsafeBufferPointer(start: program.literals + Int(start), count: Int(length))
        position = Int(entry)
      case .indent:
        indentation.withUnsafeBufferPointer { output.append($0) }
        position += 1
      case .return:
        guard calls.count > 0 else { return }
        let call = calls.removeLast()
        try count(position - Int(call.entry) + 1, at: position)
        if call.restoresIndentation { indentation = indentations.removeLast() }
        position = Int(call.returnsTo)
      }
    }
  }

  /// Counts steps where they can repeat: those of a section's next turn, and those of a routine that was called.
  @inline(__always)
  private mutating func count(_ steps: Int, at position: Int) throws(Failure) {
    taken += steps
    guard taken <= Template.maximumSteps, output.count - measuredFrom <= Template.maximumPage else {
      throw Failure(position: position)
    }
  }
}

// MARK: - Sections over shared records

extension Renderer {
  /// The number of the section that begins at an instruction; `nil` where what it writes of a record can't be kept: for
  /// what else it asks for, because it is part of what is being kept, or because it may call too deep where it stands.
  @inline(__always)
  private mutating func section(at position: Int, of template: Template) -> Int32? {
    guard !isKeeping else { return nil }
    if sections[position] == 0 {
      sections[position] = SectionCode(at: position, of: template).map { fragments.number(of: $0) } ?? -1
    }
    let number = sections[position]
    guard number > 0, calls.count + fragments.depth(of: number) <= Template.maximumDepth else { return nil }
    return number
  }

  /// Writes a section over a group, from what was written of it before. Errors and measures are the same whether anything
  /// was.
  private mutating func writeGroup(
    _ group: Value, _ section: Int32, _ program: Program, of template: Template, at position: Int, _ register: Int32,
    through end: Int
  ) throws(Failure) {
    let cell = group.cell.pointee
    guard let segment = group.segment?.pointee.reference(cell.start) else { return }
    if let steps = writeFragment(section, of: segment) { return try count(steps, at: position) }
    let frame = ViewFrame(hidden: registers[Int(register)], segment: segment, end: cell.count)
    try write(frame, segment, section, program, of: template, at: position, register, through: end)
  }

  /// Where the view that was just opened is one of a list and has a record of its own, which other pages show too, writes
  /// the section over it from what was written of it before, and goes on to the next view of the list.
  ///
  /// - Returns: Whether a view is open for which the section is still to be run.
  @inline(__always)
  private mutating func skipShared(
    _ register: Int, _ program: Program, of template: Template, at position: Int, through end: Int
  ) throws(Failure) -> Bool {
    guard let holder = views[views.count - 1].segment, registers[register].segment != holder else { return true }
    return try skipShared(in: holder, register, program, of: template, at: position, through: end)
  }

  private mutating func skipShared(
    in holder: UnsafePointer<ViewSegment>, _ register: Int, _ program: Program, of template: Template,
    at position: Int, through end: Int
  ) throws(Failure) -> Bool {
    guard let section = section(at: position, of: template) else { return true }
    while let segment = registers[register].segment, segment != holder {
      if let steps = writeFragment(section, of: segment) {
        try count(steps, at: position)
      } else {
        let frame = ViewFrame(hidden: registers[register])
        try write(frame, segment, section, program, of: template, at: position, Int32(register), through: end)
      }
      guard nextView(register) else { return false }
    }
    return true
  }

  /// Writes a section over a record, or over a group from its first view on, measured as if it were a page, and keeps what
  /// it wrote.
  private mutating func write(
    _ frame: ViewFrame, _ segment: UnsafePointer<ViewSegment>, _ section: Int32, _ program: Program,
    of template: Template,
    at position: Int, _ register: Int32, through end: Int
  ) throws(Failure) {
    let (before, start) = (taken, output.count)
    (taken, measuredFrom, isKeeping) = (0, start, true)
    views.append(frame)
    if frame.next < frame.end {
      _ = nextView(Int(register))
    } else {
      registers[Int(register)] = OpenView(first: segment.cellsOfRecord, segment: segment)
    }
    try run(program, of: template, from: position + 1, through: end)
    // The last turn itself is counted too.
    let steps = taken + end - position
    fragments.keep(section, of: segment, steps: steps, output, from: start)
    (taken, measuredFrom, isKeeping) = (before, 0, false)
    try count(steps, at: position)
  }
}

// MARK: - Values

extension Renderer {
  /// The value at a path; where a view on the way is none, nothing. It is asked for at nearly every step, and not of the
  /// renderer, which would be copied for it.
  @inline(__always)
  private static func value(_ path: Instruction.Path, _ program: Program, _ current: Value) -> Value {
    guard path.register >= 0 else { return current }
    let view = program.registers[Int(path.register)]
    guard let first = view.first else { return program.nothing }
    let value = Value(cell: first + Int(path.slot), segment: view.segment)
    return path.stepCount == 0 ? value : Self.value(path, program, from: value)
  }

  private static func value(_ path: Instruction.Path, _ program: Program, from start: Value) -> Value {
    var value = start
    for index in Int(path.firstStep)..<Int(path.firstStep + path.stepCount) {
      guard let view = view(value), let first = view.first else { return program.nothing }
      value = Value(cell: first + Int(program.slots[index]), segment: view.segment)
    }
    return value
  }

  /// Where a single view begins; `nil` where the value is none.
  @inline(__always)
  private static func view(_ value: Value) -> OpenView? {
    guard let segment = value.segment else { return nil }
    let cell = value.cell.pointee
    switch cell.kind {
    case .view: return OpenView(first: segment.pointee.cells + Int(cell.start), segment: segment)
    case .record:
      let record = segment.pointee.reference(cell.start)
      return OpenView(first: record.cellsOfRecord, segment: record)
    default: return nil
    }
  }

  @inline(__always)
  private mutating func write(_ value: Value) {
    let cell = value.cell.pointee
    guard let bytes = value.segment?.pointee.bytes else { return }
    // Most values by far.
    if cell.kind == .plainText { return output.append(roomy: bytes + Int(cell.start), Int(cell.count)) }
    write(cell, at: bytes + Int(cell.start))
  }

  private mutating func write(_ cell: ViewCell, at start: UnsafePointer<UInt8>) {
    switch cell.kind {
    case .plainText, .otherURL: output.append(roomy: start, Int(cell.count))
    case .text: writeEscaped(UnsafeBufferPointer(start: start, count: Int(cell.count)))
    case .siteURL:
      writeBase(isRoot: SiteURL.isRoot(UnsafeBufferPointer(start: start, count: Int(cell.count))))
      output.append(roomy: start, Int(cell.count))
    case .markedText:
      let place = output.count
      writeEscaped(UnsafeBufferPointer(start: start, count: Int(cell.count)))
      note(cell.mark, from: place, isEscaped: true)
    case .html, .markedHTML, .none, .yes, .view, .record, .views, .group, .values: break
    }
  }

  private mutating func writeEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    HTMLEscape.append(bytes) { output.append($0) }
  }

  @inline(__always)
  private mutating func writeUnescaped(_ value: Value) {
    let cell = value.cell.pointee
    guard let bytes = value.segment?.pointee.bytes else { return }
    switch cell.kind {
    case .html, .text, .plainText: output.append(bytes + Int(cell.start), Int(cell.count))
    case .markedHTML, .markedText:
      let place = output.count
      output.append(bytes + Int(cell.start), Int(cell.count))
      note(cell.mark, from: place, isEscaped: false)
    case .siteURL, .otherURL, .none, .yes, .view, .record, .views, .group, .values: break
    }
  }

  private mutating func note(_ mark: UInt8, from start: Int, isEscaped: Bool) {
    marks.append(MarkedRange(mark: mark, range: start..<output.count, isEscaped: isEscaped))
  }
}

// MARK: - Sections

extension Renderer {
  private mutating func enterViews(_ value: Value, _ register: Int) -> Bool {
    let cell = value.cell.pointee
    if let view = Self.view(value) {
      views.append(ViewFrame(hidden: registers[register]))
      registers[register] = view
      return true
    }
    guard cell.count > 0 else { return false }
    switch cell.kind {
    case .views:
      views.append(
        ViewFrame(
          hidden: registers[register], segment: value.segment, next: cell.start, end: cell.start + cell.count))
    case .group:
      views.append(
        ViewFrame(
          hidden: registers[register], segment: value.segment?.pointee.reference(cell.start), end: cell.count))
    default: return false
    }
    return nextView(register)
  }

  /// Opens the section's next view; ends it where there is none.
  @inline(__always)
  private mutating func nextView(_ register: Int) -> Bool {
    let last = views.count - 1
    let frame = views[last]
    guard frame.next < frame.end, let segment = frame.segment else {
      registers[register] = views.removeLast().hidden
      return false
    }
    views[last].next += 1
    let entry = Value(cell: segment.pointee.cells + Int(frame.next), segment: segment)
    registers[register] = Self.view(entry) ?? OpenView(first: nil, segment: nil)
    return true
  }

  private mutating func enterValues(_ value: Value) -> Bool {
    let cell = value.cell.pointee
    guard cell.isTruthy else { return false }
    if cell.kind == .values, let cells = value.segment?.pointee.cells {
      values.append(ValueFrame(hidden: current, next: cell.start + 1, end: cell.start + cell.count))
      current = Value(cell: cells + Int(cell.start), segment: value.segment)
    } else {
      values.append(ValueFrame(hidden: current))
      current = value
    }
    return true
  }

  private mutating func nextValue() -> Bool {
    let last = values.count - 1
    let next = values[last].next
    if next < values[last].end, let cells = current.segment?.pointee.cells {
      values[last].next += 1
      current.cell = cells + Int(next)
      return true
    }
    current = values.removeLast().hidden
    return false
  }
}
