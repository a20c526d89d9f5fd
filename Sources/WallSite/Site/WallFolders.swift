/// Where a wall's parts are. Paths may be relative to the working directory.
public struct WallFolders: Sendable {
  public let root: String
  public let content: String
  /// The wall's own templates; they may be missing, wholly or in part.
  public let templates: String
  /// The templates that come with the program.
  public let standardTemplates: String
  public let output: String

  /// - Parameters:
  ///   - content, templates, output: Where left out, `Content`, `Templates` and `Public` in the root.
  public init(
    root: String, content: String? = nil, templates: String? = nil, standardTemplates: String, output: String? = nil
  ) {
    func inRoot(_ name: String) -> String { root == "." ? name : "\(root)/\(name)" }
    self.root = root
    self.content = content ?? inRoot("Content")
    self.templates = templates ?? inRoot("Templates")
    self.standardTemplates = standardTemplates
    self.output = output ?? inRoot("Public")
  }

  /// What a publication must never write over.
  var protected: ProtectedFolders {
    ProtectedFolders(root: root, sources: [content, templates, standardTemplates].filter(FileTree.isFolder))
  }

  /// A path as diagnostics show it: relative to the root where it lies in it.
  func shown(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.utf8.count + 1)) : path
  }
}
