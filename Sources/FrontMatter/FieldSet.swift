import Diagnostics
import HanText

/// The fields of one kind of record, in the order the documentation lists them.
public final class FieldSet: Sendable {
  /// What the record is called in messages, e.g. “工匠”.
  public let title: Message
  public let fields: [Field]
  /// The ordinals of the fields that must be there.
  let required: [Int]
  private let own: FieldBits
  private let texts: FieldBits
  private let table: SpellingTable
  /// The fields again, for `withField`.
  private let unretained: [Unmanaged<Field>]

  /// - Parameter fields: No two may share a spelling, or have spellings of one length that differ only between their
  ///   first eight and their last eight bytes. At most 128.
  public init(_ title: Message, _ fields: [Field]) {
    precondition(fields.count <= FieldBits.capacity, "A set of fields has no more than \(FieldBits.capacity).")
    self.title = title
    self.fields = fields
    required = fields.indices.filter { fields[$0].isRequired }
    own = Self.bits(of: fields) { $0.isOwn }
    texts = Self.bits(of: fields) { $0.shape.isPlainText }
    unretained = fields.map(Unmanaged.passUnretained)
    let spellings = fields.enumerated().flatMap { ordinal, field in
      ([field.name, field.key] + field.also).map { ($0, ordinal) }
    }
    assert(Set(spellings.map { FieldKey($0.0).ends }).count == spellings.count, "Two spellings are too much alike.")
    table = SpellingTable(spellings)
  }

  /// Whether what the field says is the record's own affair.
  @inline(__always)
  func isOwn(_ ordinal: Int) -> Bool { own.contains(ordinal) }

  private static func bits(of fields: [Field], _ isMeant: (Field) -> Bool) -> FieldBits {
    fields.indices.filter { isMeant(fields[$0]) }.reduce(into: FieldBits()) { $0.insert($1) }
  }

  /// Whether the field's value is a text that is taken as it is written.
  @inline(__always)
  func isText(_ ordinal: Int) -> Bool { texts.contains(ordinal) }

  /// The position in `fields` of the field that has this spelling.
  public func ordinal(of spelling: String) -> Int? { table.ordinal(of: spelling) }

  /// Does something with a field without counting a reference to it: all tasks read files against the same few fields,
  /// and counting would have them wait for one another.
  @inline(__always)
  func withField<Result>(_ ordinal: Int, _ body: (Field) -> Result) -> Result {
    unretained[ordinal]._withUnsafeGuaranteedRef(body)
  }

  /// The same for a key that is still part of a file, be its characters set apart by blanks or not.
  func ordinal(of key: Bytes) -> Int? { exactOrdinal(of: key) ?? spacedOrdinal(of: key) }

  /// The same for a key as it is written in the table.
  func exactOrdinal(of key: Bytes) -> Int? { table.ordinal(of: key) }

  /// The same for a key whose characters are set apart by blanks of either width, as some do to align them (`单　位`); `nil`
  /// for one without any.
  func spacedOrdinal(of key: Bytes) -> Int? {
    guard key.count <= Self.longestSpaced else { return nil }
    var word: [UInt8] = []
    var offset = 0
    while offset < key.count {
      Work.step()
      if key[offset].isBlank {
        offset += 1
      } else if WideCharacter(key, at: offset) == .space {
        offset += WideCharacter.byteCount
      } else {
        word.append(key[offset])
        offset += 1
      }
    }
    return word.count == key.count ? nil : word.withUnsafeBufferPointer { table.ordinal(of: $0) }
  }

  /// No key is set apart as far as so many bytes.
  private static let longestSpaced = 64

  @inline(__always)
  func ordinal(of key: FieldKey) -> Int? { table.ordinal(of: key) }

  /// The length in bytes of the longest spelling.
  var longestSpelling: Int { table.longest }

  /// The spelling that was probably meant, in the language of the misspelt one.
  public func nearestSpelling(to spelling: String) -> String? {
    let isEnglish = spelling.utf8.allSatisfy { $0 < 0x80 }
    return NearMiss.nearest(to: spelling, among: fields.map { isEnglish ? $0.key : $0.name })
      ?? NearMiss.nearest(to: spelling, among: fields.flatMap(\.also))
  }

  /// The field that was probably meant by a key that is none: `工作单位` means `单位`, `成员` one of `成员工作室`, `公种` sounds
  /// as `工种` does, as slips of who types by sound do, `荣誊` is a slip for `荣誉`. What is said at the end of a Chinese word counts for more than its beginning.
  ///
  /// - Parameter isWritten: For each field, whether it was met: a part of a key does not mean a field once more.
  func likelySpelling(of key: String, isWritten: [Bool]) -> String? {
    var best: (score: Int, name: String)?
    if key.utf8.contains(where: { $0 >= 0x80 }), key.unicodeScalars.count > 1 {
      for (ordinal, field) in fields.enumerated() where !isWritten[ordinal] {
        for spelling in [field.name] + field.also {
          let score = Self.overlap(key, spelling)
          if score > best?.score ?? 0 { best = (score, field.name) }
        }
      }
    }
    return best?.name ?? homophone(of: key, isWritten: isWritten) ?? nearestSpelling(to: key)
  }

  /// The field whose name is other characters of the same sounds.
  private func homophone(of key: String, isWritten: [Bool]) -> String? {
    let length = key.unicodeScalars.count
    let names = fields.indices.lazy.filter { !isWritten[$0] }.map { self.fields[$0].name }
      .filter { $0.unicodeScalars.count == length }
    guard length > 1, !names.isEmpty, let sound = Self.sound(key) else { return nil }
    return names.first {
      Work.step()
      return Self.sound($0) == sound
    }
  }

  /// A syllable for each character; `nil` where one has none.
  private static func sound(_ text: String) -> [String]? {
    guard text.unicodeScalars.allSatisfy(CharacterWidth.isHan) else { return nil }
    let syllables = Pinyin.syllables(of: text)
    return syllables.count == text.unicodeScalars.count ? syllables : nil
  }

  /// How much of a key a field's name is, or of the name the key; 0 for nothing.
  private static func overlap(_ key: String, _ name: String) -> Int {
    Work.step()
    let length = name.unicodeScalars.count
    guard length > 1 else { return 0 }
    if key.hasSuffix(name) { return 2 * length + 1 }
    if key.hasPrefix(name) { return 2 * length }
    return name.hasPrefix(key) || name.hasSuffix(key) ? 2 * key.unicodeScalars.count : 0
  }
}
