/// One field of a record, as staff may write it. The tables of fields are data: they drive decoding, proposals for
/// misspelt keys, the documentation and the JSON Schema. A class, because it never changes and is looked at for every
/// line of every file.
public final class Field: Sendable {
  /// The Chinese key, the one used in messages and documentation.
  public let name: String
  /// The English key, in camel case; also the field's identity in code.
  public let key: String
  /// Further spellings that are accepted silently.
  public let also: [String]
  public let shape: FieldShape
  public let isRequired: Bool
  /// Whether what it says is the record's own affair: it is shown with the record, and nothing else depends on it.
  public let isOwn: Bool
  /// One Chinese sentence for the documentation.
  public let meaning: String

  public init(
    _ name: String, _ key: String, _ shape: FieldShape, also: [String] = [], isRequired: Bool = false,
    isOwn: Bool = false, meaning: String
  ) {
    self.name = name
    self.key = key
    self.also = also
    self.shape = shape
    self.isRequired = isRequired
    self.isOwn = isOwn
    self.meaning = meaning
  }
}
