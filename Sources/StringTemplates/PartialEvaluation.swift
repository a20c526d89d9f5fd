/// Does the part of a template's work that is the same on every page, once: what constant views hold becomes text of
/// the template, conditions on it are decided, and a section over one text becomes a condition where nothing in it asks
/// what `{{.}}` is. The text between instructions goes to the instruction behind it.
struct PartialEvaluation {
  private let source: [Instruction]
  private let sourceLiterals: [UInt8]
  private let steps: [Int32]
  private let schemas: [AnyViewSchema]
  /// Registers of the views a template is rendered with, which are open everywhere in it.
  private let roots: Set<Int32>

  private(set) var program: [Instruction.Step] = []
  private(set) var literals: [UInt8] = []
  /// Text that has no instruction behind it yet: its beginning and length.
  private var text: (start: Int32, count: Int32) = (0, 0)
  /// Where each instruction is now, or would be if it were still there.
  private var positions: [Int32] = []
  private var fates: [Fate]
  /// How many instructions before each one ask for the current value or call a routine that may.
  private var uses: [Int32]

  private enum Fate {
    case stays
    case becomes(Instruction)
    /// A section over one value in which the value is written once, between texts.
    case wraps(Instruction.Path, before: [UInt8], after: [UInt8])
    case goes
  }

  init(
    of instructions: [Instruction], literals: [UInt8], steps: [Int32], schemas: [AnyViewSchema], viewRegisters: [Int]
  ) {
    source = instructions
    sourceLiterals = literals
    self.steps = steps
    self.schemas = schemas
    roots = Set(viewRegisters.map(Int32.init))
    fates = Array(repeating: .stays, count: instructions.count)
    uses = [0]
    uses.reserveCapacity(instructions.count + 1)
    for instruction in instructions { uses.append(uses[uses.count - 1] + (instruction.usesCurrentValue ? 1 : 0)) }
  }

  /// - Parameter entries: The first instruction of each routine.
  mutating func evaluate(startingAt entries: [Int32]) {
    decide()
    rewrite(startingAt: entries)
  }

  /// Where an instruction is, or the next one that is still there.
  func position(of instruction: Int32) -> Int32 { positions[Int(instruction)] }

  /// Where an instruction is, `nil` where it is gone.
  func survivor(of instruction: Int) -> Int? {
    if case .goes = fates[instruction] { nil } else { Int(positions[instruction]) }
  }
}

// MARK: - What is known

extension PartialEvaluation {
  private mutating func decide() {
    var index = 0
    while index < source.count {
      index = decide(index)
    }
  }

  /// - Returns: The instruction to go on with.
  private mutating func decide(_ index: Int) -> Int {
    switch source[index] {
    case .jumpIfTrue(let path, let target):
      guard let value = constant(path) else { break }
      return drop(index, through: value.isTruthy ? Int(target) : index + 1)
    case .jumpIfFalse(let path, let target):
      guard let value = constant(path) else { break }
      return drop(index, through: value.isTruthy ? index + 1 : Int(target))
    case .enterValues(let path, let otherwise):
      let end = Int(otherwise)
      let value = constant(path)
      if let value, !value.isTruthy { return drop(index, through: end) }
      guard isOneValue(path), uses[end - 1] == uses[index + 1] else { break }
      if value == nil, let (before, after) = texts(around: path, in: (index + 1)..<(end - 1)) {
        fates[index] = .wraps(path, before: before, after: after)
        return drop(index + 1, through: end)
      }
      fates[index] = value == nil ? .becomes(.jumpIfFalse(path, to: otherwise)) : .goes
      fates[end - 1] = .goes
    default: break
    }
    return index + 1
  }

  private mutating func drop(_ index: Int, through end: Int) -> Int {
    for index in index..<end { fates[index] = .goes }
    return end
  }

  /// The texts before and after a value, where nothing else stands in the instructions.
  private func texts(
    around path: Instruction.Path, in range: Range<Int>
  ) -> (before: [UInt8], after: [UInt8])? {
    var texts: [[UInt8]] = [[]]
    for index in range {
      switch source[index] {
      case .literal(let start, let count):
        texts[texts.count - 1] += sourceLiterals[Int(start)..<Int(start + count)]
      case .write(let written):
        if let value = constant(written), value.kind != .siteURL {
          texts[texts.count - 1] += value.escaped
        } else if texts.count == 1, isSame(written, path) {
          texts.append([])
        } else {
          return nil
        }
      default: return nil
      }
    }
    return texts.count == 2 ? (texts[0], texts[1]) : nil
  }

  private func isSame(_ path: Instruction.Path, _ other: Instruction.Path) -> Bool {
    path.register == other.register && path.slot == other.slot && slots(of: path) == slots(of: other)
  }

