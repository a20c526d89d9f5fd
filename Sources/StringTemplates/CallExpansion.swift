import Diagnostics

/// Puts short routines that call no others in the place of the calls: a link, a seal, a line of a list are written
/// thousands of times, and to call them takes longer than to write them.
struct CallExpansion {
  private(set) var instructions: [Instruction]
  /// The first instruction of each routine.
  private(set) var entries: [Int32]
  private(set) var loops: LoopTags

  /// The longest routine that is put in the place of calls, in instructions.
  private static let maximumRoutine = 64
  /// A template does not grow beyond so many instructions.
  private static let maximumSize = 100_000
  /// A routine whose calls were all replaced may take the place of calls in its turn, so many times.
  private static let rounds = 4

  init(of instructions: [Instruction], entries: [Int32], loops: LoopTags) {
    self.instructions = instructions
    self.entries = entries
    self.loops = loops
  }

  mutating func expand() {
    for _ in 0..<Self.rounds {
      let bodies = entries.indices.map(body)
      guard bodies.contains(where: { $0 != nil }), expand(bodies) else { return }
    }
  }

  /// The instructions of a routine but for the return at its end, where they may stand in the place of a call.
  private func body(ofRoutine routine: Int) -> Range<Int>? {
    let end = routine + 1 < entries.count ? Int(entries[routine + 1]) : instructions.count
    let body = Int(entries[routine])..<(end - 1)
    guard body.count <= Self.maximumRoutine else { return nil }
    let isClosed = instructions[body].allSatisfy { instruction in
      switch instruction {
      case .call, .callIndented, .indent, .return: false
      default: true
      }
    }
    return isClosed ? body : nil
  }

  /// - Parameter bodies: By routine: what stands in the place of calls of it.
  /// - Returns: Whether there was any such call.
  private mutating func expand(_ bodies: [Range<Int>?]) -> Bool {
    var expanded: [Instruction] = []
    expanded.reserveCapacity(instructions.count * 2)
    var expandedLoops = LoopTags()
    // Where each instruction is now, and which of those now there still have the targets they had.
    var positions: [Int32] = []
    positions.reserveCapacity(instructions.count)
    var moved: [Int] = []
    var hasReplaced = false
    for (index, instruction) in instructions.enumerated() {
      Work.step()
      positions.append(Int32(expanded.count))
      guard case .call(let routine, _) = instruction, let body = bodies[Int(routine)],
        expanded.count + body.count + instructions.count - index <= Self.maximumSize
      else {
        if instruction.target != nil {
          if let tag = loops[index] { expandedLoops.append(tag, at: expanded.count) }
          moved.append(expanded.count)
        }
        expanded.append(instruction)
        continue
      }
      hasReplaced = true
      let offset = expanded.count - body.lowerBound
      for index in body {
        let copy = instructions[index]
        guard let target = copy.target else {
          expanded.append(copy)
          continue
        }
        if let tag = loops[index] { expandedLoops.append(tag, at: index + offset) }
        expanded.append(copy.retargeted(to: target + Int32(offset)))
      }
    }
    guard hasReplaced else { return false }
    for index in moved {
      guard let target = expanded[index].target else { continue }
      expanded[index] = expanded[index].retargeted(to: positions[Int(target)])
    }
    instructions = expanded
    entries = entries.map { positions[Int($0)] }
    loops = expandedLoops
    return true
  }
}
