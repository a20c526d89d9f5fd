import Diagnostics

/// A value that has the shape its field asks for.
enum FieldValue: Sendable {
  case text(Located<String>)
  case number(Located<Double>)
  case date(Located<PartialDate>)
  case flag(Located<Bool>)
  case list([FieldValue], place: SourcePlace)
  case map(FieldValues)
  case extras([ExtraEntry], place: SourcePlace)

  var place: SourcePlace {
    switch self {
    case .text(let text): text.place
    case .number(let number): number.place
    case .date(let date): date.place
    case .flag(let flag): flag.place
    case .list(_, let place): place
    case .map(let map): map.place
    case .extras(_, let place): place
    }
  }
}
