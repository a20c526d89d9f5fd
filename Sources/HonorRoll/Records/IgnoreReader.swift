import Diagnostics
import FrontMatter

/// Reads what a file or the wall silences (忽略): a rule's id and the reason, which must be there.
public enum IgnoreReader {
  /// The rules that may be silenced; what else is written is reported.
  public static func rules(_ values: FieldValues, into diagnostics: inout [Diagnostic]) -> [Rule] {
    values.maps("ignore").compactMap { entry in
      guard let written = entry.text("rule") else { return nil }
      return rule(written, reason: entry.string("reason"), into: &diagnostics)
    }
  }

  /// The rule of a body's comment `忽略 raw-html: 理由`; `nil` for any other comment, such as one that only begins with
  /// the same word.
  ///
  /// - Parameters:
  ///   - comment: What stands between `<!--` and `-->`, trimmed.
  public static func rule(
    inComment comment: String, at place: SourcePlace, into diagnostics: inout [Diagnostic]
  ) -> Rule? {
    guard let keyword = keywords.first(where: comment.hasPrefix) else { return nil }
    func isGap(_ character: Character) -> Bool { character.isWhitespace || character == ":" || character == "：" }
    let afterKeyword = comment.dropFirst(keyword.count)
    let rest = afterKeyword.drop(while: isGap)
    let id = rest.prefix { !isGap($0) }
    guard rest.count < afterKeyword.count, isID(id) else { return nil }
    let reason = rest.dropFirst(id.count).drop(while: isGap)
    return rule(Located(String(id), at: place), reason: reason.isEmpty ? nil : String(reason), into: &diagnostics)
  }

  /// Whether a comment may silence a rule, or be meant to.
  public static func mayIgnore(_ comment: String) -> Bool { keywords.contains(where: comment.hasPrefix) }

  private static let keywords = ["忽略", "ignore"]

  /// Whether a word has the form of a rule's id, and is no word of a sentence.
  private static func isID(_ word: Substring) -> Bool {
    let isPlain = word.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    }
    return isPlain && (word.utf8.contains(UInt8(ascii: "-")) || Rule(rawValue: String(word)) != nil)
  }

  private static func rule(
    _ written: Located<String>, reason: String?, into diagnostics: inout [Diagnostic]
  ) -> Rule? {
    guard let rule = Rule(rawValue: written.value) else {
      diagnostics.append(unknown(written))
      return nil
    }
    guard rule.isIgnorable else {
      diagnostics.append(
        Diagnostic(
          .unignorableRule, at: written.place,
          .init("“\(rule.rawValue)”是错误,不能忽略", "“\(rule.rawValue)” is an error and can't be silenced"),
          hint: .init("请改正错误,再去掉这一项“忽略”", "Mend what it reports and remove this entry")))
      return nil
    }
    guard reason?.isEmpty == false else {
      diagnostics.append(
        Diagnostic(
          .ignoreWithoutReason, at: written.place,
          .init("忽略“\(rule.rawValue)”要写理由", "Silencing “\(rule.rawValue)” needs a reason"),
          hint: .init(
            "写成 {规则: \(rule.rawValue), 理由: …};正文里写 <!-- 忽略 \(rule.rawValue): … -->",
            "Write {规则: \(rule.rawValue), 理由: …}; in a body <!-- 忽略 \(rule.rawValue): … -->")))
      return nil
    }
    return rule
  }

  private static func unknown(_ written: Located<String>) -> Diagnostic {
    let near = NearMiss.nearest(to: written.value, among: Rule.allCases.lazy.map(\.rawValue))
    return Diagnostic(
      .unknownRule, at: written.place,
      Message("没有编号为“\(written.value)”的诊断", "There is no rule “\(written.value)”").proposing(near),
      hint: .init("编号在每条诊断的方括号里", "The id stands in the brackets of every diagnostic"))
  }
}
