/// All that the fields of one document hold, in a few stretches of memory: a text becomes a string when somebody asks
/// for it, and what nobody asks for costs nothing.
final class FieldStore: Sendable {
  let file: String
  /// The document's table, which keeps those of its maps.
  private let fields: FieldSet
  /// What the texts are parts of, UTF-8.
  private let scalars: [UInt8]
  private let values: [FieldValue]
  private let maps: [FieldMap]

  init(
    file: String, fields: FieldSet, scalars: Bytes, values: UnsafeBufferPointer<FieldValue>,
    maps: UnsafeBufferPointer<FieldMap>
  ) {
    self.file = file
    self.fields = fields
    self.scalars = Array(scalars)
    self.values = Array(values)
    self.maps = Array(maps)
  }

  /// The value of a map's field, `nil` where the field is absent or empty.
  @inline(__always)
  func value(of key: FieldKey, inMap map: Int) -> FieldValue? { maps[map].index(of: key).map { values[$0] } }

  @inline(__always)
  func value(at index: Int) -> FieldValue { values[index] }

  func position(ofMap map: Int) -> TextPosition { maps[map].position }

  func text(_ slice: FieldSlice) -> String { scalars.withUnsafeBufferPointer { $0.wholeText(slice.range) } }
}
