import Glibc

/// The names of what is in a folder, in the file system's own order, as the bytes they are.
struct EntryNames: Sendable {
  /// One after the other, each with a zero behind it.
  private var bytes: [CChar] = []
  /// Where each begins.
  private var starts: [Int] = []

  var count: Int { starts.count }

  /// - Parameter descriptor: Of the folder; it stays open.
  /// - Returns: `nil` where the folder can't be read to its end.
  init?(of descriptor: Int32) {
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0 else { return nil }
    guard let stream = fdopendir(own) else {
      close(own)
      return nil
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { return nil }
        return
      }
      let name = UnsafeRawPointer(entry).advanced(by: entryNameOffset).assumingMemoryBound(to: CChar.self)
      guard !isSelfOrParent(name) else { continue }
      starts.append(bytes.count)
      bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
    }
  }

  func withName<Result>(_ index: Int, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body($0.baseAddress! + starts[index]) }
  }
}
