import Diagnostics

/// Compiles one routine: walks its tokens once, follows its HTML and writes its instructions.
struct RoutineCompiler {
  let parsed: ParsedTemplate
  let routine: Routine
  let number: Int
  /// What this content's lines lose: the indentation of an overriding block where it is written.
  private let ownIndentation: ArraySlice<UInt8>
  private let tokens: Range<Int>

  var scope: Scope
  var html: HTMLTracker
  private var sections: [OpenSection] = []
  /// How many of the open sections may be passed over when the template runs.
  var conditionDepth = 0
  var isAtLineStart = false
  /// Whether every section so far ended where in HTML it began.
  private var isBalanced = true
  /// Instructions before this are the target of jumps or belong to another routine: literals don't grow across it.
  private var barrier = 0
  let tracksHTML: Bool

  struct OpenSection {
    enum Kind: Equatable {
      case condition
      case views(register: Int)
      case values
      case block
    }

    let kind: Kind
    /// The token and instruction it began with.
    let token: Int
    let instruction: Int
    let scope: Scope
    let context: HTMLContext
  }

  init(_ parsed: ParsedTemplate, _ routine: Routine, number: Int) {
    self.parsed = parsed
    self.routine = routine
    self.number = number
    scope = routine.scope
    if let index = routine.content.block, case .block(let block) = parsed.tokens[index] {
      tokens = (index + 1)..<block.end
      ownIndentation = block.beginsWithLine ? parsed.bytes[block.indentation] : []
      html = HTMLTracker(routine.context, at: parsed.tags[block.tag].range.upperBound)
    } else {
      tokens = parsed.tokens.indices
      ownIndentation = []
      html = HTMLTracker(routine.context, at: 0)
    }
    tracksHTML = parsed.diagnostics.isEmpty
  }

  /// - Returns: Where in HTML the routine ended, and where the last tag in it began. After a section that ended
  ///   elsewhere than it began, which is reported, the routine counts as having ended where it began.
  mutating func compile(with compiler: inout TemplateCompiler) -> (context: HTMLContext, tagStart: Int) {
    barrier = compiler.instructions.count
    var index = tokens.lowerBound
    while index < tokens.upperBound, !compiler.isOversized {
      index = compile(index, with: &compiler)
    }
    html.meetTag(at: html.tagStart)
    reportHTML(with: &compiler)
    return (isBalanced ? html.context : routine.context, html.tagStart)
  }

  /// - Returns: The token to go on with.
  private mutating func compile(_ index: Int, with compiler: inout TemplateCompiler) -> Int {
    Work.step()
    switch parsed.tokens[index] {
    case .lineStart:
      beginLine(with: &compiler)
    case .text(let range):
      write(isAtLineStart ? withoutOwnIndentation(range) : range, with: &compiler)
      isAtLineStart = false
    case .variable(let tag):
      compileVariable(parsed.tags[tag], with: &compiler)
    case .section(let tag, let end):
      return compileSection(parsed.tags[tag], index, end, with: &compiler)
    case .partial(let tag, let indentation):
      compilePartial(parsed.tags[tag], indentation, blocks: routine.blocks, with: &compiler)
    case .parent(let tag, let indentation, let end):
      let blocks = arguments(of: parsed.tags[tag], index + 1..<end, with: &compiler)
      compilePartial(parsed.tags[tag], indentation, blocks: blocks, with: &compiler)
      return end + 1
    case .block(let block):
      return compileBlock(block, index, with: &compiler)
    case .end:
      closeSection(with: &compiler)
    }
    return index + 1
  }
}

// MARK: - Text

extension RoutineCompiler {
  mutating func beginLine(with compiler: inout TemplateCompiler) {
    isAtLineStart = true
    append(routine.indentation, with: &compiler)
    if routine.indentsAtRunTime { compiler.instructions.append(.indent) }
  }

