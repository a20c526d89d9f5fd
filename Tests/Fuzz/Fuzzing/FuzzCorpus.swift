import Foundation

/// The texts that are mutated: the project's own content and templates, the walls of the fixtures, and those kept in
/// `Tests/Fuzz/Corpus` because an earlier run broke something with them.
public struct FuzzCorpus: Sendable {
  let seeds: [FuzzKind: [[UInt8]]]

  /// Larger seeds would only slow the runs down.
  private static let largestSeed = 12_000

  /// - Parameter root: The folder of the repository.
  public init(repository root: URL) {
    var seeds: [FuzzKind: [[UInt8]]] = [:]
    func add(_ bytes: [UInt8], to kind: FuzzKind) {
      guard !bytes.isEmpty, bytes.count <= Self.largestSeed else { return }
      seeds[kind, default: []].append(bytes)
      if kind == .profile, let body = Self.body(of: bytes) { seeds[.body, default: []].append(body) }
    }
    for kind in FuzzKind.allCases {
      for file in Self.files(in: root.appending(path: "Tests/Fuzz/Corpus/\(kind.rawValue)")) { add(file, to: kind) }
    }
    for folder in ["craftsmen", "studios", "alliances", "pages"] {
      // A few of each are enough: they are alike.
      for file in Self.files(in: root.appending(path: "Content/\(folder)")).prefix(6) { add(file, to: .profile) }
    }
    if let wall = try? Data(contentsOf: root.appending(path: "Content/wall.yml")) { add(Array(wall), to: .settings) }
    for folder in ["Templates", "Templates/partials"] {
      for file in Self.files(in: root.appending(path: folder), ending: ".mustache") { add(file, to: .template) }
    }
    for fixture in Self.files(in: root.appending(path: "Tests/Fixtures/Diagnostics"), ending: ".txt") {
      for (path, text) in Self.sections(of: fixture) {
        if path.hasSuffix(".md") { add(Array(text.utf8), to: .profile) }
        if path.hasSuffix("wall.yml") { add(Array(text.utf8), to: .settings) }
        if path.hasSuffix(".mustache") { add(Array(text.utf8), to: .template) }
      }
    }
    self.seeds = seeds
  }

  func seeds(of kind: FuzzKind) -> [[UInt8]] { seeds[kind] ?? [[UInt8(ascii: "\n")]] }

  /// The number of seeds of a kind.
  public func count(of kind: FuzzKind) -> Int { seeds[kind]?.count ?? 0 }

  /// In the order of their names, which do not depend on the machine.
  private static func files(in folder: URL, ending: String = "") -> [[UInt8]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { (try? Data(contentsOf: folder.appending(path: $0))).map(Array.init) }
  }

  private static func body(of profile: [UInt8]) -> [UInt8]? {
    let text = String(decoding: profile, as: UTF8.self)
    guard let end = text.range(of: "\n---\n") else { return nil }
    let body = Array(text[end.upperBound...].utf8)
    return body.count > 1 ? body : nil
  }

  /// The files of a fixture: `-- path (modifier) --` and what follows.
  private static func sections(of fixture: [UInt8]) -> [(path: String, text: String)] {
    var sections: [(path: String, text: String)] = []
    for line in String(decoding: fixture, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        let path = line.dropFirst(3).dropLast(3).prefix { $0 != " " }
        sections.append((String(path), ""))
      } else if !sections.isEmpty {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    return sections
  }
}
