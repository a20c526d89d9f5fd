/// One of the lines a total of points is made of. There are some hundred thousand of them on a large wall, so a line is
/// plain numbers: what it is for stands among the items once.
public struct PointLine: Sendable, Hashable {
  private let itemNumber: Int32
  private let placeNumber: Int32
  private let shareCount: Int32
  /// What counts here.
  public let points: Amount

  /// Position in the board's `items`.
  public var item: Int { Int(itemNumber) }
  /// Place among those who share it, from 1.
  public var place: Int { Int(placeNumber) }
  /// How many share it.
  public var count: Int { Int(shareCount) }
  /// Whether nobody shares it: then it is all that the table gives for its item.
  public var isWhole: Bool { shareCount == 1 }

  init(item: Int, place: Int, count: Int, points: Amount) {
    itemNumber = Int32(clamping: item)
    placeNumber = Int32(clamping: place)
    shareCount = Int32(clamping: count)
    self.points = points
  }
}
