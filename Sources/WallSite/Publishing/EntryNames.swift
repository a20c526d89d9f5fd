import CLinux
import Glibc

/// The names of what is in a folder, in the file system's own order, as the bytes they are.
struct EntryNames: Sendable {
  /// The records as the kernel gives them, each with its name and a zero behind it.
  private var records: [UInt8] = []
  /// Where each name begins among them.
  private var starts: [Int32] = []

  var count: Int { starts.count }

  private static let lengthOffset = 16
  private static let kindOffset = 18
  private static let nameOffset = 19
  /// Room for the entries of most folders at once.
  private static let room = 1 << 13

  /// - Parameter descriptor: Of a folder of which nothing has been read; it stays open.
  /// - Returns: `nil` where the folder can't be read to its end; `errno` then says why.
  init?(of descriptor: Int32) {
    var filled = 0
    while true {
      if records.count - filled < Self.room {
        records += [UInt8](repeating: 0, count: max(Self.room, filled))
      }
      let count = records.withUnsafeMutableBytes { records in
        retrying { clinux_read_folder(descriptor, records.baseAddress! + filled, records.count - filled) }
      }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      note(from: filled, to: filled + count)
      filled += count
    }
  }

  private mutating func note(from start: Int, to end: Int) {
    records.withUnsafeBytes { records in
      var place = start
      while place < end {
        let name = place + Self.nameOffset
        if !isSelfOrParent(records.baseAddress!.advanced(by: name).assumingMemoryBound(to: CChar.self)) {
          starts.append(Int32(name))
        }
        place += Int(records.loadUnaligned(fromByteOffset: place + Self.lengthOffset, as: UInt16.self))
      }
    }
  }

  /// - Parameter body: Takes the name, with a zero at its end.
  func withName<Result, Failure: Error>(
    _ index: Int, _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try records.withUnsafeBufferPointer { (records) throws(Failure) in
      try body(UnsafeRawPointer(records.baseAddress! + Int(starts[index])).assumingMemoryBound(to: CChar.self))
    }
  }

  /// The inode as the folder tells it.
  func inode(_ index: Int) -> Int {
    records.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: Int(starts[index]) - Self.nameOffset, as: Int.self) }
  }

  /// The kind as the folder tells it, a `DT_` number.
  func kind(_ index: Int) -> UInt8 { records[Int(starts[index]) - Self.nameOffset + Self.kindOffset] }
}