  mutating func write(_ range: Range<Int>, with compiler: inout TemplateCompiler) {
    if compiler.mode == .html, tracksHTML {
      compiler.readings.read(range, of: parsed.bytes, in: routine.content.template, with: &html)
      reportHTML(with: &compiler)
    }
    append(parsed.bytes[range], with: &compiler)
  }

  /// Appends literal bytes, to the last literal where nothing can jump between the two.
  private func append(_ bytes: some Collection<UInt8>, with compiler: inout TemplateCompiler) {
    guard !bytes.isEmpty else { return }
    Work.step(bytes.count)
    let start = compiler.literals.count
    compiler.literals.append(contentsOf: bytes)
    let last = compiler.instructions.count - 1
    if last >= barrier, case .literal(let before, let count) = compiler.instructions[last],
      Int(before + count) == start
    {
      compiler.instructions[last] = .literal(start: before, count: count + Int32(bytes.count))
    } else {
      compiler.instructions.append(.literal(start: Int32(start), count: Int32(bytes.count)))
    }
  }

  func withoutOwnIndentation(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    for blank in ownIndentation {
      guard start < range.upperBound, parsed.bytes[start] == blank else { break }
      start += 1
    }
    return start..<range.upperBound
  }

  private mutating func reportHTML(with compiler: inout TemplateCompiler) {
    guard compiler.mode == .html, tracksHTML else { return }
    for (offset, problem) in html.takeProblems() {
      compiler.report(.templateUnsafeContext, at: parsed.place(of: offset), problem.message)
    }
  }

  func place(of tag: Tag) -> TagPlace {
    TagPlace(template: routine.content.template, offset: tag.range.lowerBound)
  }

  mutating func meetTag(_ tag: Tag, with compiler: inout TemplateCompiler) {
    isAtLineStart = false
    html.meetTag(at: tag.range.lowerBound)
    reportHTML(with: &compiler)
  }
}

// MARK: - Values

extension RoutineCompiler {
  private mutating func compileVariable(_ tag: Tag, with compiler: inout TemplateCompiler) {
    meetTag(tag, with: &compiler)
    guard case .found(let kind, let path) = compiler.resolve(tag, in: scope) else {
      return meetValue(tag.kind == .unescaped ? .html : .url, tag, with: &compiler)
    }
    if let problem = problem(writing: tag, kind) {
      if !compiler.isLenient, !scope.isUncertain { compiler.report(.templateWrongType, tag.nameStart, problem) }
      return meetValue(.url, tag, with: &compiler)
    }
    if case .scalar(let scalar) = kind { meetValue(scalar, tag, with: &compiler) }
    compiler.instructions.append(tag.kind == .unescaped ? .writeUnescaped(path) : .write(path))
  }

  /// Where the kind is not known, the place is judged by one that may stand wherever any may.
  private mutating func meetValue(_ kind: ScalarKind, _ tag: Tag, with compiler: inout TemplateCompiler) {
    html.meetValue(kind, at: tag.range.lowerBound)
    reportHTML(with: &compiler)
  }

  private func problem(writing tag: Tag, _ kind: SlotKind) -> NameProblem? {
    switch kind {
    case .scalar(.untyped): nil
    case .scalar(.html): tag.kind == .unescaped ? nil : .htmlEscaped(tag.name)
    case .scalar(.text), .scalar(.url): tag.kind == .unescaped ? .notHTML(tag.name, kind) : nil
    case .scalar(.sequence), .flag, .view, .list: .notWritable(tag.name, kind)
    }
  }
}

// MARK: - Sections

