import FrontMatter
import HonorRoll

/// The kinds of fields. Each takes its value from the record and the wall it is on; most need the record alone.
extension DataField {
  static func text(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping Value<String?>
  ) -> Self {
    Self(key, name, meaning, .text, isRequired: isRequired, value) { $2.text($0) }
  }

  static func text(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    text(key, name, meaning, isRequired: isRequired, onWall: { record, _ in value(record) })
  }

  /// One of some words.
  static func choice(
    _ key: StaticString, _ name: String, _ meaning: String, _ words: [String], isRequired: Bool = false,
    onWall value: @escaping Value<String?>
  ) -> Self {
    Self(key, name, meaning, .choice(words), isRequired: isRequired, value) { $2.text($0) }
  }

  static func choice(
    _ key: StaticString, _ name: String, _ meaning: String, _ words: [String], isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    choice(key, name, meaning, words, isRequired: isRequired, onWall: { record, _ in value(record) })
  }

  /// The path of the record's own page, or of another that tells of it.
  static func page(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping Value<String?>
  ) -> Self {
    Self(key, name, meaning, .page, isRequired: isRequired, value) { $2.text($0) }
  }

  static func page(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    page(key, name, meaning, isRequired: isRequired, onWall: { record, _ in value(record) })
  }

  static func integer(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping Value<Int?>
  ) -> Self {
    Self(key, name, meaning, .integer, isRequired: isRequired, value) { $2.integer($0) }
  }

  static func integer(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Int?
  ) -> Self {
    integer(key, name, meaning, isRequired: isRequired, onWall: { record, _ in value(record) })
  }

  static func decimal(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Amount?
  ) -> Self {
    Self(
      key, name, meaning, .decimal, isRequired: isRequired, { record, _ in value(record) },
      write: { $2.decimal($0) })
  }

  static func date(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> PartialDate?
  ) -> Self {
    Self(
      key, name, meaning, .date, isRequired: isRequired, { record, _ in value(record) },
      write: { $2.date($0) })
  }

  /// Left out in JSON where it isn't so, unless it is required.
  static func flag(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Bool
  ) -> Self {
    Self(key, name, meaning, .flag, isRequired: isRequired) { record, _ in
      let isSo = value(record)
      return isSo || isRequired ? isSo : nil
    } write: {
      $2.flag($0)
    }
  }

  static func texts(
    _ key: StaticString, _ name: String, _ meaning: String, onWall values: @escaping Value<[String]>
  ) -> Self {
    Self(key, name, meaning, listOf: .text, values) { $2.texts($0) }
  }

  static func texts(
    _ key: StaticString, _ name: String, _ meaning: String, _ values: @escaping @Sendable (Record) -> [String]
  ) -> Self {
    texts(key, name, meaning, onWall: { record, _ in values(record) })
  }

  static func list<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Part>],
    _ values: @escaping @Sendable (Record) -> [Part], title: @escaping @Sendable (Part) -> String
  ) -> Self {
    list(key, name, meaning, of: fields, onWall: { record, _ in values(record) }, title: { part, _ in title(part) })
  }
}

/// What a record refers to, by position in the roll or by name.
extension DataField {
  static func reference(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping Value<DataReference?>
  ) -> Self {
    Self(key, name, meaning, .reference, isRequired: isRequired, value) { $2.reference($0) }
  }

  /// - Parameter reference: What an item refers to.
  static func references<Item>(
    _ key: StaticString, _ name: String, _ meaning: String, _ items: @escaping @Sendable (Record) -> [Item],
    to reference: @escaping @Sendable (Item, DataSource) -> DataReference
  ) -> Self {
    Self(
      key, name, meaning, listOf: .reference, { record, _ in items(record) },
      write: { items, wall, output in output.references(items) { reference($0, wall) } })
  }

  static func people(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ people: @escaping @Sendable (Record) -> [PersonReference]
  ) -> Self {
    references(key, name, meaning, people, to: { $1.person($0) })
  }

  static func studios(
    _ key: StaticString, _ name: String, _ meaning: String, _ studios: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    references(key, name, meaning, studios, to: { $1.studio($0) })
  }

  static func alliances(
    _ key: StaticString, _ name: String, _ meaning: String, _ alliances: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    references(key, name, meaning, alliances, to: { $1.alliance($0) })
  }

  static func campaigns(
    _ key: StaticString, _ name: String, _ meaning: String, _ campaigns: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    references(key, name, meaning, campaigns, to: { $1.campaign($0) })
  }
}
