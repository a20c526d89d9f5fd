/// One step of a compiled template. Targets are indices of instructions; all numbers are 32 bits, so that the program
/// is one flat block of memory.
enum Instruction: Sendable {
  /// Where a value is found: a slot of the innermost view with the register's schema, then slots of the views in it.
  struct Path: Sendable {
    /// The register of the schema, or `Path.current` for the value that `{{.}}` means.
    var register: Int32
    var slot: Int32
    /// Further slots: a range of `Template.steps`.
    var firstStep: Int32 = 0
    var stepCount: Int32 = 0

    static let current: Int32 = -1
  }

  /// Bytes of `Template.literals`.
  case literal(start: Int32, count: Int32)
  /// Writes a value escaped.
  case write(Path)
  /// Writes what leads to the site's root, before an address of the site: one that may stand for the root or not.
  case base(isRoot: Bool)
  /// Writes a value as it is.
  case writeUnescaped(Path)
  /// Writes a value escaped, between bytes of `Template.literals`, where there is one.
  case writeBetween(Path, start: Int32, before: Int32, after: Int32)
  case jumpIfTrue(Path, to: Int32)
  case jumpIfFalse(Path, to: Int32)
  /// Begins a section over a view or views: the target is behind the section, for when there are none.
  case enterViews(Path, register: Int32, otherwise: Int32)
  /// The next view, or the end of the section.
  case nextView(register: Int32, body: Int32)
  /// Begins a section over a value that becomes `{{.}}`, or over several.
  case enterValues(Path, otherwise: Int32)
  case nextValue(body: Int32)
  case call(routine: Int32, site: Int32)
  /// Like `call`, for routines that indent their lines as they run: by the caller's indentation, where it is kept,
  /// and bytes of `Template.literals`.
  case callIndented(routine: Int32, site: Int32, keepsIndentation: Bool, start: Int32, count: Int32)
  /// Writes the running routine's indentation.
  case indent
  case `return`
  /// Does nothing more than write its step's text.
  case pass

  /// Where the step may lead besides the next one.
  var target: Int32? {
    switch self {
    case .jumpIfTrue(_, let target), .jumpIfFalse(_, let target), .enterViews(_, _, let target),
      .enterValues(_, let target), .nextView(_, let target), .nextValue(let target):
      target
    case .literal, .base, .write, .writeUnescaped, .writeBetween, .call, .callIndented, .indent, .return, .pass: nil
    }
  }

  /// The same step with another target.
  func retargeted(to target: Int32) -> Instruction {
    switch self {
    case .jumpIfTrue(let path, _): .jumpIfTrue(path, to: target)
    case .jumpIfFalse(let path, _): .jumpIfFalse(path, to: target)
    case .enterViews(let path, let register, _): .enterViews(path, register: register, otherwise: target)
    case .enterValues(let path, _): .enterValues(path, otherwise: target)
    case .nextView(let register, _): .nextView(register: register, body: target)
    case .nextValue: .nextValue(body: target)
    case .literal, .base, .write, .writeUnescaped, .writeBetween, .call, .callIndented, .indent, .return, .pass: self
    }
  }
}

extension Instruction {
  /// An instruction with the text before it, as templates run.
  struct Step: Sendable {
    /// Bytes of `Template.literals`.
    var start: Int32 = 0
    var count: Int32 = 0
    var instruction: Instruction
  }
}
