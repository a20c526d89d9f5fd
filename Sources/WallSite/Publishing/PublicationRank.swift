/// When a file takes its turn where a publication has to go file by file: whoever follows a link on a page that is
/// already new must find the new page behind it.
public enum PublicationRank: Sendable, Comparable {
  /// A page of its own, a picture, a style sheet: what other pages point to.
  case listed
  /// A page that lists others: the wall, a roll, an index, the site map, the feed.
  case listing
}
