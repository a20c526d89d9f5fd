import Glibc

extension TreeSnapshot {
  /// A file or folder of a snapshot, as its bytes have it.
  private struct Entry {
    let status: [Int]

    var isFolder: Bool { mode_t(truncatingIfNeeded: status[2]) & S_IFMT == S_IFDIR }
    /// What may not change without making it something else: mode and owner, of a folder also where it is.
    var identity: [Int] { isFolder ? Array(status[0...3]) : Array(status[2...3]) }
  }

  /// Reads the bytes of a snapshot that begins with one file, and of the folders after it.
  private struct Decoder {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private(set) var file: [Int] = []
    /// By the number of the folder and the path in it.
    private(set) var entries: [String: Entry] = [:]

    /// - Returns: `nil` where the bytes are no such snapshot.
    init?(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      position = bytes.startIndex
      entries.reserveCapacity(bytes.count / 64)
      guard number() == 1, let file = status() else { return nil }
      self.file = file
      var folders = 0
      while position < bytes.endIndex {
        switch number() {
        case 0: entries["\(folders)"] = Entry(status: [Int](repeating: 0, count: TreeSnapshot.statusLength))
        case 1: guard folder("\(folders)") else { return nil }
        default: return nil
        }
        folders += 1
      }
    }

    private mutating func number() -> Int? {
      guard bytes.endIndex - position >= 8 else { return nil }
      defer { position += 8 }
      return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position - bytes.startIndex, as: Int.self) }
    }

    private mutating func status() -> [Int]? {
      var status: [Int] = []
      status.reserveCapacity(TreeSnapshot.statusLength)
      for _ in 0..<TreeSnapshot.statusLength {
        guard let number = number() else { return nil }
        status.append(number)
      }
      return status
    }

    private mutating func folder(_ path: String) -> Bool {
      guard let status = status(), let count = number(), count >= 0 else { return false }
      entries[path] = Entry(status: status)
      var folders: [String] = []
      for _ in 0..<count {
        guard let length = number(), 0 <= length, length <= bytes.endIndex - position else { return false }
        let inner = "\(path)/\(String(decoding: bytes[position..<position + length], as: UTF8.self))"
        position += length
        switch number() {
        case 0: folders.append(inner)
        case 1:
          guard let status = self.status(), entries.updateValue(Entry(status: status), forKey: inner) == nil else {
            return false
          }
        default: return false
        }
      }
      for inner in folders where !folder(inner) { return false }
      return true
    }
  }

  /// The files of the first folder whose bytes may have changed, by their paths in it, sorted.
  ///
  /// - Parameter old: The bytes of an earlier snapshot of the same file and folders.
  /// - Returns: `nil` where anything else changed too: a name came or went, another folder's file or the file by itself
  ///   is not what it was.
  func changedFiles(since old: ArraySlice<UInt8>) -> [String]? {
    guard let before = Decoder(old), let now = Decoder(bytes[...]), before.file == now.file,
      before.entries.count == now.entries.count
    else { return nil }
    var changed: [String] = []
    for (path, entry) in now.entries {
      guard let earlier = before.entries[path], earlier.identity == entry.identity else { return nil }
      if entry.isFolder || earlier.status == entry.status { continue }
      guard path.utf8.starts(with: "0/".utf8) else { return nil }
      changed.append(String(path.dropFirst(2)))
    }
    return changed.sorted { $0.precedesInBytes($1) }
  }
}
