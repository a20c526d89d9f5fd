/// A name in the program's own catalogue that has a place to be filled in: `{省}劳动模范`.
struct LocalTitle: Sendable {
  /// The key of “所在” that fills it: `省`, `市`, `县` or `企业`.
  let part: String
  /// Whether the wall says which place that is.
  let isFilled: Bool
  /// What stands behind the place.
  private let ending: String

  /// - Returns: `nil` for a name that doesn't begin with a placeholder.
  init?(_ name: String, in location: Location) {
    isFilled = location.fill(name) != nil
    guard name.first == "{", let close = name.firstIndex(of: "}") else { return nil }
    part = String(name[name.index(after: name.startIndex)..<close])
    ending = String(name[name.index(after: close)...])
  }

  /// Whether a name written in a profile is this one with a place: `浙江省劳动模范`, and `省劳动模范`, too.
  func isMeant(by written: String) -> Bool {
    guard written.hasSuffix(ending) else { return false }
    let place = written.dropLast(ending.count)
    guard !Self.municipalities.contains(String(place)) else { return part == "省" }
    // 自治区 is a province, other 区 are counties.
    return Self.kinds.first { $0.words.contains(where: place.hasSuffix) }?.part == part
  }

  /// The place in such a name: `浙江省`; `nil` where it is only called 省.
  func place(in written: String) -> Substring? {
    let place = written.dropLast(ending.count)
    return Self.kinds.contains { $0.words.contains(String(place)) } ? nil : place
  }

  /// Cities of the rank of provinces.
  private static let municipalities: Set<String> = ["北京市", "天津市", "上海市", "重庆市"]

  /// What the names of places end with.
  private static let kinds: [(part: String, words: [String])] = [
    ("省", ["省", "自治区", "兵团"]), ("市", ["市", "自治州", "盟"]), ("县", ["县", "区", "旗"]),
    ("企业", ["企业", "公司", "集团", "厂"]),
  ]
}
