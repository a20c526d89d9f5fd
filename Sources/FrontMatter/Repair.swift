/// One change that makes text as staff write it into YAML.
struct Repair {
  enum Kind {
    /// Full-width punctuation becomes half-width.
    case wide(WideCharacter)
    /// A blank is put before the text at `offset`, which follows a colon.
    case missingSpace
    /// A blank is put before the text at `offset`, which follows a list's dash.
    case tightDash
    /// A list's dash takes the place of another sign, which begins here.
    case bullet(RepairScanner.Bullet)
    /// A run of full-width blanks begins here.
    case wideBlanks
    /// Indentation by a tab or a full-width blank, an error.
    case tabIndentation(isTab: Bool)
    /// Nothing to report: the rest of a reported run, or blanks alone on their line.
    case silent
  }

  let offset: Int
  /// Bytes replaced: one character, or none where a blank is put in.
  let length: Int
  let replacement: UInt8
  /// A further blank follows the replacement; YAML asks for one after a colon.
  var addsBlank = false
  let kind: Kind
}
