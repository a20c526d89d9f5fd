/// The strokes of one character in writing order. Fewer strokes come first, then the types decide one by one:
/// 横 1, 竖 2, 撇 3, 点 4, 折 5 (GB 13000.1 字符集汉字笔顺规范).
public struct Strokes: Sendable, Hashable, Comparable {
  /// One number from 1 to 5 a stroke.
  public let types: [UInt8]

  public var count: Int { types.count }

  init(types: [UInt8]) { self.types = types }

  public static func < (left: Strokes, right: Strokes) -> Bool {
    if left.count != right.count { return left.count < right.count }
    return left.types.lexicographicallyPrecedes(right.types)
  }
}
