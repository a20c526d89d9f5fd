import Glibc

/// The open file of a build cache: what is needed to see whether anything has changed, and behind it what is needed where
/// something has.
final class CacheFile: Sendable {
  private let descriptor: Int32
  private let firstSize: Int
  private let restSize: Int
  private let headSize: Int

  /// - Parameter heading: What the file begins with.
  /// - Returns: `nil` where there is no such file, or not all of it.
  init?(_ path: String, heading: String) {
    let head = Self.head(heading, 0, 0)
    headSize = head.count
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var sizes: (first: Int, rest: Int)?
    if let bytes = Self.read(descriptor, 0, head.count), bytes.starts(with: head.dropLast(16)) {
      var reader = CacheReader(bytes.dropFirst(head.count - 16))
      if let first = reader.number(), let rest = reader.number() { sizes = (first, rest) }
    }
    (firstSize, restSize) = sizes ?? (-1, -1)
    guard let status = FileStatus(of: descriptor), status.isRegularFile, firstSize >= 0, restSize >= 0,
      firstSize <= status.size, restSize == status.size - headSize - firstSize
    else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func first() -> [UInt8]? { Self.read(descriptor, headSize, firstSize) }

  func rest() -> [UInt8]? { Self.read(descriptor, headSize + firstSize, restSize) }

  /// What the file begins with.
  static func head(_ heading: String, _ firstSize: Int, _ restSize: Int) -> [UInt8] {
    var writer = CacheWriter()
    writer.append(heading)
    writer.append(firstSize)
    writer.append(restSize)
    return writer.bytes
  }

  private static func read(_ descriptor: Int32, _ start: Int, _ count: Int) -> [UInt8]? {
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while filled < count {
        let read = retrying { pread(descriptor, buffer.baseAddress! + filled, count - filled, off_t(start + filled)) }
        guard read > 0 else { break }
        filled += read
      }
      initialized = filled
    }
    return filled == count ? bytes : nil
  }
}
