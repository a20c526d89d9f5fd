import Diagnostics

/// What a publication did.
public struct PublicationSummary: Sendable {
  public enum Mode: Sendable, Equatable {
    /// Every file was published already. Nothing was touched.
    case nothingChanged
    /// The whole site took its place in one step.
    case exchanged
    /// File by file, and why one step was not possible.
    case inPlace(Message)
  }

  public let mode: Mode
  /// Files in the site, dot-files carried over not counted.
  public let files: Int
  /// Files whose bytes are the published ones; they keep their modification times.
  public let unchanged: Int
  /// Folders of this program beside or in the output that could not be deleted. The next build tries again.
  public let leftovers: [String]

  let writtenFiles: [SitePath]
  let removedFiles: [SitePath]

  /// Files that are new or have new bytes.
  public var written: Int { writtenFiles.count }
  /// Files that were published before and are no longer.
  public var removed: Int { removedFiles.count }

  /// Paths of the files that are new or have new bytes, by byte order. Sorted when asked for.
  public var writtenPaths: [String] { PublicationSummary.sorted(writtenFiles) }
  /// Paths of the files that are no longer, by byte order. Sorted when asked for.
  public var removedPaths: [String] { PublicationSummary.sorted(removedFiles) }

  private static func sorted(_ paths: [SitePath]) -> [String] {
    paths.map(\.text).sorted { $0.precedesInBytes($1) }
  }
}

extension PublicationSummary {
  /// That so many files are published as they should be.
  static func nothingChanged(files: Int) -> PublicationSummary {
    PublicationSummary(
      mode: .nothingChanged, files: files, unchanged: files, leftovers: [], writtenFiles: [], removedFiles: [])
  }
}
