/// What a list is ordered by; it is printed with the list.
public enum OrderBasis: Sendable, Hashable {
  case strokesOfSurname
  case strokesOfName
  /// By the pinyin of the title.
  case title
  /// As in the document, by `排序`.
  case document
}
