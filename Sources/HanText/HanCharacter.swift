internal import CHanText

/// What the table knows of one Han character.
///
/// The table covers the CJK Unified Ideographs U+4E00–9FFF and U+3400–4DBF, 〇, the compatibility ideographs of GB 18030
/// and the 8,105 characters of 通用规范汉字表 wherever they are encoded.
public struct HanCharacter: Sendable, Hashable {
  public let scalar: Unicode.Scalar
  private let record: UInt64

  /// `nil` for a scalar the table knows nothing of.
  public init?(_ scalar: Unicode.Scalar) {
    let record = han_record(scalar.value)
    guard record != 0 else { return nil }
    self.scalar = scalar
    self.record = record
  }

  /// Number of strokes, or `nil` where the strokes are not known.
  public var strokeCount: Int? {
    let count = Int(han_record_stroke_count(record))
    return count == 0 ? nil : count
  }

  /// The strokes as written in the PRC, or `nil` where they are not known.
  public var strokes: Strokes? {
    guard let count = strokeCount else { return nil }
    let start = han_stroke_start(han_index(scalar.value))
    return Strokes(types: (0..<UInt32(count)).map { han_stroke(start + $0) })
  }

  /// Number in 通用规范汉字表, 1 to 8105, or `nil` for a character outside it.
  public var standardIndex: Int? {
    let index = Int(han_record_standard_index(record))
    return index == 0 ? nil : index
  }

  /// The usual syllable, without a tone, ü as v, or `nil` where none is known.
  public var reading: String? { Syllable(general: scalar)?.text }

  /// The syllable as a surname of one character: `shan` for 单.
  public var surnameReading: String? { Syllable(surname: scalar)?.text }

  /// Place among all characters of the table in stroke order, from 1: count, types, then 通用规范汉字表 and at last the
  /// code point. `nil` where the strokes are not known.
  var strokeRank: UInt32? {
    let rank = han_record_rank(record)
    return rank == 0 ? nil : rank
  }
}
