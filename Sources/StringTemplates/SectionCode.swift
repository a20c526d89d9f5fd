/// What a section over shared records does with each of them: two sections that do the same have the same code, in
/// whatever templates they stand. There is none for a section that asks for anything besides the record itself.
struct SectionCode: Hashable {
  /// The section's instructions with those of the routines it calls.
  private var words: [Int] = []
  private var literals: [UInt8] = []
  /// How deep routines call each other in it.
  private(set) var depth = 0

  private static let maximumSize = 2_000
  private static let maximumNesting = 24

  /// - Parameter position: Of the section's first instruction.
  init?(at position: Int, of template: Template) {
    guard case .enterViews(_, let register, let otherwise) = template.program[position].instruction else { return nil }
    write(template, register)
    let isClosed = append(
      template, (position + 1)..<(Int(otherwise) - 1), open: [register], hasValue: false, calls: 0, nesting: 0)
    guard isClosed else { return nil }
    end(template, -1, Int(otherwise) - 1)
  }

  /// - Parameters:
  ///   - open: The registers of views that the section itself has opened.
  ///   - hasValue: Whether the section itself has set the current value.
  /// - Returns: Whether the instructions ask for nothing else.
  private mutating func append(
    _ template: Template, _ range: Range<Int>, open: Set<Int32>, hasValue: Bool, calls: Int, nesting: Int
  ) -> Bool {
    guard nesting < Self.maximumNesting else { return false }
    depth = max(depth, calls)
    var index = range.lowerBound
    while index < range.upperBound {
      guard words.count < Self.maximumSize else { return false }
      let step = template.program[index]
      words.append(Int(step.count))
      write(template, step.start, step.count)
      func isKnown(_ path: Instruction.Path) -> Bool {
        path.register == Instruction.Path.current ? hasValue : open.contains(path.register)
      }
      switch step.instruction {
      case .pass:
        words.append(0)
      case .base(let isRoot):
        words += [1, isRoot ? 1 : 0]
      case .write(let path):
        guard isKnown(path) else { return false }
        write(template, 2, path)
      case .writeUnescaped(let path):
        guard isKnown(path) else { return false }
        write(template, 3, path)
      case .jumpIfTrue(let path, let target):
        guard isKnown(path) else { return false }
        write(template, 4, path)
        words.append(Int(target) - index)
      case .jumpIfFalse(let path, let target):
        guard isKnown(path) else { return false }
        write(template, 5, path)
        words.append(Int(target) - index)
      case .enterViews(let path, let register, let otherwise):
        guard isKnown(path) else { return false }
        write(template, 6, path)
        write(template, register)
        let body = (index + 1)..<(Int(otherwise) - 1)
        guard
          append(
            template, body, open: open.union([register]), hasValue: hasValue, calls: calls, nesting: nesting + 1)
        else { return false }
        end(template, -1, Int(otherwise) - 1)
        index = Int(otherwise)
        continue
      case .enterValues(let path, let otherwise):
        guard isKnown(path) else { return false }
        write(template, 7, path)
        let body = (index + 1)..<(Int(otherwise) - 1)
        guard append(template, body, open: open, hasValue: true, calls: calls, nesting: nesting + 1) else {
          return false
        }
        end(template, -2, Int(otherwise) - 1)
        index = Int(otherwise)
        continue
      case .call(let routine, _):
        words.append(8)
        let body = template.body(ofRoutine: Int(routine))
        guard
          append(template, body, open: open, hasValue: hasValue, calls: calls + 1, nesting: nesting + 1)
        else { return false }
        end(template, -3, body.upperBound)
      case .writeBetween(let path, let start, let before, let after):
        guard isKnown(path) else { return false }
        write(template, 9, path)
        words += [Int(before), Int(after)]
        write(template, start, before + after)
      case .literal, .nextView, .nextValue, .callIndented, .indent, .return:
        return false
      }
      index += 1
    }
    return true
  }

  private mutating func write(_ template: Template, _ code: Int, _ path: Instruction.Path) {
    words.append(code)
    write(template, path.register)
    words += [Int(path.slot), Int(path.stepCount)]
    for step in template.steps[Int(path.firstStep)..<Int(path.firstStep + path.stepCount)] { words.append(Int(step)) }
  }

  /// The step that ends a section or routine.
  private mutating func end(_ template: Template, _ code: Int, _ position: Int) {
    let step = template.program[position]
    words += [code, Int(step.count)]
    write(template, step.start, step.count)
  }

  private mutating func write(_ template: Template, _ start: Int32, _ count: Int32) {
    literals += template.literals[Int(start)..<Int(start + count)]
  }

  /// Registers have other numbers in other templates; their schemas are the same.
  private mutating func write(_ template: Template, _ register: Int32) {
    words.append(register < 0 ? 0 : Int(bitPattern: ObjectIdentifier(template.schemas[Int(register)])))
  }
}
