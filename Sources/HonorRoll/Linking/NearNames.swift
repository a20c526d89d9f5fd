import HanText

/// Finds the known name that a name not on the wall may be a slip for: the same sounds in other characters, two
/// characters swapped, or one character too many or too few in a name of three and more.
///
/// 张伟 and 张敏 are one character apart and no slip; 张伟 and 张玮 may be one.
struct NearNames {
  private var bySound: [String: [Int]] = [:]
  private var byCharacters: [String: [Int]] = [:]
  private var byShortened: [String: [Int]] = [:]
  private let names: [String]

  init(_ names: [String]) {
    self.names = names
    for (index, name) in names.enumerated() {
      if let sound = Self.sound(name) { bySound[sound, default: []].append(index) }
      byCharacters[Self.sorted(name), default: []].append(index)
      for shortened in Self.shortened(name) { byShortened[shortened, default: []].append(index) }
    }
  }

  /// The position of the near name that comes first, or `nil`. A name never is near itself.
  func nearest(to name: String) -> Int? {
    var candidates = byCharacters[Self.sorted(name)] ?? []
    if let sound = Self.sound(name) { candidates += bySound[sound] ?? [] }
    candidates += byShortened[name] ?? []
    let length = name.unicodeScalars.count
    for shortened in Self.shortened(name) {
      candidates += (byCharacters[Self.sorted(shortened)] ?? []).filter { names[$0] == shortened }
      // One substitution is only telling in names long enough, such as 阿依古丽·买买提.
      if length > 4 { candidates += (byShortened[shortened] ?? []).filter { names[$0].unicodeScalars.count == length } }
    }
    return candidates.filter { names[$0] != name }.min()
  }

  private static func sound(_ name: String) -> String? {
    let syllables = Pinyin.syllables(of: name)
    return syllables.count == name.unicodeScalars.count ? syllables.joined(separator: " ") : nil
  }

  private static func sorted(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.sorted { $0.value < $1.value }))
  }

  private static func shortened(_ name: String) -> [String] {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count > 2 else { return [] }
    return scalars.indices.map { position in
      var rest = scalars
      rest.remove(at: position)
      return String(String.UnicodeScalarView(rest))
    }
  }
}
