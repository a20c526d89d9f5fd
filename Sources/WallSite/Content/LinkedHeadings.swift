import Synchronization

/// The content files to whose headings others link: few have any.
final class LinkedHeadings: Sendable {
  private let noted = Mutex<Set<String>>([])

  func note(_ file: String) {
    noted.withLock { _ = $0.insert(file) }
  }

  var files: Set<String> { noted.withLock { $0 } }
}
