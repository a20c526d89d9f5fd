import Glibc

extension TreeSnapshot {
  /// The files of the first folder whose bytes may have changed, by their paths in it.
  ///
  /// - Parameters:
  ///   - old: The bytes of an earlier snapshot that, as this one, is of one file and then of folders.
  ///   - roots: How many folders were added.
  /// - Returns: `nil` where anything else changed too: a name came or went, another folder's file or the file by itself
  ///   is not what it was.
  func changedFiles(since old: ArraySlice<UInt8>, roots: Int) -> [String]? {
    old.withUnsafeBytes { old in
      bytes.withUnsafeBytes { new in SnapshotComparison(old: old, new: new).changedFiles(roots: roots) }
    }
  }
}
