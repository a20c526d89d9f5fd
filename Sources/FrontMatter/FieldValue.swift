import Diagnostics

/// A value that has the shape its field asks for, with the place it begins at in the file.
enum FieldValue: Sendable {
  case text(String, TextPosition)
  case number(Double, TextPosition)
  case date(PartialDate, TextPosition)
  case flag(Bool, TextPosition)
  case list([FieldValue], TextPosition)
  case map(FieldValues)
  case extras([ExtraEntry], TextPosition)
}
