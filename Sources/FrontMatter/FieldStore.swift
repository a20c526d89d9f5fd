/// All that the fields of one document hold, in one stretch of memory: a text becomes a string when somebody asks for it,
/// and what nobody asks for costs nothing.
final class FieldStore: Sendable {
  let file: String
  /// The document's table, which keeps those of its maps.
  private let fields: FieldSet
  /// The values, the maps, and the UTF-8 that the texts are parts of, one behind the other.
  private let memory: [UInt8]
  /// Where the maps begin there.
  private let maps: Int
  /// Where the texts' bytes begin there.
  private let scalars: Int

  init(
    file: String, fields: FieldSet, scalars: Bytes, values: UnsafeBufferPointer<FieldValue>,
    maps: UnsafeBufferPointer<FieldMap>
  ) {
    self.file = file
    self.fields = fields
    let (values, maps, scalars) = (
      UnsafeRawBufferPointer(values), UnsafeRawBufferPointer(maps), UnsafeRawBufferPointer(scalars)
    )
    self.maps = values.count
    self.scalars = values.count + maps.count
    memory = [UInt8](unsafeUninitializedCapacity: values.count + maps.count + scalars.count) { memory, count in
      let memory = UnsafeMutableRawBufferPointer(memory)
      memory.copyMemory(from: values)
      UnsafeMutableRawBufferPointer(rebasing: memory[values.count...]).copyMemory(from: maps)
      UnsafeMutableRawBufferPointer(rebasing: memory[(values.count + maps.count)...]).copyMemory(from: scalars)
      count = values.count + maps.count + scalars.count
    }
  }

  /// The value of a map's field, `nil` where the field is absent or empty.
  @inline(__always)
  func value(of key: FieldKey, inMap map: Int) -> FieldValue? { self.map(map).index(of: key).map(value) }

  @inline(__always)
  func value(at index: Int) -> FieldValue { load(at: index * MemoryLayout<FieldValue>.stride) }

  func position(ofMap map: Int) -> TextPosition { self.map(map).position }

  func text(_ slice: FieldSlice) -> String {
    let start = scalars + Int(slice.start)
    return memory.withUnsafeBufferPointer { $0.wholeText(start..<start + Int(slice.count)) }
  }

  @inline(__always)
  private func map(_ map: Int) -> FieldMap { load(at: maps + map * MemoryLayout<FieldMap>.stride) }

  @inline(__always)
  private func load<Value: BitwiseCopyable>(at offset: Int) -> Value {
    memory.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Value.self) }
  }
}
