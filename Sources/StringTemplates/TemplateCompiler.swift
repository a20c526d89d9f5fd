import Diagnostics

/// Compiles one template with everything it includes.
///
/// What is included becomes a routine, compiled once for each kind of caller: its scope, its place in HTML, the blocks
/// that are overridden, the indentation. Routines wait in a list and call each other by number, so neither recursion
/// among templates nor depth of nesting is recursion here.
struct TemplateCompiler {
  let library: TemplateLibrary
  let mode: TemplateMode
  let isLenient: Bool

  private(set) var diagnostics: [Diagnostic] = []
  /// What is known of the text of the library's templates.
  var readings = TextReadings()
  private var reported: Set<Finding> = []

  var registers: [AnyViewSchema] = []
  private var registerOfSchema: [ObjectIdentifier: Int] = [:]

  private var routines: [Routine] = []
  private var routineIndices: [Routine: Int] = [:]
  /// The call that first asked for each routine.
  private var callers: [TagPlace?] = []
  private var entries: [Int32] = []
  private var calls = CallGraph()
  private var reachableBlockNames: [Int: Set<String>] = [:]

  var instructions: [Instruction] = []
  var literals: [UInt8] = []
  var steps: [Int32] = []
  private var sites: [TagPlace] = []

  var loops = LoopTags()

  /// The template file being compiled.
  var template = 0
  var isOversized = false
  private var handedOn = 0
  private var proposals = 0

  /// A template and what it includes may grow to so many instructions and routines. Templates that include each other
  /// in ever new ways would otherwise fill the memory.
  private static let maximumSize = 1_000_000
  private static let maximumRoutines = 10_000
  /// What all calls together may hand on: blocks and bytes of indentation.
  private static let maximumHandedOn = 4_000_000
  /// How many misspelt blocks are compared with the ones there are.
  private static let maximumProposals = 100
  /// Indentation beyond so many bytes is added as the template runs, so that partials that include themselves on an
  /// indented line are finitely many routines.
  private static let maximumFixedIndentation = 32

  private struct Finding: Hashable {
    let rule: Rule
    let place: SourcePlace
  }

  init(library: TemplateLibrary, mode: TemplateMode, isLenient: Bool) {
    self.library = library
    self.mode = mode
    self.isLenient = isLenient
  }

  /// - Returns: `nil` when there were problems.
  mutating func compile(_ index: Int, views: [AnyViewSchema], current: ScalarKind?) -> Template? {
    var scope = Scope(views: [], current: nil)
    for view in views { scope = scope.entering(view: register(of: view)) }
    scope.current = current
    let main = Routine(
      content: Routine.Content(template: index, block: nil), scope: scope, context: HTMLContext(), blocks: [:],
      indentation: [], indentsAtRunTime: false)
    _ = number(of: main, calledAt: nil)
    var next = 0
    while next < routines.count, !isOversized {
      entries.append(Int32(instructions.count))
      compile(routines[next], number: next)
      next += 1
      if instructions.count > Self.maximumSize || routines.count > Self.maximumRoutines { reportOversize() }
    }
    for site in calls.endlessCalls() { reportEndless(at: library.place(of: sites[site])) }
    guard diagnostics.isEmpty else { return nil }
    let viewRegisters = views.map { register(of: $0) }
    var expansion = CallExpansion(of: instructions, entries: entries, loops: loops)
    expansion.expand()
    var evaluation = PartialEvaluation(
      of: expansion.instructions, literals: literals, steps: steps, schemas: registers, viewRegisters: viewRegisters)
    evaluation.evaluate(startingAt: expansion.entries)
    return Template(
      name: library.templates[index].source.name, file: library.templates[index].source.file, library: library,
      views: views,
      program: evaluation.program, literals: evaluation.literals, steps: steps,
      entries: expansion.entries.map { evaluation.position(of: $0) }, sites: sites,
      loops: expansion.loops.moved { evaluation.survivor(of: $0) },
      schemas: registers, viewRegisters: viewRegisters)
  }

  private mutating func compile(_ routine: Routine, number: Int) {
    template = routine.content.template
    let parsed = library.templates[template]
    for diagnostic in parsed.diagnostics { report(diagnostic) }
    var compiler = RoutineCompiler(parsed, routine, number: number)
    let end = compiler.compile(with: &self)
    instructions.append(.return)
    guard mode == .html, parsed.diagnostics.isEmpty, routine.context.joined(with: end.context) == nil else { return }
    if let caller = callers[number] {
      report(.templateUnsafeContext, at: library.place(of: caller), UnsafeContext.unbalanced.message)
    } else {
      report(.templateUnsafeContext, at: parsed.place(of: end.tagStart), UnsafeContext.unfinished.message)
    }
  }
}

