import Diagnostics
import FrontMatter

/// The kinds of achievements a wall knows, found by name or alias.
public struct AchievementKinds: Sendable {
  public let entries: [AchievementKind]
  private let positions: [String: Int]

  /// Later entries replace earlier ones of the same name.
  init(_ entries: [AchievementKind]) {
    var kept: [AchievementKind] = []
    var named: [String: Int] = [:]
    for entry in entries {
      if let position = named[entry.name] {
        kept[position] = entry
      } else {
        named[entry.name] = kept.count
        kept.append(entry)
      }
    }
    for (position, entry) in kept.enumerated() {
      for alias in entry.aliases where named[alias] == nil { named[alias] = position }
    }
    self.entries = kept
    positions = named
  }

  public func position(of name: String) -> Int? { positions[name] }

  func isPatent(_ name: String) -> Bool { positions[name].map { entries[$0].isPatent } ?? false }

  var names: some Sequence<String> { positions.keys }
}
