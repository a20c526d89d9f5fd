/// What a member of the wall's data holds: its JSON Schema, its columns and its documentation follow from it.
indirect enum DataShape: Sendable, Hashable {
  case text
  /// One of these words.
  case choice([String])
  case integer
  /// A decimal of at most six places.
  case decimal
  /// ISO 8601 with as many parts as are known: `2015`, `2015-03`, `2015-03-01`.
  case date
  case flag
  /// The path of a page from the site's root, such as `craftsmen/nie-hong.html`.
  case page
  /// A name, with the path of its page where it has one on this site.
  case reference
  case list(DataShape)
  case object([DataMember])
}

/// One member of an object in the wall's data.
struct DataMember: Sendable, Hashable {
  /// The English key in JSON; where a file's field says the same, that field's.
  let key: String
  /// The Chinese name, which heads the column in CSV; where a file's field says the same, that field's.
  let name: String
  /// One Chinese sentence.
  let meaning: String
  let shape: DataShape
  /// Whether it is always there. All else is left out where there is nothing to say.
  let isRequired: Bool
}

extension DataMember {
  /// The heads of its columns: one, or of an object one for each of its members.
  var columns: [String] {
    guard case .object(let members) = shape else { return [name] }
    return members.flatMap(\.columns).map { name + $0 }
  }
}
