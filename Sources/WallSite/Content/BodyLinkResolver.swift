import Diagnostics
import Markdown
import StringTemplates

/// Resolves the links and pictures of one body and reports those that lead nowhere.
struct BodyLinkResolver {
  let links: ContentLinks
  /// The file the body stands in.
  let file: String
  /// Leads from the page to the site's root.
  let base: SiteBase
  /// Ids of the headings of another content file's body.
  let headings: (String) -> Set<String>
  private(set) var diagnostics: [Diagnostic] = []

  init(links: ContentLinks, file: String, base: SiteBase, headings: @escaping (String) -> Set<String>) {
    self.links = links
    self.file = file
    self.base = base
    self.headings = headings
  }

  mutating func resolve(_ reference: LinkReference) -> LinkResolution {
    let (path, fragment) = ContentLinks.split(reference.destination)
    guard !path.isEmpty, !path.hasPrefix("//"), let target = ContentLinks.resolve(path, from: file) else {
      diagnostics.append(unresolved(reference))
      return .drop
    }
    if let page = links.targets[target] {
      return resolve(reference, to: page, of: target, fragment: fragment)
    }
    if let published = staticPath(target) {
      guard links.staticFiles.contains(published) else {
        diagnostics.append(unresolved(reference))
        return .drop
      }
      return .url(SiteURL(page: published, fragment: fragment).text(base: base))
    }
    if target.hasPrefix("\(links.contentFolder)/photos/") {
      diagnostics.append(
        Diagnostic(
          .pictureNotPublished, at: reference.place,
          .init("“\(path)”在 photos 里,照片暂不发布", "“\(path)” is in photos, which are not published yet")))
      return .drop
    }
    diagnostics.append(unresolved(reference))
    return .drop
  }

  private mutating func resolve(
    _ reference: LinkReference, to target: ContentLinks.Target, of file: String, fragment: String?
  ) -> LinkResolution {
    switch target {
    case .hidden: return .drop
    case .page(let page, _):
      if let fragment, !fragment.isEmpty, !headings(file).contains(fragment) {
        diagnostics.append(
          Diagnostic(
            .unresolvedLink, at: reference.place,
            .init("“\(file)”里没有标题“\(fragment)”", "There is no heading “\(fragment)” in \(file)")))
        return .drop
      }
      return .url(SiteURL(page: page, fragment: fragment).text(base: base))
    }
  }

  /// `Content/static/x.pdf` is published as `x.pdf`.
  private func staticPath(_ target: String) -> String? {
    let prefix = "\(links.contentFolder)/static/"
    return target.hasPrefix(prefix) ? String(target.dropFirst(prefix.count)) : nil
  }

  private func unresolved(_ reference: LinkReference) -> Diagnostic {
    let near = nearest(to: ContentLinks.split(reference.destination).path)
    return Diagnostic(
      .unresolvedLink, at: reference.place,
      Message("链接“\(reference.destination)”没有对应的文件", "The link “\(reference.destination)” leads to no file").proposing(
        near),
      hint: .init(
        "链接写相对于本文件的路径,如 ../craftsmen/聂轰.md", "Write the path relative to this file, such as ../craftsmen/聂轰.md"))
  }

  /// The content file whose name was probably meant, as this file has to write it.
  private func nearest(to path: String) -> String? {
    func stem(_ path: String) -> String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
    let wanted = stem(path)
    // Where two folders have the name, the one that sorts first is proposed whatever the order of the files.
    let files = Dictionary(links.targets.files.map { (stem($0), $0) }, uniquingKeysWith: { min($0, $1) })
    guard let found = files[wanted] ?? NearMiss.nearest(to: wanted, among: files.keys).flatMap({ files[$0] }) else {
      return nil
    }
    let parts = found.split(separator: "/").map(String.init)
    let folder = file.split(separator: "/").dropLast().map(String.init)
    let shared = zip(parts.dropLast(), folder).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - shared) + parts[shared...]).joined(separator: "/")
  }
}
