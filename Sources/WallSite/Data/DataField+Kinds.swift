import FrontMatter
import HonorRoll

/// The kinds of fields. Each takes its value from the record; some have another form that takes it from the record and the
/// wall it is on.
extension DataField {
  static func text(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    Self(key, name, meaning, .text, isRequired: isRequired, .text(.record(value)))
  }

  static func text(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> String?
  ) -> Self {
    Self(key, name, meaning, .text, isRequired: isRequired, .text(.wall(value)))
  }

  /// One of some words.
  static func choice(
    _ key: StaticString, _ name: String, _ meaning: String, _ words: [String], isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    Self(key, name, meaning, .choice(words), isRequired: isRequired, .text(.record(value)))
  }

  static func choice(
    _ key: StaticString, _ name: String, _ meaning: String, _ words: [String], isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> String?
  ) -> Self {
    Self(key, name, meaning, .choice(words), isRequired: isRequired, .text(.wall(value)))
  }

  /// The path of the record's own page, or of another that tells of it.
  static func page(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    Self(key, name, meaning, .page, isRequired: isRequired, .text(.record(value)))
  }

  static func page(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> String?
  ) -> Self {
    Self(key, name, meaning, .page, isRequired: isRequired, .text(.wall(value)))
  }

  static func integer(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Int?
  ) -> Self {
    Self(key, name, meaning, .integer, isRequired: isRequired, .integer(.record(value)))
  }

  static func integer(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> Int?
  ) -> Self {
    Self(key, name, meaning, .integer, isRequired: isRequired, .integer(.wall(value)))
  }

  static func decimal(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Amount?
  ) -> Self {
    Self(key, name, meaning, .decimal, isRequired: isRequired, .decimal(.record(value)))
  }

  static func decimal(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> Amount?
  ) -> Self {
    Self(key, name, meaning, .decimal, isRequired: isRequired, .decimal(.wall(value)))
  }

  static func date(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> PartialDate?
  ) -> Self {
    Self(key, name, meaning, .date, isRequired: isRequired, .date(.record(value)))
  }

  /// Left out in JSON where it isn't so, unless it is required.
  static func flag(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Bool
  ) -> Self {
    Self(
      key, name, meaning, .flag, isRequired: isRequired,
      .flag(.record(value), isRequired: isRequired))
  }

  static func texts(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ values: @escaping @Sendable (Record) -> [String]
  ) -> Self {
    Self(key, name, meaning, .list(.text), .texts(.record(values)))
  }

  static func texts(
    _ key: StaticString, _ name: String, _ meaning: String,
    onWall values: @escaping @Sendable (Record, DataSource) -> [String]
  ) -> Self {
    Self(key, name, meaning, .list(.text), .texts(.wall(values)))
  }
}

/// What a record refers to, by position in the roll or by name.
extension DataField {
  static func reference(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> DataReference?
  ) -> Self {
    Self(key, name, meaning, .reference, isRequired: isRequired, .reference(.wall(value)))
  }

  static func references(
    _ key: StaticString, _ name: String, _ meaning: String,
    onWall values: @escaping @Sendable (Record, DataSource) -> [DataReference]
  ) -> Self {
    Self(key, name, meaning, .list(.reference), .references(.wall(values)))
  }

  static func people(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ people: @escaping @Sendable (Record) -> [PersonReference]
  ) -> Self {
    Self(key, name, meaning, .list(.reference), .people(.record(people)))
  }

  static func studios(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ studios: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    Self(key, name, meaning, .list(.reference), .positions(.record(studios)) { $0.studio($1) })
  }

  static func alliances(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ alliances: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    Self(key, name, meaning, .list(.reference), .positions(.record(alliances)) { $0.alliance($1) })
  }

  static func campaigns(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ campaigns: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    Self(key, name, meaning, .list(.reference), .positions(.record(campaigns)) { $0.campaign($1) })
  }
}