  /// The slots of a path after its first.
  private func slots(of path: Instruction.Path) -> ArraySlice<Int32> {
    steps[Int(path.firstStep)..<Int(path.firstStep + path.stepCount)]
  }

  /// What stands at a path on every page.
  private func constant(_ path: Instruction.Path) -> Constant? {
    guard roots.contains(path.register), path.stepCount > 0,
      let record = schemas[Int(path.register)].slots[Int(path.slot)].constant
    else { return nil }
    return Constant(in: record, slots(of: path))
  }

  /// Whether a section over the path shows one value, and not each of several.
  private func isOneValue(_ path: Instruction.Path) -> Bool {
    guard path.register >= 0 else { return false }
    var kind = schemas[Int(path.register)].slots[Int(path.slot)].kind
    for step in slots(of: path) {
      guard case .view(let schema) = kind else { return false }
      kind = schema().slots[Int(step)].kind
    }
    switch kind {
    case .scalar(.text), .scalar(.url), .scalar(.html): return true
    case .scalar(.untyped), .scalar(.sequence), .flag, .view, .list: return false
    }
  }
}

// MARK: - What remains

extension PartialEvaluation {
  private mutating func rewrite(startingAt entries: [Int32]) {
    var isTarget = [Bool](repeating: false, count: source.count + 1)
    for entry in entries { isTarget[Int(entry)] = true }
    for index in source.indices {
      switch fates[index] {
      case .stays: if let target = source[index].target { isTarget[Int(target)] = true }
      case .becomes(let instruction): if let target = instruction.target { isTarget[Int(target)] = true }
      case .wraps, .goes: break
      }
    }
    positions.reserveCapacity(source.count + 1)
    for index in source.indices {
      // Text before a place that is led to from elsewhere is not written by whoever comes from there.
      if isTarget[index] { endText() }
      positions.append(Int32(program.count))
      switch fates[index] {
      case .stays: append(source[index])
      case .becomes(let instruction): append(instruction)
      case .wraps(let path, let before, let after):
        let text = takeText()
        let start = Int32(literals.count)
        literals += before + after
        program.append(
          Instruction.Step(
            start: text.start, count: text.count,
            instruction: .writeBetween(path, start: start, before: Int32(before.count), after: Int32(after.count))))
      case .goes: break
      }
    }
    endText()
    positions.append(Int32(program.count))
    for index in program.indices {
      guard let target = program[index].instruction.target else { continue }
      program[index].instruction = program[index].instruction.retargeted(to: positions[Int(target)])
    }
  }

  private mutating func append(_ instruction: Instruction) {
    switch instruction {
    case .literal(let start, let count):
      append(text: sourceLiterals[Int(start)..<Int(start + count)])
    case .callIndented(let routine, let site, let keepsIndentation, let start, let count):
      let text = takeText()
      let newStart = Int32(literals.count)
      literals += sourceLiterals[Int(start)..<Int(start + count)]
      program.append(
        Instruction.Step(
          start: text.start, count: text.count,
          instruction: .callIndented(
            routine: routine, site: site, keepsIndentation: keepsIndentation, start: newStart, count: count)))
    case .write(let path):
      guard let value = constant(path) else { return end(instruction) }
      if value.kind == .siteURL { end(.base(isRoot: SiteURL.isRoot(value.bytes))) }
      append(text: value.escaped[...])
    case .writeUnescaped(let path):
      guard let value = constant(path) else { return end(instruction) }
      append(text: value.unescaped[...])
    default:
      end(instruction)
    }
  }

  private mutating func append(text bytes: ArraySlice<UInt8>) {
    if text.count == 0 { text.start = Int32(literals.count) }
    literals += bytes
    text.count += Int32(bytes.count)
  }

  private mutating func takeText() -> (start: Int32, count: Int32) {
    defer { text = (0, 0) }
    return text
  }

  private mutating func end(_ instruction: Instruction) {
    let text = takeText()
    program.append(Instruction.Step(start: text.start, count: text.count, instruction: instruction))
  }

  private mutating func endText() {
    if text.count > 0 { end(.pass) }
  }
}

extension Instruction {
  /// Whether the current value decides about what the step does, as far as the step alone tells.
  fileprivate var usesCurrentValue: Bool {
    switch self {
    case .call, .callIndented: true
    case .write(let path), .writeUnescaped(let path), .jumpIfTrue(let path, _), .jumpIfFalse(let path, _),
      .enterViews(let path, _, _), .enterValues(let path, _):
      path.register == Path.current
    case .writeBetween(let path, _, _, _): path.register == Path.current
    case .literal, .base, .nextView, .nextValue, .indent, .return, .pass: false
    }
  }
}
