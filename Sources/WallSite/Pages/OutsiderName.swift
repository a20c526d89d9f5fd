import HanText

/// How the name of somebody outside the wall is set.
struct OutsiderName {
  let isShort: Bool
  let isLong: Bool

  init(_ name: String) {
    let parsed = PersonName(name)
    isShort = parsed.isTwoCharacters
    isLong = parsed.isLong
  }
}
