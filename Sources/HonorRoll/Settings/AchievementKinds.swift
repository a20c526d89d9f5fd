import Diagnostics
import FrontMatter

/// The kinds of achievements a wall knows, found by name or alias.
public struct AchievementKinds: Sendable {
  public let entries: [AchievementKind]
  /// Every name and alias.
  private let spellings: TextTable
  /// The entry each of them names, by its number there.
  private let positions: [Int]

  /// Later entries replace earlier ones of the same name.
  init(_ entries: [AchievementKind]) {
    var kept: [AchievementKind] = []
    var spellings = TextTable()
    for entry in entries {
      let (isNew, position) = spellings.insert(entry.name)
      if isNew { kept.append(entry) } else { kept[position] = entry }
    }
    var positions = Array(kept.indices)
    for (position, entry) in kept.enumerated() {
      for alias in entry.aliases where spellings.insert(alias).isNew { positions.append(position) }
    }
    spellings.distinguishForms()
    self.entries = kept
    self.spellings = spellings
    self.positions = positions
  }

  public func position(of name: String) -> Int? {
    spellings.number(amongAllForms: name).map { positions[$0] }
  }

  /// Names and aliases.
  var names: [String] { spellings.texts }
}
