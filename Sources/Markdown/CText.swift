#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A string owned by the tree: a literal, an address, a title.
struct CText {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafePointer<CChar>?) {
    guard let text else {
      bytes = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    let count = strlen(text)
    bytes = text.withMemoryRebound(to: UInt8.self, capacity: count) { UnsafeBufferPointer(start: $0, count: count) }
  }
}
