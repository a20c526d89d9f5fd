import HanText

/// The address of a section that is called by a word of the wall's, such as a category of competitions.
enum WordSlug {
  /// By its pinyin; a word that has none by the numbers of its characters.
  static func slug(_ word: String) -> String {
    Slug(stem: word).text ?? word.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
  }
}
