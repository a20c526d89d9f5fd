import Glibc

/// A file that is put into the site piece by piece, in bounded memory however large it is.
///
/// While it reads like the published one nothing is written, and if it does so to its end the published one is kept.
/// Where it begins to differ, what was the same is copied. After an error it takes pieces without doing anything: its
/// publication remembers the error, and nothing can be committed any more.
final class PublicationFile {
  private enum State {
    /// All that came is what the published file begins with, which is open.
    case same(Int32)
    /// What came is in a new file, which is open.
    case new(Int32)
    case ended
  }

  private let path: SitePath
  private let rank: PublicationRank
  private let publication: Publication
  private var state: State
  private let publishedSize: Int
  /// Bytes that were the same as the published ones.
  private var count = 0
  /// As messages name it.
  private var shown: String

  /// Begins a file that is new.
  init(
    _ path: SitePath, rank: PublicationRank, of publication: Publication, in staging: StagingFolder
  ) throws(PublicationError) {
    self.path = path
    self.rank = rank
    self.publication = publication
    publishedSize = 0
    let shown = staging.site.path(of: path.text)
    self.shown = shown
    state = .new(try staging.site.createNew(path.text, setsMode: staging.setsMode, named: shown))
  }

  /// Begins a file of which one is published.
  ///
  /// - Parameters:
  ///   - published: The folder it is published in.
  ///   - descriptor: Of the published file, at its start; it is taken over.
  init(
    _ path: SitePath, rank: PublicationRank, of publication: Publication, in published: Folder, descriptor: Int32,
    size: Int
  ) {
    self.path = path
    self.rank = rank
    self.publication = publication
    publishedSize = size
    shown = published.path(of: path.text)
    state = .same(descriptor)
  }

  deinit { closeDescriptor() }

  /// Takes the next bytes.
  ///
  /// - Throws: ``PublicationError`` of kind `failed`.
  func append(_ bytes: UnsafeRawBufferPointer) throws(PublicationError) {
    try endingWithFailure { () throws(PublicationError) in
      if case .same(let published) = state {
        if try isNext(bytes, in: published) {
          count += bytes.count
          return
        }
        try differ(from: published)
      }
      if case .new(let file) = state { try writeAll(file, bytes, path: shown) }
    }
  }

  /// Ends the file.
  ///
  /// - Throws: ``PublicationError`` of kind `failed`.
  func close() throws(PublicationError) {
    try endingWithFailure { () throws(PublicationError) in
      if case .same(let published) = state {
        if count == publishedSize {
          closeDescriptor()
          return try publication.keep(path)
        }
        try differ(from: published)
      }
      if case .new(let file) = state {
        state = .ended
        try closeWritten(file, path: shown)
      }
    }
  }

  /// Whether the published file goes on with these bytes.
  private func isNext(_ bytes: UnsafeRawBufferPointer, in published: Int32) throws(PublicationError) -> Bool {
    guard bytes.count <= publishedSize - count else { return false }
    return try goesOn(published, with: bytes, path: shown)
  }

  /// Begins a new file with what was the same so far.
  private func differ(from published: Int32) throws(PublicationError) {
    let staging = try publication.stage(path, rank: rank, replacing: true)
    shown = staging.site.path(of: path.text)
    let file = try staging.site.createNew(path.text, setsMode: staging.setsMode, named: shown)
    state = .new(file)
    defer { Glibc.close(published) }
    guard lseek(published, 0, SEEK_SET) == 0 else { throw .failed(.read, shown, code: errno) }
    var copied = 0
    try withBuffer(for: count) { (buffer) throws(PublicationError) in
      while copied < count {
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, count - copied)])
        let read = try readSome(published, into: room, path: shown)
        // Somebody has cut it off meanwhile.
        guard read > 0 else { throw .failed(.read, shown, code: EIO) }
        try writeAll(file, UnsafeRawBufferPointer(rebasing: room[..<read]), path: shown)
        copied += read
      }
    }
  }

  private func endingWithFailure(_ body: () throws(PublicationError) -> Void) throws(PublicationError) {
    do throws(PublicationError) {
      try publication.notingFailure(body)
    } catch {
      closeDescriptor()
      throw error
    }
  }

  private func closeDescriptor() {
    switch state {
    case .same(let file), .new(let file): Glibc.close(file)
    case .ended: break
    }
    state = .ended
  }
}
