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
  /// Writes a value as it is.
  case writeUnescaped(Path)
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

  /// The same step with another target for when its section is passed over.
  func retargeted(to target: Int32) -> Instruction {
    switch self {
    case .jumpIfTrue(let path, _): .jumpIfTrue(path, to: target)
    case .jumpIfFalse(let path, _): .jumpIfFalse(path, to: target)
    case .enterViews(let path, let register, _): .enterViews(path, register: register, otherwise: target)
    case .enterValues(let path, _): .enterValues(path, otherwise: target)
    case .literal, .write, .writeUnescaped, .nextView, .nextValue, .call, .callIndented, .indent, .return: self
    }
  }
}
