import FrontMatter
import HonorRoll

/// The kinds of fields. Each takes its value from the record; some have another form that takes it from the record and the
/// wall it is on. They are inlined, so that each declared field becomes one piece of code.
extension DataField {
  @inline(__always)
  static func text(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    Self(key, name, meaning, .text, isRequired: isRequired) { record, _, writer, output in
      output.member(writer.key, value(record))
    }
  }

  @inline(__always)
  static func text(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> String?
  ) -> Self {
    Self(key, name, meaning, .text, isRequired: isRequired) { record, wall, writer, output in
      output.member(writer.key, value(record, wall))
    }
  }

  /// One of some words.
  @inline(__always)
  static func choice(
    _ key: StaticString, _ name: String, _ meaning: String, _ words: [String], isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    Self(key, name, meaning, .choice(words), isRequired: isRequired) { record, _, writer, output in
      output.member(writer.key, value(record))
    }
  }

  @inline(__always)
  static func choice(
    _ key: StaticString, _ name: String, _ meaning: String, _ words: [String], isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> String?
  ) -> Self {
    Self(key, name, meaning, .choice(words), isRequired: isRequired) { record, wall, writer, output in
      output.member(writer.key, value(record, wall))
    }
  }

  /// The path of the record's own page, or of another that tells of it.
  @inline(__always)
  static func page(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> String?
  ) -> Self {
    Self(key, name, meaning, .page, isRequired: isRequired) { record, _, writer, output in
      output.member(writer.key, value(record))
    }
  }

  @inline(__always)
  static func page(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> String?
  ) -> Self {
    Self(key, name, meaning, .page, isRequired: isRequired) { record, wall, writer, output in
      output.member(writer.key, value(record, wall))
    }
  }

  @inline(__always)
  static func integer(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Int?
  ) -> Self {
    Self(key, name, meaning, .integer, isRequired: isRequired) { record, _, writer, output in
      output.member(writer.key, value(record))
    }
  }

  @inline(__always)
  static func integer(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> Int?
  ) -> Self {
    Self(key, name, meaning, .integer, isRequired: isRequired) { record, wall, writer, output in
      output.member(writer.key, value(record, wall))
    }
  }

  @inline(__always)
  static func decimal(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Amount?
  ) -> Self {
    Self(key, name, meaning, .decimal, isRequired: isRequired) { record, _, writer, output in
      output.member(writer.key, value(record))
    }
  }

  @inline(__always)
  static func decimal(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> Amount?
  ) -> Self {
    Self(key, name, meaning, .decimal, isRequired: isRequired) { record, wall, writer, output in
      output.member(writer.key, value(record, wall))
    }
  }

  @inline(__always)
  static func date(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> PartialDate?
  ) -> Self {
    Self(key, name, meaning, .date, isRequired: isRequired) { record, _, writer, output in
      output.member(writer.key, value(record))
    }
  }

  /// Left out in JSON where it isn't so, unless it is required.
  @inline(__always)
  static func flag(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Record) -> Bool
  ) -> Self {
    Self(key, name, meaning, .flag, isRequired: isRequired) { record, _, writer, output in
      let flag = value(record)
      output.member(writer.key, flag || isRequired ? flag : nil)
    }
  }

  @inline(__always)
  static func texts(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ values: @escaping @Sendable (Record) -> [String]
  ) -> Self {
    Self(key, name, meaning, .list(.text)) { record, _, writer, output in
      output.member(writer.key, values(record))
    }
  }

  @inline(__always)
  static func texts(
    _ key: StaticString, _ name: String, _ meaning: String,
    onWall values: @escaping @Sendable (Record, DataSource) -> [String]
  ) -> Self {
    Self(key, name, meaning, .list(.text)) { record, wall, writer, output in
      output.member(writer.key, values(record, wall))
    }
  }
}

/// What a record refers to, by position in the roll or by name.
extension DataField {
  @inline(__always)
  static func reference(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    onWall value: @escaping @Sendable (Record, DataSource) -> DataReference?
  ) -> Self {
    Self(key, name, meaning, .reference, isRequired: isRequired) { record, wall, writer, output in
      output.member(writer.key, value(record, wall))
    }
  }

  @inline(__always)
  static func references(
    _ key: StaticString, _ name: String, _ meaning: String,
    onWall values: @escaping @Sendable (Record, DataSource) -> [DataReference]
  ) -> Self {
    references(key, name, meaning, to: values, reference: { reference, _ in reference })
  }

  /// - Parameter reference: To one of the values.
  @inline(__always)
  static func references<Value>(
    _ key: StaticString, _ name: String, _ meaning: String,
    to values: @escaping @Sendable (Record, DataSource) -> [Value],
    reference: @escaping @Sendable (Value, DataSource) -> DataReference
  ) -> Self {
    Self(key, name, meaning, .list(.reference)) { record, wall, writer, output in
      output.member(writer.key, values(record, wall)) { reference($0, wall) }
    }
  }

  @inline(__always)
  static func people(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ people: @escaping @Sendable (Record) -> [PersonReference]
  ) -> Self {
    Self(key, name, meaning, .list(.reference)) { record, wall, writer, output in
      output.member(writer.key, people(record)) { wall.person($0) }
    }
  }

  @inline(__always)
  static func studios(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ studios: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    Self(key, name, meaning, .list(.reference)) { record, wall, writer, output in
      output.member(writer.key, studios(record)) { wall.studio($0) }
    }
  }

  @inline(__always)
  static func alliances(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ alliances: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    Self(key, name, meaning, .list(.reference)) { record, wall, writer, output in
      output.member(writer.key, alliances(record)) { wall.alliance($0) }
    }
  }

  @inline(__always)
  static func campaigns(
    _ key: StaticString, _ name: String, _ meaning: String,
    _ campaigns: @escaping @Sendable (Record) -> [Int]
  ) -> Self {
    Self(key, name, meaning, .list(.reference)) { record, wall, writer, output in
      output.member(writer.key, campaigns(record)) { wall.campaign($0) }
    }
  }
}
