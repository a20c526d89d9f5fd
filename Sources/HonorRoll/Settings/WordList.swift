import Diagnostics
import FrontMatter

/// The words a wall uses in one field, in their order.
public struct WordList: Sendable, Hashable {
  public let words: [String]

  init(_ words: [String]) { self.words = words }

  /// The word's place in the list; a word that is not in it comes after all others.
  public func rank(of word: String?) -> Int { word.flatMap { words.firstIndex(of: $0) } ?? words.count }

  /// Warns of a word that is not in the list.
  ///
  /// - Parameter field: What the list is called in `wall.yml`, and what its words are in English.
  func check(_ word: Located<String>?, field: Message, into diagnostics: inout [Diagnostic]) {
    guard let word, !words.contains(word.value) else { return }
    diagnostics.append(.unlistedTerm(word, near: NearMiss.nearest(to: word.value, among: words), field: field))
  }

  static let benefitBases = WordList(["年度经济效益", "累计经济效益", "节约成本"])
}