extension RoutineCompiler {
  private mutating func compileSection(
    _ tag: Tag, _ index: Int, _ end: Int, with compiler: inout TemplateCompiler
  ) -> Int {
    meetTag(tag, with: &compiler)
    guard case .found(let kind, let path) = compiler.resolve(tag, in: scope) else {
      return compileMissingSection(tag, index, end, with: &compiler)
    }
    // The target is written when the section ends.
    guard tag.kind == .section else {
      open(.condition, index, .jumpIfTrue(path, to: 0), with: &compiler)
      if case .view(let schema) = kind { scope = scope.without(view: compiler.register(of: schema())) }
      if case .list(let schema) = kind { scope = scope.without(view: compiler.register(of: schema())) }
      return index + 1
    }
    switch kind {
    case .flag:
      open(.condition, index, .jumpIfFalse(path, to: 0), with: &compiler)
      scope = scope.entering(value: nil)
    case .view(let schema), .list(let schema):
      compiler.loops.append(place(of: tag), at: compiler.instructions.count)
      let register = compiler.register(of: schema())
      open(
        .views(register: register), index, .enterViews(path, register: Int32(register), otherwise: 0), with: &compiler)
      scope = scope.entering(view: register)
    case .scalar(let scalar):
      compiler.loops.append(place(of: tag), at: compiler.instructions.count)
      open(.values, index, .enterValues(path, otherwise: 0), with: &compiler)
      if case .sequence(let element) = scalar {
        scope = scope.entering(value: element)
      } else {
        scope = scope.entering(value: scalar)
      }
    }
    return index + 1
  }

  /// Of a section whose name is unknown, everything but its names is still checked.
  private mutating func compileMissingSection(
    _ tag: Tag, _ index: Int, _ end: Int, with compiler: inout TemplateCompiler
  ) -> Int {
    if compiler.isLenient, tag.kind == .section { return end + 1 }
    open(.block, index, nil, with: &compiler)
    if !compiler.isLenient { scope.isUncertain = true }
    return index + 1
  }

  mutating func open(
    _ kind: OpenSection.Kind, _ token: Int, _ instruction: Instruction?, with compiler: inout TemplateCompiler
  ) {
    sections.append(
      OpenSection(
        kind: kind, token: token, instruction: compiler.instructions.count, scope: scope, context: html.context))
    if kind != .block { conditionDepth += 1 }
    if let instruction { compiler.instructions.append(instruction) }
    barrier = compiler.instructions.count
  }

  private mutating func closeSection(with compiler: inout TemplateCompiler) {
    guard let section = sections.popLast() else { return }
    joinHTML(section, with: &compiler)
    scope = section.scope
    isAtLineStart = false
    let body = Int32(section.instruction + 1)
    switch section.kind {
    case .block, .condition: break
    case .views(let register): compiler.instructions.append(.nextView(register: Int32(register), body: body))
    case .values: compiler.instructions.append(.nextValue(body: body))
    }
    barrier = compiler.instructions.count
    guard section.kind != .block else { return }
    conditionDepth -= 1
    compiler.instructions[section.instruction] = compiler.instructions[section.instruction]
      .retargeted(to: Int32(compiler.instructions.count))
  }

  /// A branch must end where it began, for what follows is the same whether it was taken or not; a loop's also because
  /// it begins again where it ended.
  private mutating func joinHTML(_ section: OpenSection, with compiler: inout TemplateCompiler) {
    guard compiler.mode == .html, tracksHTML else { return }
    let opening = openingTag(section.token)
    html.meetTag(at: html.tagStart)
    reportHTML(with: &compiler)
    var joined = section.context.joined(with: html.context)
    switch section.kind {
    case .views, .values: if !section.context.canRepeat(after: html.context) { joined = nil }
    case .condition, .block: break
    }
    if joined == nil {
      isBalanced = false
      compiler.report(
        .templateUnsafeContext, at: parsed.place(of: opening.range.lowerBound), UnsafeContext.unbalanced.message)
    }
    html.context = joined ?? section.context
  }

  private func openingTag(_ token: Int) -> Tag {
    switch parsed.tokens[token] {
    case .section(let tag, _), .parent(let tag, _, _), .variable(let tag), .partial(let tag, _): parsed.tags[tag]
    case .block(let block): parsed.tags[block.tag]
    case .lineStart, .text, .end: parsed.tags[0]
    }
  }
}
