import Diagnostics
import HonorRoll

/// The standings by points of a wall, for its office: whether or not the wall publishes them.
public struct WallPoints: Sendable {
  /// Problems of the settings and profiles, sorted, without those that were silenced.
  public let diagnostics: [Diagnostic]
  /// `nil` where the wall has no table of points, or couldn't be read.
  public let book: PointBook?

  public var errors: Int { diagnostics.count { $0.severity == .error } }

  public init(folders: WallFolders, options: BuildOptions) async {
    var log = BuildLog()
    let loader = ContentLoader(reader: ContentReader(folders: folders, jobs: options.jobs), options: options)
    var book: PointBook?
    if let content = await loader.load(into: &log.diagnostics, silencing: &log.silencing) {
      let roll = RollBuilder(
        settings: content.settings, asOf: content.asOf, includesDrafts: options.includesDrafts
      ).roll(of: content.records, unreadable: content.unreadable, into: &log.diagnostics)
      book = PointBook(roll)
    }
    self.book = book
    diagnostics = log.report().diagnostics
  }
}