// MARK: - Numbers for things

extension TemplateCompiler {
  mutating func register(of schema: AnyViewSchema) -> Int {
    let identifier = ObjectIdentifier(schema)
    if let register = registerOfSchema[identifier] { return register }
    registers.append(schema)
    registerOfSchema[identifier] = registers.count - 1
    return registers.count - 1
  }

  /// The blocks shown by a template or anything it includes.
  mutating func blockNames(reachableFrom start: Int) -> Set<String> {
    if let known = reachableBlockNames[start] { return known }
    var names: Set<String> = []
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let index = waiting.popLast() {
      Work.step(library.templates[index].blockNames.count + library.templates[index].references.count)
      names.formUnion(library.templates[index].blockNames)
      for reference in library.templates[index].references {
        if let next = library.index(ofPartial: reference), seen.insert(next).inserted { waiting.append(next) }
      }
    }
    reachableBlockNames[start] = names
    return names
  }

  private mutating func number(of routine: Routine, calledAt place: TagPlace?) -> Int {
    Work.step(1 + routine.blocks.count + routine.indentation.count + routine.context.name.utf8.count)
    if let number = routineIndices[routine] { return number }
    routines.append(routine)
    callers.append(place)
    routineIndices[routine] = routines.count - 1
    return routines.count - 1
  }

  /// Appends a call. `routine.indentation` is what the callee's lines begin with, after the caller's indentation at
  /// run time where that is kept.
  mutating func call(
    _ routine: Routine, keepingRunTimeIndentation keeps: Bool, from caller: Int, at place: TagPlace,
    isConditional: Bool
  ) {
    handedOn += 1 + routine.blocks.count + routine.indentation.count
    guard handedOn <= Self.maximumHandedOn else { return reportOversize() }
    sites.append(place)
    let site = sites.count - 1
    var callee = routine
    if callee.indentation.count > Self.maximumFixedIndentation { callee.indentsAtRunTime = true }
    guard callee.indentsAtRunTime else {
      let number = number(of: callee, calledAt: place)
      calls.add(from: caller, to: number, site: site, isConditional: isConditional)
      instructions.append(.call(routine: Int32(number), site: Int32(site)))
      return
    }
    let start = literals.count
    literals += callee.indentation
    callee.indentation = []
    let number = number(of: callee, calledAt: place)
    calls.add(from: caller, to: number, site: site, isConditional: isConditional)
    instructions.append(
      .callIndented(
        routine: Int32(number), site: Int32(site), keepsIndentation: keeps, start: Int32(start),
        count: Int32(literals.count - start)))
  }
}

// MARK: - Reporting

extension TemplateCompiler {
  /// Reports each rule once at a place, however many routines come by.
  mutating func report(_ diagnostic: Diagnostic) {
    guard reported.insert(Finding(rule: diagnostic.rule, place: diagnostic.place)).inserted else { return }
    diagnostics.append(diagnostic)
  }

  mutating func report(_ rule: Rule, at place: SourcePlace, _ message: Message) {
    report(Diagnostic(rule, at: place, message))
  }

  /// The block that was probably meant.
  mutating func proposal(for name: String, among known: Set<String>) -> String? {
    proposals += 1
    guard proposals <= Self.maximumProposals else { return nil }
    return NearMiss.nearest(to: name, among: known.sorted())
  }

  /// Reports a name at a byte of the current file.
  mutating func report(_ rule: Rule, _ offset: Int, _ problem: NameProblem) {
    report(rule, at: library.templates[template].place(of: offset), problem.message)
  }

  private mutating func reportEndless(at place: SourcePlace) {
    report(
      .templateRecursion, at: place,
      Message(
        "这里又引用了自己,永远不会结束;请放进区块里,让它有停止的时候", "What is included here includes itself, always; a section must let it end"))
  }

  private mutating func reportOversize() {
    isOversized = true
    report(
      .templateRecursion, at: SourcePlace(file: library.templates[routines[0].content.template].source.file),
      Message("模板互相引用,展开后过大", "Templates that include each other in ever new ways grow too large"))
  }
}
