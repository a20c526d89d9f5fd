/// Lays out what a `CacheReader` reads, as a `CacheWriter` would write it, in memory that has room for it.
struct CacheLayout {
  private let memory: UnsafeMutableRawBufferPointer
  private var count = 0

  init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

  /// What was laid out.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  mutating func append(_ number: Int) {
    memory.storeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { text in
      append(text.count)
      UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: UnsafeRawBufferPointer(text))
      count += text.count
    }
  }
}
