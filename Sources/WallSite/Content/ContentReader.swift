import Diagnostics
import FrontMatter
import Glibc
import HonorRoll

/// Finds the files of a wall and reads them, several at a time.
struct ContentReader: Sendable {
  let folders: WallFolders
  let jobs: Int

  /// A file that holds a record.
  struct RecordFile: Sendable {
    let folder: RecordFolder
    let name: String
    /// Whether it was a link, to within the content, when it was listed.
    let isLink: Bool

    var kind: RecordKind { folder.kind }

    /// As diagnostics show it.
    var file: String {
      var (folder, name) = (folder.shown, name)
      return folder.withUTF8 { folder in
        name.withUTF8 { name in
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: folder.count + 1 + name.count) { path in
            _ = path.initialize(fromContentsOf: folder)
            path.initializeElement(at: folder.count, to: UInt8(ascii: "/"))
            _ = path.extracting((folder.count + 1)...).initialize(fromContentsOf: name)
            return String(knownUTF8: UnsafeBufferPointer(path))
          }
        }
      }
    }
  }

  /// A folder of such files, shared by all in it.
  final class RecordFolder: Sendable {
    let kind: RecordKind
    let path: String
    /// As diagnostics show it.
    let shown: String

    init(_ kind: RecordKind, path: String, shown: String) {
      self.kind = kind
      self.path = path
      self.shown = shown
    }
  }

  /// What was found before anything was read.
  struct Listing: Sendable {
    var records: [RecordFile] = []
    /// Paths below `static`, which are also their published paths.
    var staticFiles: [String] = []
    /// Names of the files below `photos`.
    var photos: Set<String> = []
  }

  /// What a task keeps from one file to the next.
  private struct Memory: ~Copyable {
    var file: [UInt8] = []
    var document = DocumentMemory()
  }

  private static let otherFolders: Set<String> = ["photos", "static"]

  /// Lists the content, several folders at a time.
  func listing(into diagnostics: inout [Diagnostic]) async -> Listing {
    var listing = Listing()
    let kinds = Dictionary(uniqueKeysWithValues: RecordKind.allCases.map { ($0.folder, $0) })
    let check = EntryCheck(folders.content, of: folders)
    var refused: Set<String> = []
    var recordFolders: [RecordFolder] = []
    for entry in entries(of: folders.content, into: &diagnostics) {
      let path = "\(folders.content)/\(entry.name)"
      if !check.accepts(entry, at: path, into: &diagnostics) {
        refused.insert(entry.name)
      } else if entry.name == WallFolders.settingsName {
        // Whatever stands there is reported where it is read.
        continue
      } else if entry.isFolder, let kind = kinds[entry.name] {
        recordFolders.append(RecordFolder(kind, path: path, shown: folders.shown(path)))
      } else if entry.isFolder, !Self.otherFolders.contains(entry.name) {
        diagnostics.append(unknownFolder(path, among: RecordKind.allCases.map(\.folder) + Self.otherFolders.sorted()))
      } else if !entry.isFolder {
        diagnostics.append(UnknownFile(path, in: folders).diagnostic)
      }
    }
    let listed = await Parallel.map(recordFolders, jobs: jobs) { folder in
      var diagnostics: [Diagnostic] = []
      return (files: files(of: folder, check, into: &diagnostics), diagnostics: diagnostics)
    }
    listing.records.reserveCapacity(listed.reduce(0) { $0 + $1.files.count })
    for (files, problems) in listed {
      listing.records += files
      diagnostics += problems
    }
    for entry in refused.contains("static") ? [] : tree(in: "\(folders.content)/static", into: &diagnostics) {
      let path = "\(folders.content)/static/\(entry.name)"
      guard check.accepts(entry, at: path, into: &diagnostics) else { continue }
      listing.staticFiles.append(entry.name)
      if let problem = FileTree.problem(of: path) { diagnostics.append(problem.diagnostic(in: folders)) }
    }
    for entry in refused.contains("photos") ? [] : tree(in: "\(folders.content)/photos", into: &diagnostics) {
      let path = "\(folders.content)/photos/\(entry.name)"
      if check.accepts(entry, at: path, into: &diagnostics) { listing.photos.insert(entry.name) }
    }
    return listing
  }

  /// What a folder holds; nothing where it can't be read (reported).
  private func entries(of folder: String, into diagnostics: inout [Diagnostic]) -> [FileTree.Entry] {
    do throws(FileProblem) {
      return try FileTree.entries(of: folder)
    } catch {
      diagnostics.append(error.diagnostic(in: folders))
      return []
    }
  }

  /// The files of a folder and of those in it; none where they can't be read (reported).
  private func tree(in folder: String, into diagnostics: inout [Diagnostic]) -> [FileTree.Entry] {
    do throws(FileProblem) {
      return try FileTree.tree(in: folder)
    } catch {
      diagnostics.append(error.diagnostic(in: folders))
      return []
    }
  }

  /// The records' files of a folder; what else stands there is reported.
  private func files(
    of folder: RecordFolder, _ check: EntryCheck, into diagnostics: inout [Diagnostic]
  ) -> [RecordFile] {
    let entries = entries(of: folder.path, into: &diagnostics)
    var files: [RecordFile] = []
    files.reserveCapacity(entries.count)
    for entry in entries {
      guard check.accepts(entry, at: "\(folder.path)/\(entry.name)", into: &diagnostics) else { continue }
      if !entry.isFolder, Self.isProfile(entry.name) {
        files.append(RecordFile(folder: folder, name: entry.name, isLink: entry.isLink))
      } else {
        let path = "\(folder.path)/\(entry.name)"
        diagnostics.append(
          entry.isFolder ? nestedFolder(path, in: folder.kind) : UnknownFile(path, in: folders).diagnostic)
      }
    }
    return files
  }

  /// Whether a name ends as those of profiles do.
  private static func isProfile(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      bytes.count >= 3 && bytes[bytes.count - 3] == UInt8(ascii: ".") && bytes[bytes.count - 2] == UInt8(ascii: "m")
        && bytes[bytes.count - 1] == UInt8(ascii: "d")
    }
  }

  /// The settings; `nil` where there is no `wall.yml` or it can't be read (reported).
  func settings(into diagnostics: inout [Diagnostic]) -> Document? {
    let path = "\(folders.content)/\(WallFolders.settingsName)"
    let file = folders.shown(path)
    guard FileTree.mayBeFile(path) else {
      diagnostics.append(FileTree.existingProblem(of: path)?.diagnostic(in: folders) ?? missingWall(file))
      return nil
    }
    // A link that leads out of the content was reported with the other entries.
    var reported: [Diagnostic] = []
    let entry = FileTree.Entry(name: WallFolders.settingsName, isFolder: false, isLink: true, isText: true)
    guard EntryCheck(folders.content, of: folders).accepts(entry, at: path, into: &reported) else { return nil }
    var memory = Memory()
    return read(
      WallFolders.settingsName, in: folders.content, shown: file, as: WallFields.all, .settings, file: &memory.file,
      document: &memory.document, into: &diagnostics)
  }

  /// Reads and decodes all records' files and makes something of each, several at a time.
  ///
  /// - Parameter understand: Takes what was read, `nil` where nothing could be; called by several tasks.
  /// - Returns: What was made of the files, in their order, and all problems.
  func read<Understood: Sendable>(
    _ files: [RecordFile], _ understand: @escaping @Sendable (RecordFile, Document?, inout [Diagnostic]) -> Understood
  ) async -> (understood: [Understood], diagnostics: [Diagnostic]) {
    let newMemory: @Sendable () -> Memory = { Memory() }
    let slices = await Parallel.slices(of: files.count, jobs: jobs, keeping: newMemory) { (memory, range) in
      var understood: [Understood] = []
      understood.reserveCapacity(range.count)
      var all: [Diagnostic] = []
      for file in files[range] {
        var diagnostics: [Diagnostic] = []
        let document = read(
          file.name, in: file.folder.path, shown: file.file, as: RecordReader.fields(of: file.kind),
          .frontMatterAndBody, followsLink: file.isLink, file: &memory.file, document: &memory.document,
          into: &diagnostics)
        understood.append(understand(file, document, &diagnostics))
        if !diagnostics.isEmpty { all += diagnostics }
      }
      return (understood, all)
    }
    return (slices.flatMap(\.0), slices.flatMap(\.1))
  }

  /// - Parameters:
  ///   - bytes: What is kept for files from one to the next.
  ///   - document: What is kept for documents.
  private func read(
    _ name: String, in folder: String, shown file: String, as fields: FieldSet, _ layout: DocumentReader.Layout,
    followsLink: Bool = true, file bytes: inout [UInt8], document memory: inout DocumentMemory,
    into diagnostics: inout [Diagnostic]
  ) -> Document? {
    switch FileTree.read(name, in: folder, followsLink: followsLink, into: &bytes) {
    case .success(let count):
      return bytes.withUnsafeBufferPointer { bytes in
        DocumentReader(fields: fields, layout: layout).read(
          UnsafeBufferPointer(rebasing: bytes[..<count]), file: file, memory: &memory, into: &diagnostics)
      }
    case .failure(let problem):
      diagnostics.append(problem.diagnostic(in: folders))
      return nil
    }
  }

  /// - Parameter known: The folders that may stand in the content folder.
  private func unknownFolder(_ path: String, among known: [String]) -> Diagnostic {
    let file = folders.shown(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Diagnostic(
      .unknownFolder, at: SourcePlace(file: file),
      Message("不认识文件夹“\(name)”,里面的文件没有读", "The folder “\(name)” is not known and its files were not read")
        .proposing(NearMiss.nearest(to: name, among: known)),
      hint: .init("可以有的文件夹:\(known.joined(separator: "、"))", "Known folders: \(known.joined(separator: ", "))"))
  }

  private func nestedFolder(_ path: String, in kind: RecordKind) -> Diagnostic {
    Diagnostic(
      .unknownFolder, at: SourcePlace(file: folders.shown(path)),
      .init("“\(kind.folder)”里不再分文件夹,里面的文件没有读", "“\(kind.folder)” has no folders in it; these files were not read"),
      hint: .init("请把资料直接放在“\(kind.folder)”里", "Put the profiles right into “\(kind.folder)”"))
  }

  private func missingWall(_ file: String) -> Diagnostic {
    let meant = (try? FileTree.entries(of: folders.content))?.lazy.filter { !$0.isFolder && $0.isText }
      .map { UnknownFile("\(folders.content)/\($0.name)", in: folders) }.first(where: \.isSettings)
    return Diagnostic(
      .missingWall, at: SourcePlace(file: file),
      .init("没有 \(file):一面墙要有自己的设置", "There is no \(file): a wall needs its settings"),
      hint: meant.map {
        let renaming = $0.renaming(to: WallFolders.settingsName)
        return .init("“\($0.name)”像是它,\(renaming.chinese)", "“\($0.name)” seems to be it: \(renaming.english)")
      }
        ?? .init(
          "请新建这个文件,至少写一行“名称: 某某工匠墙”;如墙在别处,请用 --root 指定",
          "Create it with at least the line “名称: …”; if the wall is elsewhere, name it with --root"))
  }
}
