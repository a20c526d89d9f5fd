import Diagnostics
import FrontMatter
import HanText

/// Names are written plainly: no spaces to pad them, U+00B7 between the parts of a minority name, and characters
/// the stroke table knows.
struct NameRule {
  let written: Located<String>
  /// Whether the name stands in the file just as it was read. Where it doesn't, what is said is said of its beginning.
  let isVerbatim: Bool

  func check(_ craftsman: Craftsman, into diagnostics: inout [Diagnostic]) {
    let name = craftsman.name
    for repair in name.repairs {
      diagnostics.append(diagnostic(repair, name: name))
    }
    if let sign = Self.sign(in: written.value) { diagnostics.append(diagnostic(sign.scalar, at: place(sign.offset))) }
    for (scalar, _) in StrokeOrder.charactersWithoutStrokes(in: name, counts: craftsman.strokes) {
      // Its place as written: blanks before it may have been dropped.
      let offset = written.value.unicodeScalars.prefix { $0 != scalar }.count
      diagnostics.append(
        Diagnostic(
          .unknownCharacter, at: place(offset),
          .init("字表里没有“\(scalar)”的笔画,排在最后", "The table has no strokes for “\(scalar)”; it sorts last"),
          hint: .init(
            "请数出笔画数,如是 9 画,加一行“笔画: \(scalar):9”", "Count its strokes; if there are 9, add “笔画: \(scalar):9”")))
    }
  }

  /// The first sign that belongs to no name, in one with Han characters.
  private static func sign(in name: String) -> (offset: Int, scalar: Unicode.Scalar)? {
    // Nearly all names are of U+4000 to U+9FFF alone.
    guard name.utf8.contains(where: { $0 < 0x80 || (0xC0...0xE3).contains($0) || $0 > 0xE9 }),
      name.unicodeScalars.contains(where: CharacterWidth.isHan),
      let found = name.unicodeScalars.enumerated().first(where: { isSign($1) })
    else { return nil }
    return (found.offset, found.element)
  }

  /// Dots are told of by themselves, and a hyphen joins parts of foreign names.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if separators.contains(scalar) { return true }
    return switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .mathSymbol: true
    case .otherPunctuation: "\"'。!！?？:：*＊#＃&＆@＠%％…".unicodeScalars.contains(scalar)
    default: false
    }
  }

  /// What stands between several names.
  private static let separators = Set("、，；;,/／".unicodeScalars)

  private func diagnostic(_ sign: Unicode.Scalar, at place: SourcePlace) -> Diagnostic {
    if Self.separators.contains(sign) {
      return Diagnostic(
        .wrongType, at: place,
        .init("一份资料写一个人,姓名里却有“\(sign)”", "A record is one person's; this name has “\(sign)” in it"),
        hint: .init("几个人各写一份资料", "Write a record for each"))
    }
    return Diagnostic(
      .unknownCharacter, at: place,
      .init("姓名里有“\(sign)”,它不是字", "This name has “\(sign)” in it, which is no character of a name"),
      hint: .init("只写姓名;性别、民族、职务等另有字段", "Write the name alone; gender, ethnicity and post have fields of their own"))
  }

  /// - Parameter offset: In scalars from the beginning of the name.
  private func place(_ offset: Int) -> SourcePlace {
    isVerbatim ? written.place.advanced(by: offset) : written.place
  }

  private func diagnostic(_ repair: PersonName.Repair, name: PersonName) -> Diagnostic {
    let place = place(repair.offset)
    let fix =
      isVerbatim
      ? TextEdit(place: written.place, length: written.value.unicodeScalars.count, replacement: name.text) : nil
    return switch repair.kind {
    case .blanks:
      Diagnostic(
        .spacedName, at: place,
        .init("姓名里不用空格:写“\(name.text)”,对齐由页面完成", "A name has no spaces: write “\(name.text)”; the page aligns it"),
        fix: fix)
    case .separator(let dot):
      Diagnostic(
        .nameSeparator, at: place,
        .init(
          "姓名中间的点应是“·”(U+00B7),这里是“\(dot)”,已按“\(name.text)”处理",
          "The dot within a name is “·” (U+00B7), not “\(dot)”; it is read as “\(name.text)”"),
        fix: fix)
    }
  }
}
