/// Where a wall's parts are. Paths may be relative to the working directory.
public struct WallFolders: Sendable {
  public let root: String
  public let content: String
  /// The wall's own templates; they may be missing, wholly or in part.
  public let templates: String
  /// The templates that come with the program.
  public let standardTemplates: String
  public let output: String
  /// What one build remembers for the next. It may be missing.
  public let cache: String

  /// What the settings are called, in the content.
  static let settingsName = "wall.yml"

  /// - Parameters:
  ///   - content, templates, output, cache: Where left out, `Content`, `Templates`, `Public` and `.craftwall` in the
  ///     root.
  public init(
    root: String, content: String? = nil, templates: String? = nil, standardTemplates: String, output: String? = nil,
    cache: String? = nil
  ) {
    func inRoot(_ name: String) -> String { root == "." ? name : "\(root)/\(name)" }
    self.root = root
    self.content = content ?? inRoot("Content")
    self.templates = templates ?? inRoot("Templates")
    self.standardTemplates = standardTemplates
    self.output = output ?? inRoot("Public")
    self.cache = cache ?? inRoot(".craftwall")
  }

  /// What a publication must never write over.
  var protected: ProtectedFolders {
    ProtectedFolders(root: root, sources: [content, templates, standardTemplates].filter(FileTree.isFolder))
  }

  /// A path as diagnostics show it: relative to the root where it lies in it.
  func shown(_ path: String) -> String {
    let start = root + "/"
    return path.utf8.starts(with: start.utf8) ? String(Substring(path.utf8.dropFirst(start.utf8.count))) : path
  }
}
