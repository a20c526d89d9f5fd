/// What may stand in a field. Scalars stay text until the shape says what they are.
public indirect enum FieldShape: Sendable {
  /// Running text, one line or a block scalar. Never repaired, never split.
  case text
  /// A short name: a person, a unit, a skill. Never repaired, but a list of terms may be written on one line,
  /// separated by `、` `，` `；` or `,`.
  case term
  /// One of a closed set of words.
  case choice([String])
  /// A decimal number; full-width digits are accepted.
  case number
  /// A day, a month or a year: `2015`, `2015-03`, `2015-03-01`, with `/` `.` `年月日` too.
  case date
  /// `是`/`否`, `true`/`false`.
  case flag
  /// Several values; a single value stands for a list of one.
  case list(FieldShape)
  /// Named values. Where `shorthand` is a field's key, a plain scalar, or a list for a field that is one, stands for a
  /// map with just that field.
  case map(FieldSet, shorthand: String? = nil)
  /// Any names with text values, in the order written.
  case extras
}
