/// A value that has the shape its field asks for, with the place it begins at in the file. Texts and what belongs to a
/// value stand in the document's `FieldStore`.
enum FieldValue: BitwiseCopyable, Sendable {
  /// The text's bytes among the store's.
  case text(FieldSlice, TextPosition)
  case number(Double, TextPosition)
  case date(PartialDate, TextPosition)
  case flag(Bool, TextPosition)
  /// The items among the store's values.
  case list(FieldSlice, TextPosition)
  /// A map's number in the store.
  case map(Int32)
  /// Names and their texts in turn, among the store's values.
  case extras(FieldSlice, TextPosition)
}
