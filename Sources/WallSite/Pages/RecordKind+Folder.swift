import HonorRoll

extension RecordKind {
  /// The folder of such files below the content folder, and of their pages below the site's root.
  var folder: String {
    switch self {
    case .craftsman: "craftsmen"
    case .studio: "studios"
    case .alliance: "alliances"
    case .campaign: "campaigns"
    case .achievement: "achievements"
    case .competition: "competitions"
    case .event: "events"
    case .page: "pages"
    }
  }

  /// The page of a record with this slug.
  func path(slug: String) -> String { String(path: slug, in: folder) }
}

extension String {
  /// The path of a page, put together in memory that is allocated once.
  ///
  /// - Parameter name: Without its ending.
  fileprivate init(path name: String, in folder: String) {
    var (name, folder) = (name, folder)
    let ending: StaticString = ".html"
    self = folder.withUTF8 { folder in
      name.withUTF8 { name in
        let count = folder.count + 1 + name.count + ending.utf8CodeUnitCount
        return String(unsafeUninitializedCapacity: count) { path in
          var rest = UnsafeMutableRawBufferPointer(path)[...]
          rest.take(UnsafeRawBufferPointer(folder))
          rest[rest.startIndex] = UInt8(ascii: "/")
          rest.removeFirst()
          rest.take(UnsafeRawBufferPointer(name))
          rest.take(UnsafeRawBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
          return count
        }
      }
    }
  }
}

extension Slice<UnsafeMutableRawBufferPointer> {
  /// Copies bytes to the beginning, and goes on behind them.
  fileprivate mutating func take(_ bytes: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: self).copyMemory(from: bytes)
    removeFirst(bytes.count)
  }
}
