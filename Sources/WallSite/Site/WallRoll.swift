import Diagnostics
import HonorRoll

/// The roll of a wall without its site: what reports for the wall's office are made of, whether or not the wall publishes
/// them.
public struct WallRoll: Sendable {
  /// Problems of the settings and profiles, sorted, without those that were silenced.
  public let diagnostics: [Diagnostic]
  /// `nil` where the wall couldn't be read.
  public let roll: Roll?

  public var errors: Int { diagnostics.count { $0.severity == .error } }

  public init(folders: WallFolders, options: BuildOptions) async {
    var log = BuildLog()
    let loader = ContentLoader(reader: ContentReader(folders: folders, jobs: options.jobs), options: options)
    var roll: Roll?
    if let content = await loader.load(into: &log.diagnostics, silencing: &log.silencing) {
      roll = RollBuilder(
        settings: content.settings, asOf: content.asOf, includesDrafts: options.includesDrafts
      ).roll(of: content.records, unreadable: content.unreadable, into: &log.diagnostics)
    }
    self.roll = roll
    diagnostics = log.report().diagnostics
  }
}
