import Foundation
import FrontMatter
import Testing

@testable import WallSite

/// A wall that a test writes file by file and builds.
final class FixtureWall: Sendable {
  let folder: TemporaryFolder

  /// The day all fixtures are built for.
  static let asOf = PartialDate(year: 2026, month: 5, day: 1)

  /// - Parameter settings: `wall.yml`.
  init(settings: String = "名称: 测试工匠墙\n") throws {
    folder = try TemporaryFolder()
    try write("Content/wall.yml", settings)
  }

  /// A copy of the repository's own wall.
  static func ofRepository() throws -> FixtureWall {
    let wall = try FixtureWall()
    let content = wall.folder.path + "/Content"
    try FileManager.default.removeItem(atPath: content)
    try FileManager.default.copyItem(atPath: Repository.content, toPath: content)
    return wall
  }

  /// A copy of one of the walls in `Tests/Fixtures/Walls`.
  static func named(_ name: String) throws -> FixtureWall {
    let wall = try FixtureWall()
    let content = wall.folder.path + "/Content"
    try FileManager.default.removeItem(atPath: content)
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/Tests/Fixtures/Walls/\(name)/Content", toPath: content)
    return wall
  }

  func write(_ path: String, _ text: String) throws { try folder.write(path, Data(text.utf8)) }

  func craftsman(_ stem: String, _ fields: String = "", name: String? = nil, body: String = "") throws {
    try record("craftsmen/\(stem)", "姓名: \(name ?? stem)\n\(fields)", body)
  }

  func studio(_ stem: String, _ fields: String = "", body: String = "") throws {
    try record("studios/\(stem)", "名称: \(stem)\n\(fields)", body)
  }

  func alliance(_ stem: String, _ fields: String = "", body: String = "") throws {
    try record("alliances/\(stem)", "名称: \(stem)\n\(fields)", body)
  }

  func page(_ stem: String, _ fields: String = "菜单: 是", body: String = "") throws {
    try record("pages/\(stem)", "标题: \(stem)\n\(fields)", body)
  }

  private func record(_ path: String, _ fields: String, _ body: String) throws {
    let fields = fields.isEmpty || fields.hasSuffix("\n") ? fields : fields + "\n"
    try write("Content/\(path).md", "---\n\(fields)---\n\n\(body)\n")
  }

  func builder(drafts: Bool = false, jobs: Int = 2, templates: String? = nil, baseURL: String? = nil) -> SiteBuilder {
    SiteBuilder(
      folders: folders(templates: templates),
      options: BuildOptions(
        asOf: Self.asOf, now: 0, includesDrafts: drafts, jobs: jobs, baseURL: baseURL))
  }

  /// A build that leaves a spare site where it can, however small the site is.
  func builderWithSpare(output: String? = nil, cache: String? = nil) -> SiteBuilder {
    var options = BuildOptions(asOf: Self.asOf, now: 0, jobs: 2)
    options.fewestFilesForSpare = 0
    let folders = WallFolders(
      root: folder.path, standardTemplates: Repository.templates, output: output, cache: cache)
    return SiteBuilder(folders: folders, options: options)
  }

  /// A build that takes the site for a large one, however small it is.
  func builderOfLargeSite(asOf: PartialDate? = FixtureWall.asOf) -> SiteBuilder {
    var options = BuildOptions(asOf: asOf, now: 0, jobs: 2)
    options.fewestFilesForSpare = 0
    options.fewestFilesTrusted = 0
    return SiteBuilder(folders: folders(), options: options)
  }

  func folders(templates: String? = nil) -> WallFolders {
    WallFolders(root: folder.path, templates: templates, standardTemplates: Repository.templates)
  }

  /// Builds the wall, which must succeed.
  func build(
    drafts: Bool = false, jobs: Int = 2, templates: String? = nil, baseURL: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> BuiltSite {
    let report = try await builder(drafts: drafts, jobs: jobs, templates: templates, baseURL: baseURL).build()
    let errors = report.diagnostics.filter { $0.severity == .error }.map(\.line)
    try #require(errors == [], sourceLocation: sourceLocation)
    try #require(report.publication != nil, sourceLocation: sourceLocation)
    return BuiltSite(path: folder.path + "/Public", report: report, folder: folder)
  }

  /// What a build that must not publish reports.
  func failures(sourceLocation: SourceLocation = #_sourceLocation) async throws -> [String] {
    let report = try await builder().build()
    #expect(report.publication == nil, sourceLocation: sourceLocation)
    return report.diagnostics.filter { $0.severity == .error }.map(\.line)
  }
}
