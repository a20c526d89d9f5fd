import Diagnostics

/// What a name in a template turned out to be.
enum NameResolution {
  case found(SlotKind, Instruction.Path)
  /// Reported, or silently nothing in lenient templates.
  case missing
}

extension TemplateCompiler {
  /// Finds what a tag's name means in a scope, reporting a name that means nothing.
  mutating func resolve(_ tag: Tag, in scope: Scope) -> NameResolution {
    guard tag.isWellFormed else { return .missing }
    if tag.name == "." { return resolveCurrent(tag, in: scope) }
    Work.step(tag.name.utf8.count)
    let first = tag.parts.first ?? tag.name
    guard !first.isEmpty else { return .missing }
    guard let (register, slot) = find(first, in: scope) else {
      reportUnknown(first, offset: tag.nameStart, among: scope.views.flatMap { registers[$0].slotNames }, in: scope)
      return .missing
    }
    var kind = registers[register].slots[slot].kind
    var path = Instruction.Path(register: Int32(register), slot: Int32(registers[register].holder(of: slot)))
    path.firstStep = Int32(steps.count)
    var offset = tag.nameStart + first.utf8.count + 1
    var holder = first
    for part in tag.parts.dropFirst() {
      guard case .view(let schema) = kind else {
        if !isLenient, !scope.isUncertain { report(.templateWrongType, offset, .noSlots(holder, kind)) }
        return .missing
      }
      guard let slot = schema().index(of: part) else {
        reportUnknown(part, offset: offset, among: schema().slotNames, in: scope)
        return .missing
      }
      kind = schema().slots[slot].kind
      steps.append(Int32(schema().holder(of: slot)))
      path.stepCount += 1
      offset += part.utf8.count + 1
      holder = part
    }
    return .found(kind, path)
  }

  private mutating func resolveCurrent(_ tag: Tag, in scope: Scope) -> NameResolution {
    guard let kind = scope.current else {
      // A view can have a slot for what it is as a whole.
      if let register = scope.views.first, let slot = registers[register].index(of: ".") {
        let path = Instruction.Path(register: Int32(register), slot: Int32(registers[register].holder(of: slot)))
        return .found(registers[register].slots[slot].kind, path)
      }
      if !isLenient, !scope.isUncertain { report(.templateWrongType, tag.nameStart, .noCurrentValue) }
      return .missing
    }
    return .found(.scalar(kind), Instruction.Path(register: Instruction.Path.current, slot: 0))
  }

  private func find(_ name: String, in scope: Scope) -> (register: Int, slot: Int)? {
    for register in scope.views {
      if let slot = registers[register].index(of: name) { return (register, slot) }
    }
    for register in scope.absent {
      if let slot = registers[register].index(of: name) { return (register, slot) }
    }
    return nil
  }

  private mutating func reportUnknown(_ name: String, offset: Int, among known: [String], in scope: Scope) {
    guard !isLenient, !scope.isUncertain else { return }
    report(.templateUnknownName, offset, .unknownName(name, near: NearMiss.nearest(to: name, among: known)))
  }
}
