import Diagnostics
import Glibc
import StringTemplates

/// Reads the templates, the interface text and the assets: the wall's own first, the program's for the rest.
struct TemplateReader: Sendable {
  let folders: WallFolders

  /// A file to be published as it is.
  struct Asset: Sendable {
    /// Published path.
    let path: String
    let location: String
    /// The folder it must not lead out of; `nil` for what comes with the program.
    let folder: String?
  }

  private static let ending = ".mustache"
  private static let textName = "strings.yml"

  /// Whether the wall has templates of its own, apart from the program's. Where that can't be told, reading them says why.
  private var hasOwn: Bool { folders.templates != folders.standardTemplates && FileTree.mayBeFolder(folders.templates) }

  private var places: [String] {
    hasOwn ? [folders.templates, folders.standardTemplates] : [folders.standardTemplates]
  }

  /// All that is read of the templates' folders.
  struct Files: Sendable {
    let library: TemplateLibrary
    let text: InterfaceText
    let assets: [Asset]
    let diagnostics: [Diagnostic]
  }

  func files() -> Files {
    var diagnostics: [Diagnostic] = []
    let library = library(into: &diagnostics)
    let text = text(into: &diagnostics)
    let assets = assets(into: &diagnostics)
    return Files(library: library, text: text, assets: assets, diagnostics: diagnostics)
  }

  func library(into diagnostics: inout [Diagnostic]) -> TemplateLibrary {
    var sources: [TemplateSource] = []
    for folder in places {
      for name in names(in: folder, into: &diagnostics) {
        let path = "\(folder)/\(name)\(Self.ending)"
        let file = folders.shown(path)
        guard let bytes = read(path, into: &diagnostics) else { continue }
        guard let text = String(validating: bytes, as: UTF8.self) else {
          diagnostics.append(
            Diagnostic(
              .invalidUTF8, at: SourcePlace(file: file),
              .init("模板不是 UTF-8", "The template is not UTF-8"),
              hint: .init("请另存为 UTF-8", "Save it as UTF-8")))
          continue
        }
        bytes.withUnsafeBufferPointer {
          BidiControl.report(in: $0, file: file, includesReferences: true, into: &diagnostics)
        }
        sources.append(TemplateSource(name: name, file: file, text: text))
      }
    }
    let library = TemplateLibrary(sources)
    for template in PageTemplate.allCases where !library.contains(template.rawValue) {
      diagnostics.append(missing(template))
    }
    return library
  }

  private func missing(_ template: PageTemplate) -> Diagnostic {
    let file = "\(template.rawValue)\(Self.ending)"
    return Diagnostic(
      .templateMissing, at: SourcePlace(file: folders.shown("\(folders.standardTemplates)/\(file)")),
      .init("没有模板 \(file)", "There is no template \(file)"),
      hint: .init("程序自带的文件不全,请重新安装程序", "The program's own files are incomplete; install it again"))
  }

  func text(into diagnostics: inout [Diagnostic]) -> InterfaceText {
    let own = "\(folders.standardTemplates)/\(Self.textName)"
    let wall = "\(folders.templates)/\(Self.textName)"
    return InterfaceTextReader.read(
      own: (folders.shown(own), read(own, into: &diagnostics) ?? []),
      wall: hasOwn && FileTree.mayBeFile(wall) ? (folders.shown(wall), read(wall, into: &diagnostics) ?? []) : nil,
      into: &diagnostics)
  }

  /// By published path; where both have one, the wall's.
  func assets(into diagnostics: inout [Diagnostic]) -> [Asset] {
    var assets: [String: Asset] = [:]
    for folder in places.reversed() {
      let check = EntryCheck(folder, of: folders)
      do throws(FileProblem) {
        for entry in try FileTree.tree(in: "\(folder)/assets") {
          let file = entry.name
          // What comes with the program may be installed as links.
          guard
            folder == folders.standardTemplates
              || check.accepts(entry, at: "\(folder)/assets/\(file)", into: &diagnostics)
          else { continue }
          assets[file] = Asset(
            path: "assets/\(file)", location: "\(folder)/assets/\(file)",
            folder: folder == folders.standardTemplates ? nil : folder)
        }
      } catch {
        diagnostics.append(error.diagnostic(in: folders))
      }
    }
    return assets.values.sorted { $0.path < $1.path }
  }

  private func names(in folder: String, into diagnostics: inout [Diagnostic]) -> [String] {
    let check = EntryCheck(folder, of: folders)
    var names: [String] = []
    for prefix in ["", "partials/"] {
      do throws(FileProblem) {
        for entry in try FileTree.entries(of: "\(folder)/\(prefix)") where entry.name.hasSuffix(Self.ending) {
          let name = prefix + entry.name
          guard
            folder == folders.standardTemplates
              || check.accepts(entry, at: "\(folder)/\(name)", into: &diagnostics)
          else { continue }
          names.append(String(name.dropLast(Self.ending.count)))
        }
      } catch {
        diagnostics.append(error.diagnostic(in: folders))
      }
    }
    return names
  }

  private func read(_ path: String, into diagnostics: inout [Diagnostic]) -> [UInt8]? {
    switch FileTree.read(path) {
    case .success(let bytes): return bytes
    case .failure(let problem):
      diagnostics.append(problem.diagnostic(in: folders))
      return nil
    }
  }
}
