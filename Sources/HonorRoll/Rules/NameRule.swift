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
    if let separator = Self.separator(in: written.value) {
      diagnostics.append(
        Diagnostic(
          .wrongType, at: place(separator.offset),
          .init(
            "一份资料写一个人,姓名里却有“\(separator.scalar)”", "A record is one person's; this name has “\(separator.scalar)” in it"
          ),
          hint: .init("几个人各写一份资料", "Write a record for each")))
    }
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

  /// What stands between several names in Han characters.
  private static func separator(in name: String) -> (offset: Int, scalar: Unicode.Scalar)? {
    guard let found = name.unicodeScalars.enumerated().first(where: { "、，；;,/／".unicodeScalars.contains($1) }),
      name.unicodeScalars.contains(where: CharacterWidth.isHan)
    else { return nil }
    return (found.offset, found.element)
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
